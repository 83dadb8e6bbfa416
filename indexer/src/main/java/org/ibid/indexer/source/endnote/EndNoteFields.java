package org.ibid.indexer.source.endnote;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Fields;
import org.ibid.indexer.source.bibliography.Genres;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.WorkTypes;
import org.ibid.indexer.source.bibliography.Years;

/** What the fields of an EndNote record mean, given its type. */
final class EndNoteFields {

  /** PubMed's day of publication stands where an edition should be. */
  private static final Pattern DATE = Pattern.compile("\\d{4}[/-].*+", Pattern.DOTALL);

  private static final Pattern PUBMED =
      Pattern.compile("(?:ovid )?+(?:pubmed|medline|nlm)\\b.*+", Pattern.CASE_INSENSITIVE);

  /** A longer one is a remark. */
  private static final int MAX_PAGE = 60;

  private static final Set<String> WHOLE = Set.of("book", "thesis", "report");

  private final Fields fields;
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();
  private String type = "";

  EndNoteFields(Fields fields) {
    this.fields = fields;
  }

  /** The record as an item, with what no field took. */
  Item item() {
    type();
    titles();
    publication.author(item.people(fields.all("authors")));
    publication.editor(item.people(fields.all("secondary-authors")));
    publication.issued(fields.first(Years::first, "year", "pub-dates").orElse(null));
    numbers();
    identifiers();
    publication.publisher(fields.line("publisher").orElse(null));
    publication.publisherPlace(fields.line("pub-location").orElse(null));
    fields.first(Languages::first, "language").ifPresent(publication::language);
    item.key(fields.line("rec-number").orElse(null));
    item.keywords(fields.all("keywords"));
    fields.line("abstract").ifPresent(item::abstractText);
    fields.pass("database", "source-app", "foreign-keys", "remote-database-provider");
    fields
        .left(": ")
        .forEach(field -> item.drop(Markup.line(field), "EndNote field that Ibid has none for"));
    return item;
  }

  /**
   * By its name, which programs get right more often than the number, unless it is the user's own.
   */
  private void type() {
    type =
        fields
            .first(WorkTypes::of, RecordXml.TYPE_NAME)
            .or(() -> fields.first(WorkTypes::ofEndNote, RecordXml.TYPE))
            .orElse("");
    if (!type.isEmpty()) {
      fields.pass(RecordXml.TYPE, RecordXml.TYPE_NAME);
    }
    publication.type(type.isEmpty() ? null : type);
    boolean any = type.equals("thesis") || type.equals("report");
    publication.genre(
        any ? fields.line("work-type").orElse(null) : genre("work-type").orElse(null));
  }

  private Optional<String> genre(String name) {
    return fields.first(Genres::of, name);
  }

  /** Of a whole work the second title is the series, of a thesis the department. */
  private void titles() {
    item.title(fields.line("title", "short-title", "translated-title").orElse(null));
    if (!WHOLE.contains(type)) {
      String container =
          fields.line("secondary-title", "full-title", "alt-title", "abbr-1").orElse(null);
      publication.containerTitle(container);
      fields.first(same -> Optional.of(same).filter(t -> t.equals(container)), "full-title");
      fields.first(same -> Optional.of(same).filter(t -> t.equals(container)), "alt-title");
    }
  }

  private void numbers() {
    publication.volume(fields.line("volume").orElse(null));
    publication.issue(fields.line("number").orElse(null));
    publication.edition(
        fields
            .first(value -> Optional.of(value).filter(v -> !DATE.matcher(v).matches()), "edition")
            .orElse(null));
    publication.page(fields.first(EndNoteFields::pages, "pages", "custom7").orElse(null));
  }

  /** A range, or the number that an article has instead; no DOI and no remark. */
  private static Optional<String> pages(String value) {
    boolean page =
        value.length() <= MAX_PAGE
            && Identifiers.url(value).isEmpty()
            && Identifiers.doi(value).isEmpty()
            && Identifiers.pmcid(value).isEmpty();
    return page ? Optional.of(Pages.of(Markup.line(value))) : Optional.empty();
  }

  private void identifiers() {
    publication.doi(
        fields
            .first(Identifiers::doi, "electronic-resource-num")
            .or(() ->
                fields.first(
                    Identifiers::doiOfLink, "related-urls", "web-urls", "text-urls", "pdf-urls"))
            .orElse(null));
    publication.pmid(pmid().orElse(null));
    publication.pmcid(
        fields.first(Identifiers::pmcid, "custom2", "custom7", "accession-num").orElse(null));
    publication.isbn(fields.first(Identifiers::isbn, "isbn").orElse(null));
    publication.issn(fields.first(Identifiers::issnNoIsbn, "isbn", "issn").orElse(null));
    publication.url(
        fields
            .first(Identifiers::url, "related-urls", "web-urls", "text-urls", "urls")
            .orElse(null));
  }

  /** An accession number is a PMID only where the record says that it comes from PubMed. */
  private Optional<String> pmid() {
    boolean fromPubMed =
        fields.values("remote-database-name").stream().anyMatch(b -> PUBMED.matcher(b).matches())
            || fields.values("remote-database-provider").stream()
                .anyMatch(b -> PUBMED.matcher(b).matches());
    return fields
        .first(Identifiers::markedPmid, "accession-num", "related-urls")
        .or(() -> fromPubMed ? fields.first(Identifiers::pmid, "accession-num") : Optional.empty());
  }
}
