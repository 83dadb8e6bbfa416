package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  private static List<String> lines() throws IOException {
    try (InputStream in = StaticFiles.class.getResourceAsStream("static/ibid.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** What stands in a rule that is not closed holds for nothing: browsers say nothing of it. */
  @Test
  void everyRuleIsClosedBeforeTheNextBegins() throws IOException {
    List<String> open = new ArrayList<>();
    for (String line : lines()) {
      if (line.endsWith("{")) {
        assertThat(open).as(line).allMatch(rule -> rule.strip().startsWith("@"));
        open.add(line);
      } else if (line.strip().equals("}")) {
        assertThat(open).as(line).isNotEmpty();
        open.removeLast();
      }
    }
    assertThat(open).isEmpty();
  }
}
