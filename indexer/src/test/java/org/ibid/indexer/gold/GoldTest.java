package org.ibid.indexer.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the seeds and the made-up pages and compares with gold that was made independently. */
class GoldTest {

  private static final Path GOLD = Path.of("src/test/resources/org/ibid/indexer/gold");
  private static final Path SEEDS = Path.of("../seeds");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** F1 that every part of a seed must reach. */
  private static final double SEED_TARGET = 0.99;

  private static ObjectNode read(Path text) throws Exception {
    Sources sources = new Sources();
    SourceFile file = SourceFile.of(text);
    List<Outcome> outcomes = new ArrayList<>();
    sources.read(file, Optional.empty(), outcomes::add);
    Outcome outcome = outcomes.getFirst();
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    String json = PaperJson.write(((Outcome.Read) outcome).paper());
    return (ObjectNode) MAPPER.readTree(json);
  }

  private static Path seed(String number) throws IOException {
    try (Stream<Path> seeds = Files.list(SEEDS)) {
      return seeds.filter(p -> p.getFileName().toString().startsWith(number)).findFirst().get();
    }
  }

  private static ObjectNode gold(Path json) throws IOException {
    return (ObjectNode) MAPPER.readTree(json.toFile());
  }

  private static Map<String, Score> compare(ObjectNode gold, ObjectNode read) {
    withoutOptional(gold, read);
    return Facts.of(read).against(Facts.of(gold));
  }

  /** Takes out of both what the gold says may be there or not. */
  private static void withoutOptional(ObjectNode gold, ObjectNode read) {
    List<String> required = new ArrayList<>();
    ArrayNode kept = MAPPER.createArrayNode();
    for (JsonNode section : gold.path("sections")) {
      if (section.path("required").asBoolean(true)) {
        kept.add(section);
        required.add(bare(section));
      }
    }
    gold.set("sections", kept);
    ArrayNode readSections = MAPPER.createArrayNode();
    for (JsonNode section : read.path("sections")) {
      if (required.contains(bare(section))) {
        readSections.add(section);
      }
    }
    read.set("sections", readSections);
    JsonNode optional = gold.path("abbreviations_optional");
    ObjectNode abbreviations = (ObjectNode) read.path("abbreviations");
    optional.fieldNames().forEachRemaining(abbreviations::remove);
    abstractOfParts(gold);
    narrative(gold, read);
  }

  private static String bare(JsonNode section) {
    return section.path("heading").asText().replaceFirst("^\\d[\\d.]*\\s+", "").strip();
  }

  /** A structured abstract is compared by its words, labels and all. */
  private static void abstractOfParts(ObjectNode gold) {
    if (gold.has("abstract_parts")) {
      StringBuilder text = new StringBuilder();
      gold.path("abstract_parts")
          .forEach(p -> text.append(p.path("label").asText()).append(p.path("text").asText()));
      gold.put("abstract", text.toString());
    }
  }

  private static void narrative(ObjectNode gold, ObjectNode read) {
    List<String> optionalMarks = new ArrayList<>();
    gold.path("citations")
        .forEach(c -> {
          if (c.path("optional").asBoolean()) {
            optionalMarks.add(c.path("sentence").asText() + c.path("mark").asText());
          }
        });
    ArrayNode kept = MAPPER.createArrayNode();
    for (JsonNode citation : read.path("citations")) {
      if (!optionalMarks.contains(
          citation.path("sentence").asText() + citation.path("mark").asText())) {
        kept.add(citation);
      }
    }
    read.set("citations", kept);
  }

  @TestFactory
  Stream<DynamicTest> everyPartOfASeedAgreesWithGold() {
    return Stream.of("000", "001", "002", "003", "004")
        .map(number ->
            DynamicTest.dynamicTest(
                number,
                () -> {
                  ObjectNode gold = gold(GOLD.resolve("seed-" + number + ".json"));
                  Map<String, Score> scores = compare(gold, read(seed(number)));
                  scores.forEach((part, score) ->
                      assertThat(score.f1())
                          .as("%s of %s: %s", part, number, score)
                          .isGreaterThanOrEqualTo(SEED_TARGET));
                }));
  }

