package org.ibid.indexer.source.refer;

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
import org.ibid.indexer.source.bibliography.TaggedRecord;
import org.ibid.indexer.source.bibliography.WorkTypes;
import org.ibid.indexer.source.bibliography.Years;

/** What the tags of a record mean, given its type. */
final class ReferFields {

  private static final Set<String> WHOLE = Set.of("book", "thesis", "report");

  /** {@code XX, 327}, {@code 146 p.}: how many pages there are, not which. */
  private static final Pattern EXTENT =
      Pattern.compile(
          "[ivxlcdm]{1,8}+, ?+\\d++.*+|\\d++ ?+(?:p|pp|pages|S)\\.?+", Pattern.CASE_INSENSITIVE);

  private final TaggedRecord record;
  private final Fields fields;
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();
  private String type = "";

  ReferFields(TaggedRecord record) {
    this.record = record;
    this.fields = record.fields();
  }

  /** The record as an item, with what no field took. */
  Item item() {
    type();
    titles();
    publication.author(item.people(fields.all("A"))).editor(item.people(fields.all("E")));
    publication.issued(fields.first(Years::first, "D", "8").orElse(null));
    publication.volume(fields.line("V").orElse(null)).issue(fields.line("N").orElse(null));
    publication.page(fields.first(ReferFields::pages, "P", "&").orElse(null));
    identifiers();
    publication.publisher(fields.line("I").orElse(null));
    publication.publisherPlace(fields.line("C").orElse(null));
    publication.edition(fields.line("7").orElse(null));
    fields.first(Languages::first, "G").ifPresent(publication::language);
    item.key(fields.line("F", "L", "M").orElse(null));
    item.keywords(fields.all("K"));
    fields.line("X").ifPresent(item::abstractText);
    fields.left(" ").forEach(field -> item.drop('%' + field, "Refer field that Ibid has none for"));
    record.tellOfTheRest(item);
    return item;
  }

  private void type() {
    type = fields.first(WorkTypes::of, "0").orElse("");
    fields
        .values("0")
        .forEach(printed -> {
          if (type.isEmpty()) {
            item.warn("%0 says " + Markup.line(printed) + ", which is no type of EndNote.");
          }
        });
    if (type.isEmpty()) {
      type = fields.values("J").isEmpty() ? "" : "article-journal";
    }
    boolean any = type.equals("thesis") || type.equals("report");
    publication.genre(
        any ? fields.line("9").orElse(null) : fields.first(Genres::of, "9").orElse(null));
    publication.type(type.isEmpty() ? null : type);
  }

  /** Of a whole work the second title is the series, of a thesis the university. */
  private void titles() {
    item.title(fields.line("T", "!").orElse(null));
    if (!WHOLE.contains(type)) {
      publication.containerTitle(fields.line("J", "B").orElse(null));
    }
  }

  private static Optional<String> pages(String value) {
    String line = Markup.line(value);
    return EXTENT.matcher(line).matches() ? Optional.empty() : Optional.of(Pages.of(line));
  }

  private void identifiers() {
    publication.doi(
        fields
            .first(Identifiers::doi, "R")
            .or(() -> fields.first(Identifiers::doiOfLink, "U", ">"))
            .or(() -> fields.first(Identifiers::doi, "M", "O"))
            .orElse(null));
    boolean fromPubMed =
        fields.values("~").stream().anyMatch(ReferFields::isPubMed)
            || fields.values("W").stream().anyMatch(ReferFields::isPubMed);
    publication.pmid(
        fields
            .first(Identifiers::markedPmid, "M", "U")
            .or(() -> fromPubMed ? fields.first(Identifiers::pmid, "M") : Optional.empty())
            .orElse(null));
    publication.pmcid(fields.first(Identifiers::pmcid, "2", "M", "U").orElse(null));
    publication.isbn(fields.first(Identifiers::isbn, "@").orElse(null));
    publication.issn(fields.first(Identifiers::issnNoIsbn, "@").orElse(null));
    publication.url(fields.first(Identifiers::url, "U", ">").orElse(null));
  }

  private static boolean isPubMed(String base) {
    return base.matches("(?i)(?:ovid )?+(?:pubmed|medline|nlm)\\b.*+");
  }
}
