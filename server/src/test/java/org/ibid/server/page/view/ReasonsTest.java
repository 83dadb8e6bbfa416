package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  private static final Hit REFERENCE =
      hit(
          "10.1/p#12",
          """
          {"id": "10.1/p#12", "title": "Heat in mice", "concepts": [
             {"scheme": "species", "id": "mouse", "label": "Mouse",
              "from": [{"where": "title", "text": "mice"}]},
             {"scheme": "mechanism", "id": "cold", "label": "Cold",
              "from": [{"where": "scope", "text": "cooling"}]},
             {"scheme": "mechanism", "id": "microglia", "label": "Microglia",
              "from": [{"where": "scope", "text": "Microglial cells"}]},
             {"scheme": "condition", "id": "reaction", "label": "Reaction",
              "from": [{"where": "scope", "text": "react"}]}]}
          """);

  private static final Lookup LOOKUP =
      new Lookup() {
        @Override
        public List<Section> sections(String paper) {
          return List.of();
        }

        @Override
        public List<Hit> citing(String reference) {
          return List.of(
              hit("10.1/p#statement-1", "{\"sentence\": \"Heat harms [12].\"}"),
              hit("10.1/p#statement-2", "{\"sentence\": \"Microglial cells react [12].\"}"));
        }

        @Override
        public List<String> closure(String scheme, String concept) {
          return concept.equals("microglia") ? List.of("microglia", "glia") : List.of(concept);
        }
      };

  @ParameterizedTest
  @CsvSource({"mechanism:microglia", "mechanism:glia", "mechanism:glia|microglia"})
  void theSentenceThatCitesItForWhatIsChosenIsShown(String filter) {
    HitView.Publication hit = view("", filter);
    assertThat(hit.snippets()).hasSize(1);
    assertThat(hit.snippets().getFirst().where()).isEqualTo("Cited for");
    assertThat(text(hit.snippets().getFirst().pieces()))
        .isEqualTo("<Microglial cells> react [12].");
    assertThat(hit.concepts().getFirst().label()).isEqualTo("Microglia");
    assertThat(hit.concepts())
        .extracting(ConceptView::met)
        .containsExactly(true, false, false, false);
  }

  @Test
  void wordsOfTheTitleAreMarkedInIt() {
    HitView.Publication hit = view("", "species:mouse");
    assertThat(text(hit.title())).isEqualTo("Heat in <mice>");
    assertThat(hit.snippets()).isEmpty();
  }

  @Test
  void aSentenceWithTwoReasonsIsShownOnce() {
    HitView.Publication hit = view("", "mechanism:microglia,condition:reaction");
    assertThat(hit.snippets()).hasSize(1);
    assertThat(text(hit.snippets().getFirst().pieces()))
        .isEqualTo("<Microglial cells> <react> [12].");
  }

  @Test
  void wordsThatNoSentenceHasAsTheyStandAreShownAlone() {
    assertThat(text(view("", "mechanism:cold").snippets().getFirst().pieces()))
        .isEqualTo("<cooling>");
  }

  @ParameterizedTest
  @CsvSource({"heat, mechanism:microglia", "'', mechanism:!microglia", "'', species:microglia"})
  void whatWasNotChosenIsNoReason(String text, String filter) {
    assertThat(view(text, filter).snippets()).isEmpty();
  }

  private static HitView.Publication view(String text, String filter) {
    SearchUrl search =
        SearchUrl.of(Kind.REFERENCE).with(text).with(Filters.parse(List.of(filter)).filters());
    return (HitView.Publication)
        HitView.of(REFERENCE, new ConceptLinks(search, List.of("species", "mechanism"), LOOKUP));
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.matched() ? "<" + piece.text() + ">" : piece.text())
        .collect(Collectors.joining());
  }

  private static Hit hit(String id, String json) {
    return new Hit(id, json, 1, null, 1, List.of());
  }
}
