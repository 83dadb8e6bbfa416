package org.ibid.server.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ibid.indexer.json.CslJson;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.export.Listing.Quotation;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.Hit;

/**
 * Makes records out of hits. A paper, reference or work is one record; a statement is one for each
 * of its mentions, in the order of its marks.
 */
final class EntryReader {

  /** A note that a person reads holds no more; how many there are besides is said. */
  private static final int MOST_QUOTATIONS = 10;

  /** A work that everybody cites is listed a thousand times. */
  private static final int MOST_LISTINGS = 10;

  private final AllHits hits;
  private final Kind kind;
  private final boolean unresolved;

  /**
   * For hits of a kind. What a mention of a nameless reference is called is the reference's id.
   *
   * @param unresolved whether a mark that names no entry of its paper's list is a record too, of a
   *     publication of which nothing is known
   */
  EntryReader(AllHits hits, Kind kind, boolean unresolved) {
    this.hits = hits;
    this.kind = kind;
    this.unresolved = unresolved;
  }

  /** The records of a hit. */
  List<Entry> read(Hit hit) {
    JsonNode json = json(hit);
    return switch (kind) {
      case PAPER -> List.of(paper(hit, json));
      case REFERENCE -> List.of(reference(hit, json));
      case WORK -> List.of(work(hit, json));
      case STATEMENT -> mentions(json);
      case CITATION -> throw new IllegalArgumentException("nobody carries away citations");
    };
  }

  /** How many records a hit is, without reading what else they need. */
  int count(Hit hit) {
    if (kind != Kind.STATEMENT) {
      return 1;
    }
    int mentions = 0;
    for (JsonNode citation : json(hit).path("citations")) {
      int named = citation.path("references").size();
      mentions += named == 0 && unresolved ? 1 : named;
    }
    return mentions;
  }

  private static JsonNode json(Hit hit) {
    return RecordJson.read(hit.json());
  }

  private Entry paper(Hit hit, JsonNode json) {
    return new Entry(
        hit.id(),
        CslJson.read(json),
        hits.abstractOf(hit.id()),
        texts(json, "keyword"),
        "",
        hit.citedByPapers(),
        List.of(),
        0);
  }

  private Entry reference(Hit hit, JsonNode json) {
    String raw = json.path("raw").asText("");
    Publication publication = named(CslJson.read(json), raw);
    return listed(hit, publication, raw, List.of(listing(hit.id(), json)), 0);
  }

  /** What is printed of the first of a work's references that there is. */
  private String printed(List<String> members) {
    return members.stream()
        .limit(MOST_LISTINGS)
        .flatMap(member -> hits.find(Kind.REFERENCE, member).stream())
        .map(member -> json(member).path("raw").asText(""))
        .findFirst()
        .orElse("");
  }

  private Entry work(Hit hit, JsonNode json) {
    List<String> members = texts(json, "members");
    List<Listing> listings =
        members.stream()
            .limit(MOST_LISTINGS)
            .flatMap(member -> hits.find(Kind.REFERENCE, member).stream())
            .map(member -> listing(member.id(), json(member)))
            .toList();
    Publication publication = named(CslJson.read(json), printed(members));
    return listed(hit, publication, "", listings, Math.max(0, members.size() - MOST_LISTINGS));
  }

  private static Entry listed(
      Hit hit, Publication publication, String raw, List<Listing> listings, int moreListings) {
    return new Entry(
        hit.id(), publication, "", List.of(), raw, hit.citedByPapers(), listings, moreListings);
  }

  /**
   * A publication by something that it can be known by: where it has neither a title nor a name nor
   * a number, what is printed is its title.
   */
  private static Publication named(Publication publication, String raw) {
    boolean nameless =
        publication.title() == null
            && publication.author().isEmpty()
            && publication.editor().isEmpty()
            && publication.doi() == null
            && publication.pmid() == null
            && publication.pmcid() == null
            && publication.isbn() == null;
    return nameless && !raw.isBlank() ? publication.toBuilder().title(raw).build() : publication;
  }

  private Listing listing(String referenceId, JsonNode reference) {
    List<Hit> citing = hits.statementsCiting(referenceId);
    List<Quotation> quotations =
        citing.stream()
            .limit(MOST_QUOTATIONS)
            .map(EntryReader::json)
            .map(statement -> quotation(statement, "", ""))
            .toList();
    return new Listing(
        reference.path("paper").path("id").asText(""),
        reference.path("paper").path("title").asText(""),
        reference.path("label").asText(""),
        quotations,
        citing.size() - quotations.size());
  }

  private static Quotation quotation(JsonNode statement, String mark, String scope) {
    return new Quotation(
        statement.path("id").asText(),
        statement.path("sentence").asText(),
        statement.path("section").asText(),
        mark,
        scope);
  }

  private List<Entry> mentions(JsonNode statement) {
    Map<String, JsonNode> references = new HashMap<>();
    statement.path("references").forEach(r -> references.put(r.path("id").asText(), r));
    List<Entry> mentions = new ArrayList<>();
    for (JsonNode citation : statement.path("citations")) {
      for (String id : texts(citation, "references")) {
        JsonNode reference = references.getOrDefault(id, NullNode.instance);
        mentions.add(mention(statement, citation, reference, mentions.size() + 1));
      }
      if (unresolved && citation.path("references").isEmpty()) {
        mentions.add(mention(statement, citation, NullNode.instance, mentions.size() + 1));
      }
    }
    return mentions;
  }

  private Entry mention(JsonNode statement, JsonNode citation, JsonNode reference, int number) {
    String sentence = statement.path("sentence").asText();
    Quotation quotation =
        quotation(statement, citation.path("mark").asText(), scope(sentence, citation));
    Publication publication =
        reference.isObject()
            ? named(CslJson.read(reference), reference.path("id").asText())
            : Publication.unknown();
    Listing listing =
        new Listing(
            statement.path("paper").path("id").asText(""),
            statement.path("paper").path("title").asText(""),
            reference.path("label").asText(""),
            List.of(quotation),
            0);
    String id = statement.path("id").asText() + "/" + number;
    return new Entry(id, publication, "", List.of(), "", 0, List.of(listing), 0);
  }

  private static String scope(String sentence, JsonNode citation) {
    return StreamSupport.stream(citation.path("scope").spliterator(), false)
        .map(span -> part(sentence, span))
        .collect(Collectors.joining(" … "));
  }

  private static String part(String sentence, JsonNode span) {
    int start = Math.clamp(span.path(0).asInt(), 0, sentence.length());
    int end = Math.clamp(span.path(1).asInt(), start, sentence.length());
    return sentence.substring(start, end).strip();
  }

  private static List<String> texts(JsonNode json, String field) {
    List<String> texts = new ArrayList<>();
    json.path(field).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
