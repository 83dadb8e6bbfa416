package org.ibid.server.evidence.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A finding of any check, as it is shown.
 *
 * @param references the entries it is about; none where it is about a mark or the paper itself
 * @param quotation the citation that shows it, or null where the entry itself does
 * @param clashes what scope and title name; only of a contradiction
 * @param why in words; empty where the check says it all
 */
public record Finding(
    List<Reference> references,
    @Nullable Quotation quotation,
    List<Contradiction.Clash> clashes,
    String why) {

  public Finding {
    references = List.copyOf(references);
    clashes = List.copyOf(clashes);
  }

  static Finding of(Reference reference) {
    return new Finding(List.of(reference), null, List.of(), "");
  }

  static Finding of(Audit.Unlisted unlisted) {
    String why = unlisted.what() + ": " + unlisted.why();
    return new Finding(List.of(), unlisted.quotation(), List.of(), why);
  }

  static Finding of(Audit.Doubt doubt) {
    return new Finding(List.of(doubt.reference()), doubt.quotation(), List.of(), doubt.why());
  }

  static Finding of(Audit.Duplicates duplicates) {
    return new Finding(duplicates.references(), null, List.of(), duplicates.why());
  }

  static Finding of(Contradiction found) {
    return new Finding(List.of(found.reference()), found.quotation(), found.clashes(), found.why());
  }

  static Finding of(Misfit misfit) {
    return new Finding(List.of(misfit.reference()), misfit.quotation(), List.of(), misfit.why());
  }

  static Finding of(Audit.Retracted retracted) {
    List<Reference> entries = Stream.ofNullable(retracted.reference()).toList();
    return new Finding(entries, null, List.of(), why(retracted));
  }

  private static String why(Audit.Retracted retracted) {
    Notice notice = retracted.notice();
    String whose = retracted.reference() == null ? " of this paper itself" : "";
    String date = notice.date().isEmpty() ? "" : ", " + notice.date();
    String reasons = notice.reasons().isEmpty() ? "" : ": " + String.join("; ", notice.reasons());
    String doi = notice.doi().isEmpty() ? "" : ", notice " + notice.doi();
    String nature = notice.nature().isEmpty() ? "Listed" : notice.nature();
    return nature + whose + date + reasons + " (by " + retracted.by() + doi + ").";
  }

  /** The title of an entry, or the entry as printed where it has none. */
  public static String title(Reference reference) {
    return Objects.requireNonNullElse(reference.publication().title(), reference.raw());
  }
}