  private static List<Path> pages(String folder) throws IOException {
    try (Stream<Path> pages = Files.list(GOLD.resolve(folder))) {
      return pages.filter(p -> p.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Path textOf(Path json) {
    return Path.of(json.toString().replaceFirst("json$", "txt"));
  }

  @ParameterizedTest
  @CsvSource({"pages, 0.95", "unseen, 0.90"})
  void madeUpPagesAgreeWithGold(String folder, double target) throws Exception {
    Map<String, Score> totals = new TreeMap<>();
    for (Path page : pages(folder)) {
      String name = page.getFileName().toString().replace(".json", "");
      compare(gold(page), read(textOf(page)))
          .forEach((part, score) -> totals.merge(part, named(name, score), Score::plus));
    }
    StringBuilder table = new StringBuilder();
    totals.forEach((part, score) -> table.append(line(part, score)));
    goldenScores(folder, table.toString());
    SoftAssertions parts = new SoftAssertions();
    totals.forEach((part, score) ->
        parts
            .assertThat(score.f1())
            .as("%s%n missing %s%n extra %s", part, lines(score.missing()), lines(score.extra()))
            .isGreaterThanOrEqualTo(target));
    assertThat(parts.errorsCollected()).as(table.toString()).isEmpty();
  }

  /** The table as a golden file, so that a change of the readers is a readable difference. */
  private static void goldenScores(String folder, String table) throws IOException {
    Path golden = GOLD.resolve(folder + "-scores.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, table);
    }
    assertThat(table).isEqualTo(Files.readString(golden));
  }

  private static String lines(List<String> facts) {
    return String.join("\n         ", facts);
  }

  private static String line(String part, Score score) {
    return String.format(
        Locale.ROOT,
        "%-28s %.3f  agreed %d, missing %d, extra %d\n",
        part,
        score.f1(),
        score.agreed(),
        score.missing().size(),
        score.extra().size());
  }

  private static Score named(String page, Score score) {
    return new Score(
        score.agreed(),
        score.missing().stream().map(fact -> page + ": " + fact).toList(),
        score.extra().stream().map(fact -> page + ": " + fact).toList());
  }

  private static Map<Path, Path> goldAndText() throws IOException {
    Map<Path, Path> all = new TreeMap<>();
    for (Path page : pages("pages")) {
      all.put(page, textOf(page));
    }
    for (String number : List.of("000", "001", "002", "003", "004")) {
      all.put(GOLD.resolve("seed-" + number + ".json"), seed(number));
    }
    return all;
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoContentIsInNoField() throws IOException {
    return goldAndText().entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey().getFileName().toString(),
                () -> hasNone(gold(entry.getKey()), read(entry.getValue()))));
  }

  private static void hasNone(ObjectNode gold, ObjectNode read) {
    read.remove(List.of("dropped", "warnings", "source", "as_printed"));
    read.path("references").forEach(reference -> ((ObjectNode) reference).remove("raw"));
    String all = read.toString();
    gold.path("not").forEach(text -> assertThat(all).doesNotContain(text.asText()));
    gold.path("absent")
        .forEach(
            field -> assertThat(Facts.says(read, field.asText())).as(field.asText()).isFalse());
  }

  @TestFactory
  Stream<DynamicTest> marksSupportTheirOwnPartOfTheSentence() throws IOException {
    return goldAndText().entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey().getFileName().toString(),
                () -> scopes(gold(entry.getKey()), read(entry.getValue()))));
  }

  private static void scopes(ObjectNode gold, ObjectNode read) {
    Map<String, String> scopeOf = new HashMap<>();
    for (JsonNode citation : read.path("citations")) {
      StringBuilder scope = new StringBuilder();
      String sentence = citation.path("sentence").asText();
      citation
          .path("scope")
          .forEach(span ->
              scope.append(sentence, span.path(0).asInt(), span.path(1).asInt()).append(" ¦ "));
      scopeOf.put(citation.path("mark").asText() + sentence, scope.toString());
    }
    for (JsonNode expected : gold.path("scopes")) {
      String scope = scopeOf(scopeOf, expected);
      expected.path("in").forEach(part -> assertThat(scope).contains(part.asText()));
      expected.path("out").forEach(part -> assertThat(scope).doesNotContain(part.asText()));
    }
  }

  private static String scopeOf(Map<String, String> scopes, JsonNode expected) {
    String start = expected.path("mark").asText() + expected.path("sentence").asText();
    return scopes.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(start))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no citation " + start));
  }
}
