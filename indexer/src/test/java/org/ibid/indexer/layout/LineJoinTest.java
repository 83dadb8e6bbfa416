package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinTest {

  @ParameterizedTest
  @CsvSource({
    "'Pain, hyper-/algesia and more', 'Pain, hyperalgesia and more'",
    "'hyper-/algesia; hyper-algesia', 'hyper-algesia; hyper-algesia'",
    "'stress-/induced pain', 'stress-induced pain'",
    "'Two-/thirds of rats', 'Two-thirds of rats'",
    "'a cor-/related sum', 'a correlated sum'",
    "'is inter-/dependent on', 'is interdependent on'",
    "'an in-/dependent arm', 'an independent arm'",
    "'pre-/and post-exercise', 'pre- and post-exercise'",
    "'pages 12–/19', 'pages 12–19'",
    "'rats walked/on sand', 'rats walked on sand'",
  })
  void aHyphenAtTheEndOfALineStaysWhereTheWordHasOne(String printed, String read) {
    List<Line> lines = Line.of(printed.replace('/', '\n'));
    LineJoin join = new LineJoin(lines);
    StringBuilder text = new StringBuilder(lines.getFirst().printed());
    lines.stream().skip(1).forEach(line -> join.append(text, line));
    assertThat(text).hasToString(read);
  }
}
