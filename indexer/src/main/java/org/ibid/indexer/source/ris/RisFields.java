package org.ibid.indexer.source.ris;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.CslTypes;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Fields;
import org.ibid.indexer.source.bibliography.Genres;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.TaggedRecord;
import org.ibid.indexer.source.bibliography.Years;

/** What the tags of a record mean, given its type and who wrote it. */
final class RisFields {

  /** Tags that show that a record has begun although its type is missing. */
  private static final Set<String> OPENING = Set.of("TI", "T1", "AU", "A1", "JF", "JO", "ID", "DO");

  private static final Pattern PARAGRAPH = Pattern.compile("\n++");

  /**
   * Ovid writes that a page is not known into both of its fields: {@code No}, {@code Specified}.
   */
  private static final Set<String> NO_PAGE = Set.of("no", "specified", "no-specified", "n/a", "na");

  /** {@code 146p}, {@code xii, 240 p.}: how many pages there are, not which. */
  private static final Pattern EXTENT =
      Pattern.compile("[\\divxlc, ]++p(?:ages|p|\\.)?+\\.?+", Pattern.CASE_INSENSITIVE);

  /** Some programs put the date of an online edition where an edition should be. */
  private static final Pattern DATE = Pattern.compile("\\d{4}[/-].*+", Pattern.DOTALL);

  private final TaggedRecord record;
  private final Fields fields;
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();
  private String type = "";

  RisFields(TaggedRecord record) {
    this.record = record;
    this.fields = record.fields();
  }

  /** Whether a tag that no type stands before begins a record all the same. */
  static boolean opens(String tag) {
    return OPENING.contains(tag);
  }

  /** The record as an item, with what no field took. */
  Item item() {
    type();
    titles();
    names();
    publication.issued(fields.first(Years::first, "PY", "Y1", "DA").orElse(null));
    numbers();
    identifiers();
    publisher();
    item.key(fields.line("ID", "AN", "LB").orElse(null));
    fields.first(Languages::first, "LA").ifPresent(publication::language);
    item.keywords(fields.all("KW"));
    abstractText();
    leftOver();
    return item;
  }

  private static Optional<String> text(String value) {
    return Optional.of(Markup.line(value)).filter(line -> !line.isEmpty());
  }

  private void type() {
    if (!record.has("TY")) {
      item.warn("The record has no TY line.");
    }
    Optional<String> printed = fields.first("TY");
    type = printed.flatMap(RisType::csl).orElse("");
    if (printed.isPresent() && type.isEmpty()) {
      item.warn("TY says " + printed.get() + ", which is no type of RIS.");
    }
    genre();
    publication.type(type.isEmpty() ? null : type);
  }

  /**
   * {@code M3}, the type of the work: of a thesis or report any text; of what RIS has no code for,
   * CSL's name; else only what Ibid has a word for.
   */
  private void genre() {
    if (type.equals("document") && fields.values("M3").stream().anyMatch(CslTypes::contains)) {
      type = fields.first(kind -> Optional.of(kind).filter(CslTypes::contains), "M3").orElse(type);
      return;
    }
    if (type.equals("manuscript")) {
      type = fields.first(RisFields::preprint, "M3").orElse(type);
    }
    boolean any = type.equals("thesis") || type.equals("report");
    publication.genre(fields.first(any ? RisFields::kind : Genres::of, "M3").orElse(null));
  }

  private static Optional<String> preprint(String kind) {
    return Genres.of(kind).filter(genre -> genre.equals("preprint")).map(genre -> "article");
  }

  /** Ovid and others write a DOI into the same field. */
  private static Optional<String> kind(String value) {
    return Identifiers.doi(value).isPresent() ? Optional.empty() : text(value);
  }

  private boolean isWhole() {
    return type.equals("book") || type.equals("thesis") || type.equals("report");
  }

  /** Of a book T2 is the series, of a thesis the database; else the journal or the book. */
  private void titles() {
    Optional<String> title = fields.line("TI", "T1", "CT");
    if (title.isEmpty() && isWhole()) {
      title = fields.line("BT");
    }
    item.title(title.or(() -> fields.line("ST", "TT")).orElse(null));
    if (isWhole()) {
      return;
    }
    boolean part = type.equals("chapter") || type.equals("paper-conference");
    publication.containerTitle(
        (part
                ? fields.line("T2", "BT", "JF", "C3", "JO", "T3")
                : fields.line("JF", "T2", "JO", "JA", "J2", "J1", "BT"))
            .orElse(null));
  }

