package org.ibid.indexer.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What a paper's JSON says, as facts that can be compared: for each part (a field of the front
 * matter, of a reference, the sections, the citations) a bag of lines. The conventions are those of
 * {@code gold/README.md}.
 */
final class Facts {

  private static final List<String> FRONT =
      List.of(
          "title",
          "author",
          "issued",
          "container-title",
          "volume",
          "issue",
          "page",
          "DOI",
          "ISSN",
          "type",
          "genre");

  private static final List<String> OF_REFERENCE =
      List.of(
          "title",
          "author",
          "et_al",
          "issued",
          "container-title",
          "volume",
          "issue",
          "page",
          "DOI",
          "PMID",
          "PMCID",
          "raw");

  private final Map<String, Map<String, Integer>> byPart = new TreeMap<>();

  static Facts of(JsonNode paper) {
    Facts facts = new Facts();
    facts.front(paper);
    facts.texts(paper);
    paper.path("references").forEach(reference -> facts.reference(reference));
    facts.related(paper.path("related"));
    paper.path("citations").forEach(facts::citation);
    return facts;
  }

  private void add(String part, String fact) {
    byPart.computeIfAbsent(part, p -> new HashMap<>()).merge(fact, 1, Integer::sum);
  }

  private void front(JsonNode paper) {
    for (String field : FRONT) {
      if (says(paper, field)) {
        add("front matter", field + " " + value(field, paper.path(field)));
      }
    }
  }

  /** Whether a field has a value: an empty text or list is none. */
  static boolean says(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isContainerNode() ? !value.isEmpty() : !value.asText("").isEmpty();
  }

  private void texts(JsonNode paper) {
    paper.path("keyword").forEach(keyword -> add("keyword", folded(keyword.asText())));
    paper
        .path("abbreviations")
        .properties()
        .forEach(entry ->
            add(
                "abbreviation",
                folded(entry.getKey()) + " = " + folded(entry.getValue().asText())));
    String abstractText = paper.path("abstract").asText();
    if (!abstractText.isBlank()) {
      add("abstract", letters(abstractText));
    }
    int position = 0;
    for (JsonNode section : paper.path("sections")) {
      section(section, position++);
    }
  }

  private void section(JsonNode section, int position) {
    String heading = withoutNumber(section.path("heading").asText());
    add("section heading", position + " " + heading);
    String text = section.path("text").asText();
    String starts = text.isEmpty() ? section.path("starts").asText() : starts(text);
    String ends = text.isEmpty() ? section.path("ends").asText() : ends(text);
    int paragraphs =
        section.has("paragraphs")
            ? section.path("paragraphs").asInt()
            : text.isBlank() ? 0 : text.split("\n\n").length;
    add("section text", heading + " " + paragraphs + " " + letters(starts) + " … " + letters(ends));
  }

  private static String starts(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.substring(0, Math.min(40, line.length()));
  }

  private static String ends(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.substring(Math.max(0, line.length() - 40));
  }

  private void reference(JsonNode reference) {
    String id = reference.path("id").asText();
    add("reference label", id + " " + reference.path("label").asText("-"));
    for (String field : OF_REFERENCE) {
      if (says(reference, field)) {
        add("reference " + field, id + " " + value(field, reference.path(field)));
      }
    }
  }

  private void related(JsonNode related) {
    int position = 0;
    for (JsonNode record : related) {
      position++;
      for (String field : FRONT) {
        if (says(record, field)) {
          add("related record", position + " " + field + " " + value(field, record.path(field)));
        }
      }
    }
  }

  private void citation(JsonNode citation) {
    if (citation.path("optional").asBoolean()) {
      return;
    }
    StringJoiner references = new StringJoiner(" ");
    citation.path("references").forEach(reference -> references.add(reference.asText()));
    add(
        "citation",
        folded(citation.path("sentence").asText())
            + " @"
            + citation.path("start").asInt()
            + "-"
            + citation.path("end").asInt()
            + " "
            + references);
  }

  private static String value(String field, JsonNode value) {
    return switch (field) {
      case "author" -> names(value);
      case "issued" -> value.path("date-parts").path(0).path(0).asText();
      case "title" -> folded(value.asText()).toLowerCase(Locale.ROOT);
      default -> folded(value.asText());
    };
  }

  private static String names(JsonNode names) {
    List<String> lines = new ArrayList<>();
    for (JsonNode name : names) {
      lines.add(
          name.path("literal").asText()
              + name.path("family").asText()
              + ","
              + name.path("given").asText().replaceAll("[.\\s]", "")
              + ","
              + name.path("suffix").asText());
    }
    return lines.toString();
  }

  private static String withoutNumber(String heading) {
    return folded(heading).replaceFirst("^\\d[\\d.]*\\s+", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00A0\\u2009\\u202F]+", " ")
        .strip();
  }

  /** Letters and digits only: two printings of a long text may differ in white space. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Numbers of facts in both, in the gold only and in the reading only, by part. */
  Map<String, Score> against(Facts gold) {
    Map<String, Score> scores = new TreeMap<>();
    for (String part : union(gold)) {
      Map<String, Integer> expected = gold.byPart.getOrDefault(part, Map.of());
      Map<String, Integer> found = byPart.getOrDefault(part, Map.of());
      scores.put(part, Score.of(expected, found));
    }
    return scores;
  }

  private List<String> union(Facts gold) {
    TreeMap<String, Boolean> parts = new TreeMap<>();
    gold.byPart.keySet().forEach(part -> parts.put(part, true));
    byPart.keySet().forEach(part -> parts.put(part, true));
    return List.copyOf(parts.keySet());
  }
}
