package org.ibid.indexer.source.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paper that a page describes in schema.org's words, in a script of JSON-LD. */
final class JsonLd {

  private static final Set<String> PAPERS =
      Set.of("ScholarlyArticle", "MedicalScholarlyArticle", "Chapter", "Thesis", "Report");

  /** Deeper than any description of an article. */
  private static final int MAX_DEPTH = 100;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
              .build());

  private final JsonNode paper;

  private JsonLd(JsonNode paper) {
    this.paper = paper;
  }

  static JsonLd of(Document document) {
    List<JsonNode> papers = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), papers, 0);
      } catch (JsonProcessingException e) {
        // Made by hand, as much else on a page; its other descriptions are still there.
      }
    }
    return new JsonLd(papers.isEmpty() ? JSON.missingNode() : papers.getFirst());
  }

  private static void collect(JsonNode node, List<JsonNode> papers, int depth) {
    if (node.isArray()) {
      node.forEach(part -> collect(part, papers, depth));
    } else if (node.isObject()) {
      if (texts(node.path("@type")).anyMatch(PAPERS::contains)) {
        papers.add(node);
      }
      if (depth < 3) {
        collect(node.path("@graph"), papers, depth + 1);
        collect(node.path("mainEntity"), papers, depth + 1);
        collect(node.path("mainEntityOfPage"), papers, depth + 1);
      }
    }
  }

  /** A value that may stand alone or in a list. */
  private static Stream<String> texts(JsonNode node) {
    return each(node).filter(JsonNode::isValueNode).map(JsonNode::asText).filter(t -> !t.isBlank());
  }

  private static Stream<JsonNode> each(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(all::add);
    } else if (!node.isMissingNode()) {
      all.add(node);
    }
    return all.stream();
  }

  boolean isOfAPaper() {
    return !paper.isMissingNode();
  }

  @Nullable String title() {
    return text(paper, "headline", "name");
  }

  private static @Nullable String text(JsonNode node, String... names) {
    return Stream.of(names)
        .flatMap(name -> texts(node.path(name)))
        .map(text -> org.jsoup.Jsoup.parseBodyFragment(text).text())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  List<Name> authors() {
    return Stream.concat(each(paper.path("author")), each(paper.path("creator")))
        .flatMap(author -> name(author).stream())
        .distinct()
        .toList();
  }

  private static Optional<Name> name(JsonNode author) {
    if (author.isTextual()) {
      return PersonNames.of(author.asText());
    }
    String family = text(author, "familyName");
    String whole = text(author, "name");
    if (family != null) {
      return Optional.of(PersonNames.person(family, text(author, "givenName"), null));
    }
    boolean body = texts(author.path("@type")).anyMatch("Organization"::equals);
    return whole == null
        ? Optional.empty()
        : body ? Optional.of(Name.literal(whole)) : PersonNames.of(whole);
  }

  List<String> dates() {
    return Stream.of("datePublished", "dateIssued")
        .flatMap(name -> texts(paper.path(name)))
        .toList();
  }

  /** An article is part of an issue, which is part of a volume, which is part of a journal. */
  private Stream<JsonNode> wholes() {
    List<JsonNode> wholes = new ArrayList<>();
    JsonNode at = paper;
    for (int i = 0; i < 4 && !at.isMissingNode(); i++) {
      wholes.add(at);
      JsonNode part = at.path("isPartOf");
      at = part.isArray() ? part.path(0) : part;
    }
    return wholes.stream();
  }

  private @Nullable String ofWholes(String name) {
    return wholes().flatMap(whole -> texts(whole.path(name))).findFirst().orElse(null);
  }

  @Nullable String journal() {
    return wholes()
        .filter(whole -> texts(whole.path("@type")).anyMatch("Periodical"::equals))
        .map(whole -> text(whole, "name"))
        .filter(name -> name != null)
        .findFirst()
        .orElse(null);
  }

  @Nullable String volume() {
    return ofWholes("volumeNumber");
  }

  @Nullable String issue() {
    return ofWholes("issueNumber");
  }

  @Nullable String page() {
    String start = text(paper, "pageStart");
    String end = text(paper, "pageEnd");
    return start == null || end == null || start.equals(end)
        ? start != null ? start : text(paper, "pagination")
        : start + "-" + end;
  }

  @Nullable String publisher() {
    return each(paper.path("publisher"))
        .map(publisher -> publisher.isTextual() ? publisher.asText() : text(publisher, "name"))
        .filter(name -> name != null)
        .findFirst()
        .orElse(null);
  }

  Optional<String> doi() {
    return Stream.of("sameAs", "identifier", "@id", "url", "doi")
        .flatMap(name ->
            each(paper.path(name))
                .map(id -> id.isObject() ? id.path("value").asText("") : id.asText("")))
        .flatMap(id -> Identifiers.doi(id).stream())
        .findFirst();
  }

  @Nullable String description() {
    return text(paper, "abstract", "description");
  }
}