  private void names() {
    publication.author(either("AU", "A1")).editor(either("ED", "A2"));
  }

  /** Names under two tags; some programs write all of them under both. Two may have one name. */
  private List<Name> either(String tag, String other) {
    List<Name> names = item.people(fields.all(tag));
    List<Name> others = item.people(fields.all(other));
    others.removeAll(names);
    names.addAll(others);
    return names;
  }

  private void numbers() {
    publication
        .volume(fields.line("VL", "VO").orElse(null))
        .issue(fields.line("IS", "CP").orElse(null));
    String first = fields.first(RisFields::page, "SP").orElse("");
    String last = fields.first(RisFields::page, "EP").orElse("");
    String pages = Pages.of(first, last);
    publication.page(pages.isEmpty() ? fields.line("C7").orElse(null) : pages);
  }

  private static Optional<String> page(String value) {
    String line = Markup.line(value);
    boolean none =
        NO_PAGE.contains(line.toLowerCase(Locale.ROOT)) || EXTENT.matcher(line).matches();
    return none || line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  private void identifiers() {
    publication.doi(
        either(Identifiers::doi, "DO", "DI", "M3", "N1")
            .or(() -> fields.first(Identifiers::doiOfLink, "UR", "L2", "LK", "L3"))
            .orElse(null));
    publication.pmid(pmid().orElse(null));
    publication.pmcid(
        fields
            .first(Identifiers::pmcid, "PMCID", "C2", "AN", "U2", "U1", "U3", "L2", "UR")
            .orElse(null));
    publication.isbn(fields.first(Identifiers::isbn, "SN").orElse(null));
    publication.issn(fields.first(Identifiers::issnNoIsbn, "SN").orElse(null));
    publication.url(fields.first(Identifiers::url, "UR", "LK", "L2", "L1").orElse(null));
    fields.values("DO").stream()
        .filter(value -> Identifiers.doi(value).isEmpty())
        .forEach(value -> item.warn("DO is no DOI: " + Markup.line(value)));
  }

  private <T> Optional<T> either(Function<String, Optional<T>> meaning, String... tags) {
    return fields.first(
        value -> value.length() > 400 ? Optional.empty() : meaning.apply(value), tags);
  }

  /** An accession number is a PMID only where the record says that it comes from PubMed. */
  private Optional<String> pmid() {
    Optional<String> said =
        fields
            .first(Identifiers::pmid, "PMID")
            .or(() ->
                fields.first(
                    Identifiers::markedPmid, "U1", "U2", "U3", "AN", "C2", "N1", "UR", "L2"));
    boolean fromPubMed =
        fields.values("DB").stream()
            .anyMatch(base -> base.matches("(?i)(?:ovid )?(?:pubmed|medline).*"));
    return said.or(() -> fromPubMed ? fields.first(Identifiers::pmid, "AN") : Optional.empty());
  }

  private void publisher() {
    publication
        .publisher(fields.line("PB").orElse(null))
        .publisherPlace(fields.line("CY", "PP").orElse(null));
    publication.edition(
        fields
            .first(value -> DATE.matcher(value).matches() ? Optional.empty() : text(value), "ET")
            .orElse(null));
  }

  private void abstractText() {
    Optional<String> printed = fields.first("AB", "N2");
    printed.ifPresent(text -> {
      item.abstractText(paragraphs(text));
      fields.first(same -> same.equals(text) ? Optional.of(same) : Optional.empty(), "N2");
    });
  }

  /** Hard-wrapped lines are one paragraph: RIS has no other way to write a long one. */
  private static String paragraphs(String text) {
    return Markup.line(PARAGRAPH.matcher(text).replaceAll(" "));
  }

  private void leftOver() {
    fields.left("  - ").forEach(field -> item.drop(field, "RIS field that Ibid has none for"));
    record.tellOfTheRest(item);
    if (!record.has("ER")) {
      item.warn("The record has no ER line.");
    }
  }
}
