package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToggleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; microglia; mechanism:microglia",
        "mechanism:microglia; cytokines; mechanism:microglia|cytokines",
        "mechanism:microglia|cytokines; microglia; mechanism:cytokines",
        "mechanism:microglia; microglia; ''",
        "model:sni,mechanism:microglia; microglia; model:sni",
        "model:sni; microglia; model:sni,mechanism:microglia",
        "mechanism:a,mechanism:b; b; mechanism:a",
        "mechanism:!microglia; cytokines; mechanism:!microglia|cytokines",
      })
  void choosesOrGivesUp(String before, String value, String after) {
    assertThat(Toggle.value(filters(before), "mechanism", value)).hasToString(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"J Pain, suppl", "A|B: C", "say \"pain\"", "!important", "none"})
  void aValueOfAnySignsIsChosenAndGivenUpAgain(String value) {
    Filters chosen = Toggle.value(Filters.NONE, "journal", value);
    assertThat(filters(chosen.toString())).isEqualTo(chosen);
    assertThat(Toggle.value(chosen, "journal", value)).isEqualTo(Filters.NONE);
  }

  @Test
  void anExcludedValueIsGivenUpAsWhatItIs() {
    Filters filters = filters("mechanism:!microglia|cytokines");
    var excluded = new Filter.Choice(new Filter.Exactly("microglia"), true);
    assertThat(Toggle.without(filters, "mechanism", excluded)).hasToString("mechanism:cytokines");
  }

  private static Filters filters(String text) {
    return Filters.parse(List.of(text)).filters();
  }
}
