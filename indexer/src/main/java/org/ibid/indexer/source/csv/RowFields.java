package org.ibid.indexer.source.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.CslTypes;
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
import org.ibid.indexer.source.ris.RisType;
import org.ibid.indexer.source.wos.CitedReference;

/** What the cells of a row mean, by the fields that their columns are for. */
final class RowFields {

  private static final Pattern SEMICOLON = Pattern.compile(";\\s++|\n");
  private static final Pattern LINE_END = Pattern.compile("[\r\n]++");
  private static final Set<String> NOTHING = Set.of("nan", "null", "none", "n/a", "na", "-");

  /** What is looked for between blanks must not be looked for from each of many. */
  private static final Pattern BLANKS = Pattern.compile("[^\\S\r\n]{2,}+");

  /** Scopus prints its number behind each name: {@code Quist, Ann (57200000000)}. */
  private static final Pattern NUMBER = Pattern.compile("(?<!\\s)\\s*+\\(\\d{6,}+\\)");

  private final Fields fields;
  private final boolean own;
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();

  RowFields(Fields cells, Header header) {
    this.fields = withoutNothing(cells);
    this.own = header.fields().containsAll(Set.of("cited_by_papers", "raw"));
  }

  /** Ibid writes text, others leave tags and entities of HTML in it. */
  private Optional<String> line(String... columns) {
    return own ? fields.first(columns) : fields.line(columns);
  }

  private static Fields withoutNothing(Fields cells) {
    Fields fields = new Fields();
    for (String name : cells.names()) {
      cells.values(name).stream()
          .filter(value -> !NOTHING.contains(value.toLowerCase(Locale.ROOT)))
          .forEach(value -> fields.add(name, value));
    }
    return fields;
  }

  /** The row as an item, with what no field took. */
  Item item() {
    type();
    item.title(line("title").orElse(null));
    publication.author(names("author", "author-full")).editor(names("editor"));
    source();
    publication.issued(year().orElse(publication.build().issued()));
    numbers();
    identifiers();
    publication.publisher(line("publisher").orElse(null));
    publication.publisherPlace(line("place").orElse(null));
    publication.edition(line("edition").orElse(null));
    fields.first(Languages::first, "language").ifPresent(publication::language);
    item.key(line("key").orElse(null));
    fields
        .all("keyword")
        .forEach(
            cell -> NameList.keywords(cell).forEach(k -> item.keyword(own ? k : Markup.line(k))));
    fields.first("abstract").ifPresent(text -> item.abstractText(paragraphs(text)));
    item.references(references());
    passOver();
    fields
        .left(": ")
        .forEach(cell -> item.drop(Markup.line(cell), "column that Ibid has no field for"));
    return item;
  }

  /** Ibid's own columns of what cites a record, and of the search that found it. */
  private void passOver() {
    if (own) {
      fields.pass(
          "raw",
          "cited_by_papers",
          "search",
          "date",
          "paper_id",
          "paper_title",
          "label",
          "mark",
          "statement_id",
          "section",
          "sentence",
          "scope");
    }
  }

  private Optional<Integer> year() {
    return fields.first(Years::first, own ? new String[] {"year"} : new String[] {"year", "date"});
  }

  private String paragraphs(String text) {
    return own ? text : Markup.line(text);
  }

  private void type() {
    Optional<String> genre = own ? line("genre") : fields.first(Genres::of, "genre", "type");
    publication.genre(genre.orElse(null));
    publication.type(
        fields
            .first(t -> Optional.of(t).filter(any -> own && CslTypes.contains(any)), "type")
            .or(() -> fields.first(WorkTypes::of, "type"))
            .or(() -> fields.first(RisType::csl, "type"))
            .orElse(null));
  }

  /** The names of the first column that holds any. */
  private List<Name> names(String... columns) {
    for (String column : columns) {
      List<String> cells = fields.all(column);
      if (!cells.isEmpty()) {
        if (own) {
          return item.people(cells);
        }
        String cell = BLANKS.matcher(cells.getFirst()).replaceAll(" ");
        cell = NUMBER.matcher(cell).replaceAll("");
        return item.people(NameList.names(cell));
      }
    }
    return List.of();
  }

  /** The journal, or what a cell says that holds journal, year, volume and pages together. */
  private void source() {
    Optional<Publication> line = fields.first(SourceCell::read, "citation", "source");
    line.ifPresent(said ->
        publication
            .issued(said.issued())
            .volume(said.volume())
            .issue(said.issue())
            .page(said.page())
            .containerTitle(said.containerTitle())
            .type(publication.build().type() == null ? said.type() : publication.build().type()));
    String title = publication.build().title();
    fields
        .first(
            c -> Optional.of(own ? c : Markup.line(c)).filter(n -> own || !n.equals(title)),
            "container")
        .or(() -> line("abbreviation"))
        .or(() -> line.isPresent() ? Optional.empty() : line("source"))
        .ifPresent(publication::containerTitle);
  }

  private void numbers() {
    line("volume").ifPresent(publication::volume);
    line("issue").ifPresent(publication::issue);
    String first = line("first-page").orElse("");
    String pages = Pages.of(first, line("last-page").orElse(""));
    fields
        .line("page")
        .map(page -> own ? page : Pages.of(page))
        .or(() -> Optional.of(pages).filter(p -> !p.isEmpty()))
        .or(() -> line("number"))
        .ifPresent(publication::page);
  }

  private void identifiers() {
    publication.doi(
        fields
            .first(Identifiers::doi, "doi")
            .or(() -> fields.first(Identifiers::doiOfLink, "url"))
            .orElse(null));
    publication.pmid(
        fields
            .first(RowFields::number, "pmid")
            .or(() -> fields.first(RowFields::pmidOfNote, "extra"))
            .orElse(null));
    publication.pmcid(fields.first(Identifiers::pmcid, "pmcid").orElse(null));
    publication.issn(fields.first(Identifiers::issn, "issn").orElse(null));
    publication.isbn(fields.first(Identifiers::isbn, "isbn").orElse(null));
    publication.url(fields.first(Identifiers::url, "url").orElse(null));
  }

  /** A spreadsheet may have made a number of it: {@code 31000077.0}. */
  private static Optional<String> number(String cell) {
    return Identifiers.pmid(cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell);
  }

  private static Optional<String> pmidOfNote(String note) {
    return LINE_END
        .splitAsStream(note)
        .flatMap(l -> Identifiers.markedPmid(l).stream())
        .findFirst();
  }

  private List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (String list : fields.all("cited")) {
      for (String raw : SEMICOLON.split(list, -1)) {
        if (!raw.isBlank()) {
          references.add(CitedReference.of(id(references), Markup.line(raw)));
        }
      }
    }
    for (String list : fields.all("references")) {
      for (String raw : ScopusReference.split(list)) {
        references.add(ScopusReference.of(id(references), raw));
      }
    }
    return references;
  }

  private static String id(List<Reference> before) {
    return Integer.toString(before.size() + 1);
  }
}
