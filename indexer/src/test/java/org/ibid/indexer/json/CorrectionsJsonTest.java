package org.ibid.indexer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.indexer.literature.SamplePapers.paper;
import static org.ibid.indexer.literature.SamplePapers.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.correction.Draft;
import org.ibid.indexer.correction.ReadPaper;
import org.ibid.indexer.correction.Target;
import org.ibid.indexer.literature.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsJsonTest {

  private static final Correction.Said ANN =
      new Correction.Said("Ann", Instant.parse("2026-01-31T12:00:00Z"), "a “note”");

  private static final Paper PAPER =
      paper("p.txt", "10.1/p", "Snails", reference("1", "Heat", null));

  private static Correction correction(String part, String field, String... value) {
    ReadPaper read = new ReadPaper("/p.txt", "abc", PAPER);
    return new Draft(part, field, List.of(value), ANN).of(read, Schemes.builtIn());
  }

  private static CorrectionsJson.Given read(String text) {
    return CorrectionsJson.read(text, ANN, null);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Corrections all =
        new Corrections(
            List.of(
                correction("", "title", "Slugs"),
                correction("", "abstract"),
                correction("1", "author", "Doe, Jane, Jr", "{A, B}", "et al."),
                correction("", "concept:species:mouse", "yes"),
                correction("citation-1", "references", "1"),
                correction("citation-1", "references")));
    CorrectionsJson.Given given = read(CorrectionsJson.write(all));
    assertThat(given.faults()).isEmpty();
    assertThat(given.corrections()).isEqualTo(all.all());
  }

  @Test
  void aPersonNeedNotSayWhatGoesUnsaid() {
    CorrectionsJson.Given given =
        read(
            """
            {"corrections": [
              {"field": "title", "value": "Slugs"},
              {"reference": "1", "field": "issued", "value": 1999, "by": "Bob", "when": "2025-02-03"},
              {"reference": 1, "field": "issued", "value": {"date-parts": [[1998]]}},
              {"reference": "1", "field": "author",
               "value": [{"family": "Doe", "given": "J"}, {"literal": "Health, Bureau of"}]},
              {"mark": {"sentence": "As shown [1].", "mark": "[1]"}, "field": "references",
               "value": ["2", "3"]},
              {"field": "volume", "value": null}]}
            """);
    assertThat(given.faults()).isEmpty();
    assertThat(given.corrections())
        .extracting(c -> c.value().toString())
        .containsExactly(
            "[Slugs]", "[1999]", "[1998]", "[Doe, J, {Health, Bureau of}]", "[2, 3]", "[]");
    assertThat(given.corrections().getFirst().said())
        .isEqualTo(new Correction.Said("Ann", ANN.when(), ""));
    assertThat(given.corrections().get(1).said())
        .isEqualTo(new Correction.Said("Bob", Instant.parse("2025-02-03T00:00:00Z"), ""));
    assertThat(given.corrections().get(4).target()).isInstanceOf(Target.OfMark.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"field\": \"issued\", \"value\": \"soon\"}",
        "{\"field\": \"titel\", \"value\": \"x\"}",
        "{\"field\": \"title\"}",
        "{\"field\": \"title\", \"value\": \"x\", \"vlaue\": \"y\"}",
        "{\"field\": \"title\", \"value\": \"x\", \"when\": \"yesterday\"}",
        "{\"field\": \"title\", \"value\": \"x\", \"mark\": {\"sentence\": \"S\", \"mark\": \"[1]\"}}",
        "{\"field\": \"references\", \"value\": [\"1\"], \"mark\": \"[1]\"}",
        "{\"field\": \"title\", \"value\": \"x\", \"reference\": \"\"}",
        "42",
        "{\"field\": "
      })
  void whatIsNoneIsSaidWithItsPlaceAndCostsNoOther(String wrong) {
    CorrectionsJson.Given given = read("{\"field\": \"volume\", \"value\": \"4\"}\n" + wrong);
    assertThat(given.corrections()).hasSize(1);
    assertThat(given.faults()).hasSize(1);
    assertThat(given.faults().getFirst()).matches("(?s)(correction 2: |line 2 ).*");
  }

  @Test
  void theSidecarOfTheDocumentationIsOne() throws IOException {
    String document = Files.readString(Path.of("../docs/corrections.md"));
    int start = document.indexOf("```\n{\"field\"") + 4;
    CorrectionsJson.Given given = read(document.substring(start, document.indexOf("```", start)));
    assertThat(given.faults()).isEmpty();
    assertThat(given.corrections()).hasSize(4);
  }

  @Test
  void deepNestingIsSaidNotThrown() {
    assertThat(read("[".repeat(100_000)).faults()).hasSize(1);
  }
}
