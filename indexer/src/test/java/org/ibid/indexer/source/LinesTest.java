package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<String> lines(String text) throws IOException {
    Lines lines = new Lines(new StringReader(text));
    List<String> read = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      read.add(lines.number() + ":" + line);
    }
    return read;
  }

  @Test
  void everyLineEndEnds() throws IOException {
    assertThat(lines("a\nb\r\nc\rd\n\ne")).containsExactly("1:a", "2:b", "3:c", "4:d", "5:", "6:e");
  }

  @Test
  void aLineEndAtTheEndIsNoLine() throws IOException {
    assertThat(lines("a\r\n")).containsExactly("1:a");
    assertThat(lines("\r\n\r\n")).containsExactly("1:", "2:");
    assertThat(lines("")).isEmpty();
  }

  @Test
  void aLineWithoutEndIsCutAndSaysSo() throws IOException {
    Lines lines = new Lines(new StringReader("a".repeat(3 * Lines.MAX_CHARS) + "\nb"));
    assertThat(lines.next()).hasSize(Lines.MAX_CHARS);
    assertThat(lines.cut()).isTrue();
    assertThat(lines.next()).isEqualTo("b");
    assertThat(lines.cut()).isFalse();
  }
}
