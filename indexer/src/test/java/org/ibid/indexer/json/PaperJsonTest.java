package org.ibid.indexer.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.SamplePapers;
import org.ibid.indexer.literature.Tag;
import org.junit.jupiter.api.Test;

class PaperJsonTest {

  private static final Paper PAPER =
      SamplePapers.paper(
              "a.txt",
              "10.1/a",
              "A \"quoted\" title",
              SamplePapers.reference("1", "First", "10.1/first"),
              SamplePapers.reference("2", "Second", "10.1/second"))
          .withConcepts(
              List.of(
                  new Tag(
                      "mechanism",
                      "microglia",
                      "Microglia",
                      List.of(new Tag.Cause("abstract", "microglia")))));

  @Test
  void readsBackWhatItWrote() {
    assertThat(PaperJson.read(PaperJson.write(PAPER))).isEqualTo(PAPER);
  }

  @Test
  void whatAPersonSaidIsToldApartAndReadBack() throws Exception {
    Instant when = Instant.parse("2026-01-31T12:00:00Z");
    List<CorrectedField> corrected =
        List.of(
            new CorrectedField(null, "title", "Ann", when, List.of("Read")),
            new CorrectedField(
                new CorrectedField.Part.OfReference("2"), "volume", "Bob", when, List.of()),
            new CorrectedField(
                new CorrectedField.Part.OfCitation(2), "references", "Ann", when, List.of("1")));
    Paper paper = PAPER.toBuilder().corrected(corrected).build();
    assertThat(PaperJson.read(PaperJson.write(paper))).isEqualTo(paper);
    JsonNode json = new ObjectMapper().readTree(PaperJson.write(paper));
    assertThat(json.at("/corrected/title/read/0").asText()).isEqualTo("Read");
    assertThat(json.at("/references/1/corrected/volume/by").asText()).isEqualTo("Bob");
    assertThat(json.at("/citations/1/corrected/references/when").asText())
        .isEqualTo("2026-01-31T12:00:00Z");
    assertThat(json.at("/references/0").has("corrected")).isFalse();
    assertThat(PaperJson.write(PAPER)).doesNotContain("corrected");
  }

  @Test
  void isOneLine() {
    assertThat(PaperJson.write(PAPER)).doesNotContain("\n");
  }

  @Test
  void hasTheShapeOfTheContract() throws Exception {
    JsonNode json = new ObjectMapper().readTree(PaperJson.write(PAPER));
    JsonNode citation = json.path("citations").path(1);
    assertThat(citation.path("mark").asText()).isEqualTo("[2]");
    assertThat(citation.path("references").path(0).asText()).isEqualTo("2");
    assertThat(citation.path("section").asText()).isEqualTo("Results");
    assertThat(citation.path("scope").path(0).path(0).asInt()).isZero();
    assertThat(json.path("issued").path("date-parts").path(0).path(0).asInt()).isEqualTo(2020);
    assertThat(json.path("abbreviations").path("SNI").asText()).isEqualTo("Sciatic nerve injury");
    assertThat(json.path("dropped").path(0).path("why").asText()).isEqualTo("site chrome");
    assertThat(json.path("source_id").isNull()).isTrue();
  }

  @Test
  void writesNamesAsCslDoes() throws Exception {
    Publication publication =
        Publication.builder()
            .author(
                List.of(new Name.Personal("Gereau", "RW", "IV"), Name.literal("World Health Body")))
            .etAl(true)
            .build();
    JsonNode json =
        new ObjectMapper().readTree(Shapes.object(j -> CslJson.writeFields(j, publication)));
    assertThat(json.path("author").path(0).path("suffix").asText()).isEqualTo("IV");
    assertThat(json.path("author").path(1).path("literal").asText()).isEqualTo("World Health Body");
    assertThat(CslJson.read(json)).isEqualTo(publication);
  }
}
