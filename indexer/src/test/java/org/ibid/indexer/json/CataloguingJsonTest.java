package org.ibid.indexer.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.SamplePapers;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.junit.jupiter.api.Test;

class CataloguingJsonTest {

  private static final Cataloguing ALL =
      new Cataloguing(
          List.of(
              new SubjectHeading(
                  "Neuralgia", "D009437", true, List.of(new Qualifier("therapy", null, false))),
              new SubjectHeading("Rats", null, false, List.of())),
          List.of("Journal Article", "Review"),
          List.of("de", "en"),
          List.of("Water"),
          Map.of(RecordDate.ENTERED, LocalDate.of(2003, 9, 7)));

  private static Paper paper(Cataloguing cataloguing) {
    return SamplePapers.paper("a.txt", "10.1/a", "A title").toBuilder()
        .cataloguing(cataloguing)
        .build();
  }

  @Test
  void aPaperReadsBackWhatCataloguersSaidOfIt() {
    assertThat(PaperJson.read(PaperJson.write(paper(ALL)))).isEqualTo(paper(ALL));
    assertThat(PaperJson.read(PaperJson.write(paper(Cataloguing.NONE))).cataloguing().isEmpty())
        .isTrue();
  }

  @Test
  void hasTheShapeOfTheContract() {
    JsonNode json = Shapes.parse(RecordJson.paper(paper(ALL), List.of("a.txt")));
    JsonNode heading = json.path("mesh").path(0);
    assertThat(heading.path("term").asText()).isEqualTo("Neuralgia");
    assertThat(heading.path("id").asText()).isEqualTo("D009437");
    assertThat(heading.path("major").asBoolean()).isTrue();
    assertThat(heading.path("qualifiers").path(0).has("id")).isFalse();
    assertThat(json.path("publication_types").path(1).asText()).isEqualTo("Review");
    assertThat(json.path("languages").path(0).asText()).isEqualTo("de");
    assertThat(json.path("substances").path(0).asText()).isEqualTo("Water");
    assertThat(json.path("dates").path("entered").asText()).isEqualTo("2003-09-07");
  }

  @Test
  void whatNobodySaidIsLeftOut() {
    JsonNode json = Shapes.parse(PaperJson.write(paper(Cataloguing.NONE)));
    assertThat(List.of("mesh", "publication_types", "languages", "substances", "dates"))
        .noneMatch(json::has);
  }
}
