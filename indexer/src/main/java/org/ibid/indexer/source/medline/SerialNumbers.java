package org.ibid.indexer.source.medline;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.jspecify.annotations.Nullable;

/** The numbers of the journal or book that a record is of. One of each kind is a field. */
final class SerialNumbers {

  private static final Pattern ISSN = Pattern.compile("(?<!\\d)(\\d{4}-\\d{3}[\\dXx])(?!\\w)");

  private final BiConsumer<String, String> drop;
  private final Set<String> issns = new LinkedHashSet<>();
  private final Set<String> isbns = new LinkedHashSet<>();
  private @Nullable String linking;

  /**
   * No numbers yet.
   *
   * @param drop takes what is no field, and why
   */
  SerialNumbers(BiConsumer<String, String> drop) {
    this.drop = drop;
  }

  /** An ISSN, with whatever is printed beside it. */
  void issn(String printed, boolean isLinking) {
    Matcher number = ISSN.matcher(printed);
    if (!number.find()) {
      drop.accept(printed, "ISSN in no known form");
      return;
    }
    issns.add(number.group(1));
    if (isLinking && linking == null) {
      linking = number.group(1);
    }
  }

  /** An ISBN, with whatever is printed beside it. */
  void isbn(String printed) {
    Optional<String> number = Identifiers.isbn(printed);
    number.ifPresentOrElse(isbns::add, () -> drop.accept(printed, "ISBN in no known form"));
  }

  /** Sets the linking ISSN, which is the same in every record, else the first; the first ISBN. */
  void applyTo(Publication.Builder publication) {
    publication.issn(chosen(linking, issns, "another ISSN of the journal"));
    publication.isbn(chosen(null, isbns, "another ISBN of the book"));
  }

  private @Nullable String chosen(@Nullable String best, Set<String> numbers, String why) {
    @Nullable String chosen = best == null ? numbers.stream().findFirst().orElse(null) : best;
    numbers.stream().filter(n -> !n.equals(chosen)).forEach(n -> drop.accept(n, why));
    return chosen;
  }
}
