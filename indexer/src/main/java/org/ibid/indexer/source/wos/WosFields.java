package org.ibid.indexer.source.wos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.source.bibliography.Fields;
import org.ibid.indexer.source.bibliography.Genres;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.WorkTypes;
import org.ibid.indexer.source.bibliography.Years;

/**
 * What the tags of Web of Science mean, in tagged lines as in the columns of its tables. A field of
 * several has one a line.
 */
public final class WosFields {

  private static final Pattern LINE_END = Pattern.compile("\n");
  private static final Pattern WRAP = Pattern.compile("\n\\s*+");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final String CHAPTER = "chapter";

  private final Fields fields;
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();

  /** A record with these tags. */
  public WosFields(Fields fields) {
    this.fields = fields;
  }

  /** The record as an item, with what no field took. */
  public Item item() {
    titles();
    names();
    publication.issued(fields.first(Years::first, "PY", "PD", "EA").orElse(null));
    publication.volume(fields.line("VL").orElse(null)).issue(fields.line("IS").orElse(null));
    publication.page(page().orElse(null));
    identifiers();
    publication.publisher(fields.line("PU").orElse(null));
    publication.publisherPlace(fields.line("PI").orElse(null));
    fields.first(Languages::first, "LA").ifPresent(publication::language);
    item.key(fields.line("UT", "AN").orElse(null));
    keywords();
    fields.line("AB").ifPresent(item::abstractText);
    item.references(references());
    fields.pass("NR", "ER");
    fields
        .left(" ")
        .forEach(
            field -> item.drop(Markup.line(field), "Web of Science field that Ibid has none for"));
    return item;
  }

  /** What stands in a book is a chapter where the book has another title. */
  private void titles() {
    String kind = fields.line("DT").orElse("");
    String type = type(fields.line("PT").orElse(""), kind);
    String title = fields.line("TI").orElse(null);
    Optional<String> source = fields.line("SO", "BK").filter(name -> !name.equals(title));
    if (type.equals(CHAPTER) && source.isEmpty()) {
      type = "book";
    }
    item.title(title);
    publication.type(type.isEmpty() ? null : type);
    publication.genre(genre(kind).orElse(null));
    if (type.equals("patent") || type.equals("book")) {
      return;
    }
    publication.containerTitle(source.or(() -> fields.line("JI", "J9")).orElse(null));
  }

  private static String type(String publicationType, String kind) {
    boolean proceedings = kind.toLowerCase(Locale.ROOT).contains("proceedings paper");
    return switch (publicationType) {
      case "J" -> "article-journal";
      case "P" -> "patent";
      case "C" -> "paper-conference";
      case "B", "S" -> proceedings ? "paper-conference" : CHAPTER;
      default -> kinds(kind).flatMap(WorkTypes::of).orElse("");
    };
  }

  private static Optional<String> kinds(String kind) {
    return Optional.of(SEMICOLON.split(kind, 2)[0].strip()).filter(one -> !one.isEmpty());
  }

  private static Optional<String> genre(String kind) {
    return SEMICOLON.splitAsStream(kind).flatMap(one -> Genres.of(one).stream()).findFirst();
  }

  /** Full names where there is one for each short one. */
  private void names() {
    List<Name> authors = people("AU");
    List<Name> full = people("AF");
    List<Name> all = new ArrayList<>(full.size() >= authors.size() ? full : authors);
    if (all.isEmpty()) {
      all.addAll(people("BA"));
    }
    fields.all("CA").forEach(body -> bodies(body, all));
    publication.author(all);
    List<Name> editors = people("BE");
    publication.editor(editors.isEmpty() ? people("ED") : editors);
  }

  private static void bodies(String field, List<Name> names) {
    for (String body : LINE_END.split(field, -1)) {
      String name = Markup.line(body);
      if (!name.isEmpty()) {
        names.add(Name.literal(name));
      }
    }
  }

  private List<Name> people(String tag) {
    return item.people(
        fields.all(tag).stream().flatMap(held -> LINE_END.splitAsStream(held)).toList());
  }

  /** Pages, or the number of an article that has none; {@code PS} is INSPEC's and MEDLINE's. */
  private Optional<String> page() {
    String first = fields.line("BP").orElse("");
    String last = fields.line("EP").orElse("");
    Optional<String> printed = fields.line("PS");
    String pages = first.isEmpty() ? printed.map(Pages::of).orElse("") : Pages.of(first, last);
    return pages.isEmpty() ? fields.line("AR") : Optional.of(pages);
  }

  private void identifiers() {
    publication.doi(fields.first(Identifiers::doi, "DI", "D2").orElse(null));
    publication.pmid(
        fields
            .first(Identifiers::pmid, "PM")
            .or(() -> fields.first(WosFields::medline, "UT"))
            .orElse(null));
    publication.issn(fields.first(Identifiers::issn, "SN", "EI").orElse(null));
    publication.isbn(fields.first(Identifiers::isbn, "BN").orElse(null));
    publication.url(fields.first(Identifiers::url, "UR").orElse(null));
  }

  private static Optional<String> medline(String number) {
    return number.startsWith("MEDLINE:")
        ? Identifiers.pmid(number.substring("MEDLINE:".length()))
        : Optional.empty();
  }

  /** The authors' and the database's own, which are hard-wrapped. */
  private void keywords() {
    for (String tag : List.of("DE", "ID")) {
      item.keywords(
          fields.all(tag).stream().map(held -> WRAP.matcher(held).replaceAll(" ")).toList());
    }
  }

  private List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (String list : fields.all("CR")) {
      for (String line : LINE_END.split(list, -1)) {
        String raw = Markup.line(line);
        if (!raw.isEmpty()) {
          references.add(CitedReference.of(Integer.toString(references.size() + 1), raw));
        }
      }
    }
    return references;
  }
}
