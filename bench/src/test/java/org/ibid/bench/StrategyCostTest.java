package org.ibid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyCostTest {

  @Test
  void aStrategyFindsWhatItsLinesFindWrittenByHand(@TempDir Path folder) throws IOException {
    StrategyCost.Cost cost = StrategyCost.run(folder.resolve("index"), 300, 1);
    assertThat(cost.lines()).isEqualTo(20);
    assertThat(cost.toString()).startsWith("20 lines: ").contains("ratio");
  }
}
