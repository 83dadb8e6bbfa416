package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

  @TempDir private Path temp;

  @BeforeEach
  void twoPapers() throws IOException {
    Path papers =
        Files.writeString(
            temp.resolve("two.ris"),
            """
            TY  - JOUR
            TI  - Snails
            DO  - 10.1000/a
            ER  -

            TY  - JOUR
            TI  - Grapes
            DO  - 10.1000/b
            ER  -
            """);
    assertThat(run("index", papers.toString()).status()).isZero();
  }

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--index", temp.resolve("index").toString()));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void decidesListsAndForgets() {
    assertThat(run("decide", "same", "10.1000/a", "10.1000/b").out())
        .isEqualToIgnoringNewLines("work:10.1000/a");
    assertThat(run("decide", "list").out()).isEqualToIgnoringNewLines("1 same 10.1000/a 10.1000/b");
    assertThat(run("decide", "forget", "1").out().lines())
        .containsExactly("work:10.1000/a", "work:10.1000/b");
    assertThat(run("decide", "list").out()).isEmpty();
  }

  @Test
  void recordsDifferFromOthers() {
    run("decide", "different", "10.1000/a", "--from", "10.1000/b");
    assertThat(run("decide", "list").out())
        .isEqualToIgnoringNewLines("1 different 10.1000/a --from 10.1000/b");
  }

  @Test
  void wrongUseChangesNothing() {
    for (String[] wrong :
        new String[][] {
          {"decide", "same", "10.1000/a"},
          {"decide", "same", "10.1000/a", "10.1000/nobody"},
          {"decide", "same", "10.1000/a", "--from", "10.1000/b"},
          {"decide", "forget", "1"},
          {"decide", "forget", "first"},
          {"decide", "alike", "10.1000/a"}
        }) {
      assertThat(run(wrong).status()).as(String.join(" ", wrong)).isEqualTo(ExitStatus.WRONG_USE);
    }
    assertThat(run("decide", "list").out()).isEmpty();
  }
}
