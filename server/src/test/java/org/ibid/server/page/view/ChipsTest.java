package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.page.view.SearchView.Chip;
import org.ibid.server.page.view.SearchView.Part;
import org.ibid.server.query.Filters;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipsTest {

  private static final Facet MECHANISM =
      new Facet("mechanism", 2, List.of(value("glia", "Glia"), value("pain", "Pain")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "mechanism:glia; Mechanism Glia",
        "mechanism:glia|pain; Mechanism Glia or Pain",
        "mechanism:glia,mechanism:pain; Mechanism Glia + Mechanism Pain",
        "mechanism:glia|!x|pain; Mechanism Glia or Pain + Mechanism not x",
        "mechanism:!glia|!pain; Mechanism not Glia + Mechanism not Pain",
        "year:2010-2018,journal:none; Year 2010–2018 + Journal none",
      })
  void alternativesShareAChipAndWhatMustHoldTooStandsApart(String filters, String shown) {
    assertThat(chips(filters).stream().map(ChipsTest::text).collect(Collectors.joining(" + ")))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "mechanism:glia|pain,year:2018; mechanism:pain,year:2018",
        "mechanism:glia,mechanism:pain; mechanism:pain",
        "mechanism:glia|pain,mechanism:glia; mechanism:pain,mechanism:glia",
        "mechanism:glia; ''",
      })
  void aValueGivesUpItselfAndNothingElse(String filters, String left) {
    assertThat(chips(filters).getFirst().parts().getFirst().href()).isEqualTo(search(left).path());
  }

  @Test
  void aValueThatNoHitHasIsShownAsItIsTyped() {
    assertThat(chips("mechanism:cold").getFirst().parts().getFirst().value()).isEqualTo("cold");
  }

  private static String text(Chip chip) {
    return chip.parts().stream()
        .map(Part::value)
        .collect(Collectors.joining(" or ", chip.dimension() + " ", ""));
  }

  private static List<Chip> chips(String filters) {
    return new Chips(search(filters), List.of(MECHANISM)).views();
  }

  private static SearchUrl search(String filters) {
    return SearchUrl.of(Kind.REFERENCE).with(Filters.parse(List.of(filters)).filters());
  }

  private static Value value(String id, String label) {
    return new Value(id, label, 3, true, List.of());
  }
}
