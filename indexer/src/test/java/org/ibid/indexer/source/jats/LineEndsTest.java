package org.ibid.indexer.source.jats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void everyEndOfALineIsALineFeedHoweverItIsRead(int length) throws IOException {
    LineEnds lines = new LineEnds(new StringReader("a\r\nb\rc\nd\r\r\n\n\r"));
    StringBuilder read = new StringBuilder();
    char[] buffer = new char[length];
    for (int n = lines.read(buffer, 0, length); n >= 0; n = lines.read(buffer, 0, length)) {
      assertThat(n).isPositive();
      read.append(buffer, 0, n);
    }
    assertThat(read.toString()).isEqualTo("a\nb\nc\nd\n\n\n\n");
  }
}
