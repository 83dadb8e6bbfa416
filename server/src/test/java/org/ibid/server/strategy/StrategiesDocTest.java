package org.ibid.server.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ibid.server.strategy.lint.ProblemCode;
import org.ibid.server.strategy.text.Strategy;
import org.ibid.server.strategy.text.StrategyLine;
import org.ibid.server.strategy.text.StrategyReader;
import org.junit.jupiter.api.Test;

/** What {@code docs/strategies.md} says is so. */
class StrategiesDocTest {

  private static final Pattern EXAMPLE = Pattern.compile("\\| `(.*7.*)` \\| `7`: `(.*)` \\|");
  private static final Pattern NAMES = Pattern.compile("\\| `([a-z-]+)` \\| (`.*`) \\|");

  private static List<MatchResult> rows(Pattern row) throws IOException {
    return Files.readAllLines(Path.of("../docs/strategies.md")).stream()
        .flatMap(line -> row.matcher(line).results())
        .toList();
  }

  @Test
  void examplesAreReadAsTheySay() throws IOException {
    assertThat(rows(EXAMPLE)).hasSizeGreaterThan(5);
    for (MatchResult row : rows(EXAMPLE)) {
      String seven = row.group(1);
      String text = seven.replace('7', '6') + "\n" + seven + "\n" + seven.replace('7', '8');
      Strategy strategy = ((StrategyReader.Read) StrategyReader.read(text)).strategy();
      assertThat(strategy.lines())
          .as(seven)
          .extracting(StrategyLine::number)
          .containsExactly("6", "7", "8");
      assertThat(strategy.lines().get(1).text()).isEqualTo(row.group(2));
    }
  }

  @Test
  void namesOfProblemsAreThoseOfTheTable() throws IOException {
    Map<String, String> documented = new HashMap<>();
    for (MatchResult row : rows(NAMES)) {
      for (String own : row.group(2).replace("`", "").split(", ", -1)) {
        documented.put(own, row.group(1));
      }
    }
    assertThat(documented).isEqualTo(ProblemCode.names());
  }
}
