package org.ibid.indexer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.ibid.indexer.work.Decision;
import org.ibid.indexer.work.Decisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsJsonTest {

  @Test
  void whatIsWrittenIsReadBackInItsOrder() throws IOException {
    Decisions decisions =
        Decisions.NONE
            .with(Decision.same(List.of("10.1/a#1", "10.1/\"b\"\n#2")))
            .with(Decision.different(List.of("c", "d")))
            .with(Decision.different(List.of("e"), List.of("f", "g")));
    String lines = DecisionsJson.write(decisions);
    assertThat(lines.lines()).hasSize(3);
    assertThat(DecisionsJson.read(lines).all()).isEqualTo(decisions.all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{",
        "{\"same\":[\"a\"]}",
        "{\"same\":\"a\"}",
        "{\"same\":[1,2]}",
        "{\"same\":[\"a\",\"b\"],\"different\":[\"a\",\"b\"]}",
        "{\"different\":[\"a\"],\"from\":[\"a\"]}",
        "{\"same\":[\"a\",\" \"]}"
      })
  void whatIsNoDecisionIsNamedByItsLine(String line) {
    assertThatThrownBy(() -> DecisionsJson.read("\n" + line))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("line 2: ");
  }
}
