package org.ibid.indexer.source.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.CslTypes;
import org.ibid.indexer.source.bibliography.Genres;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.ibid.indexer.source.bibliography.Years;

/** What the tags of a record mean, given its type and who wrote it. */
final class RisFields {

  /** Tags that show that a record has begun although its type is missing. */
  private static final Set<String> OPENING = Set.of("TI", "T1", "AU", "A1", "JF", "JO", "ID", "DO");

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern KEYWORD_END = Pattern.compile("[;\n]");
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

  private static final Pattern MAJOR_MARK = Pattern.compile("^\\*(?=\\S)");

  private final RisRecord record;
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();
  private String type = "";

  RisFields(RisRecord record) {
    this.record = record;
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
    publication.issued(record.first(Years::first, "PY", "Y1", "DA").orElse(null));
    numbers();
    identifiers();
    publisher();
    item.key(line("ID", "AN", "LB").orElse(null));
    record.first(Languages::first, "LA").ifPresent(publication::language);
    keywords();
    abstractText();
    leftOver();
    return item;
  }

  private Optional<String> line(String... tags) {
    return record.first(value -> text(value), tags);
  }

  private static Optional<String> text(String value) {
    String line = Markup.line(value);
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  private void type() {
    if (!record.hasType()) {
      item.warn("The record has no TY line.");
    }
    Optional<String> printed = record.first("TY");
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
    if (type.equals("document") && record.values("M3").stream().anyMatch(CslTypes::contains)) {
      type = record.first(kind -> Optional.of(kind).filter(CslTypes::contains), "M3").orElse(type);
      return;
    }
    if (type.equals("manuscript")) {
      type = record.first(RisFields::preprint, "M3").orElse(type);
    }
    boolean any = type.equals("thesis") || type.equals("report");
    publication.genre(record.first(any ? RisFields::kind : Genres::of, "M3").orElse(null));
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
    Optional<String> title = line("TI", "T1", "CT");
    if (title.isEmpty() && isWhole()) {
      title = line("BT");
    }
    item.title(title.or(() -> line("ST", "TT")).orElse(null));
    if (isWhole()) {
      return;
    }
    boolean part = type.equals("chapter") || type.equals("paper-conference");
    publication.containerTitle(
        (part
                ? line("T2", "BT", "JF", "C3", "JO", "T3")
                : line("JF", "T2", "JO", "JA", "J2", "J1", "BT"))
            .orElse(null));
  }

  private void names() {
    publication.author(either("AU", "A1")).editor(either("ED", "A2"));
  }

  /** Names under two tags; some programs write all of them under both. Two may have one name. */
  private List<Name> either(String tag, String other) {
    List<Name> names = names(tag);
    List<Name> others = names(other);
    others.removeAll(names);
    names.addAll(others);
    return names;
  }

  private List<Name> names(String tag) {
    List<Name> names = new ArrayList<>();
    for (String value : record.all(tag)) {
      for (String one : SEMICOLON.split(value, -1)) {
        if (PersonNames.isOthers(one)) {
          publication.etAl(true);
        } else {
          name(one).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  /**
   * As EndNote has it, a comma ends the name of a body, and the first comma of its own is doubled.
   * Two commas with a space between end the name of a person who has no other.
   */
  private static Optional<Name> name(String value) {
    String name = Markup.line(value);
    int comma = name.indexOf(',');
    int end = name.length() - 1;
    if (comma <= 0) {
      return PersonNames.of(value);
    }
    if (comma == end) {
      return Optional.of(Name.literal(name.substring(0, end).strip()));
    }
    if (name.substring(comma).equals(", ,")) {
      return Optional.of(PersonNames.person(name.substring(0, comma).strip(), null, null));
    }
    return name.startsWith(",,", comma) && comma + 1 < end
        ? Optional.of(Name.literal(name.substring(0, comma) + name.substring(comma + 1)))
        : PersonNames.of(value);
  }

  private void numbers() {
    publication.volume(line("VL", "VO").orElse(null)).issue(line("IS", "CP").orElse(null));
    String first = record.first(RisFields::page, "SP").orElse("");
    String last = record.first(RisFields::page, "EP").orElse("");
    String pages = Pages.of(first, last);
    publication.page(pages.isEmpty() ? line("C7").orElse(null) : pages);
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
            .or(() -> record.first(Identifiers::doiOfLink, "UR", "L2", "LK", "L3"))
            .orElse(null));
    publication.pmid(pmid().orElse(null));
    publication.pmcid(
        record
            .first(Identifiers::pmcid, "PMCID", "C2", "AN", "U2", "U1", "U3", "L2", "UR")
            .orElse(null));
    publication.isbn(record.first(Identifiers::isbn, "SN").orElse(null));
    publication.issn(record.first(RisFields::issn, "SN").orElse(null));
    publication.url(record.first(Identifiers::url, "UR", "LK", "L2", "L1").orElse(null));
    record.values("DO").stream()
        .filter(value -> Identifiers.doi(value).isEmpty())
        .forEach(value -> item.warn("DO is no DOI: " + Markup.line(value)));
  }

  /** Eight digits of an ISBN are no ISSN. */
  private static Optional<String> issn(String value) {
    return Identifiers.isbn(value).isPresent() ? Optional.empty() : Identifiers.issn(value);
  }

  private <T> Optional<T> either(Function<String, Optional<T>> meaning, String... tags) {
    return record.first(
        value -> value.length() > 400 ? Optional.empty() : meaning.apply(value), tags);
  }

  /** An accession number is a PMID only where the record says that it comes from PubMed. */
  private Optional<String> pmid() {
    Optional<String> said =
        record
            .first(Identifiers::pmid, "PMID")
            .or(() ->
                record.first(
                    Identifiers::markedPmid, "U1", "U2", "U3", "AN", "C2", "N1", "UR", "L2"));
    boolean fromPubMed =
        record.values("DB").stream()
            .anyMatch(base -> base.matches("(?i)(?:ovid )?(?:pubmed|medline).*"));
    return said.or(() -> fromPubMed ? record.first(Identifiers::pmid, "AN") : Optional.empty());
  }

  private void publisher() {
    publication.publisher(line("PB").orElse(null)).publisherPlace(line("CY", "PP").orElse(null));
    publication.edition(
        record
            .first(value -> DATE.matcher(value).matches() ? Optional.empty() : text(value), "ET")
            .orElse(null));
  }

  /** Each on a line of its own, with or without a tag, or several with semicolons between. */
  private void keywords() {
    for (String value : record.all("KW")) {
      for (String keyword : KEYWORD_END.split(value, -1)) {
        item.keyword(MAJOR_MARK.matcher(Markup.line(keyword)).replaceFirst(""));
      }
    }
  }

  private void abstractText() {
    Optional<String> printed = record.first("AB", "N2");
    printed.ifPresent(text -> {
      item.abstractText(paragraphs(text));
      record.first(same -> same.equals(text) ? Optional.of(same) : Optional.empty(), "N2");
    });
  }

  /** Hard-wrapped lines are one paragraph: RIS has no other way to write a long one. */
  private static String paragraphs(String text) {
    return Markup.line(PARAGRAPH.matcher(text).replaceAll(" "));
  }

  private void leftOver() {
    record.left().forEach(field -> item.drop(field, "RIS field that Ibid has none for"));
    record.stray().forEach(line -> item.drop(line, "outside of the record"));
    if (record.strayLeft() > 0) {
      item.warn(record.strayLeft() + " more lines stand outside of the record.");
    }
    record.cut().forEach(item::warn);
    if (!record.hasEnd()) {
      item.warn("The record has no ER line.");
    }
  }
}
