package org.ibid.server.eval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ibid.server.eval.ranking.Run.Ranked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesOfEvaluationTest {

  private static final List<Topic> TOPICS =
      List.of(new Topic("7", "does heat help"), new Topic("8", "swimming rats"));

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7\tdoes heat help\n\n8\tswimming rats\n",
        "{\"_id\": \"7\", \"text\": \"does heat help\"}\n{\"_id\": \"8\", \"text\": \"swimming rats\"}\n",
        "<top>\n<num> Number: 7\n<title> does heat\nhelp\n\n<desc> Description:\nmore\n</top>\n"
            + "<top><num>8</num><title>Topic: swimming rats</title></top>",
        "<top>\n<num> 7\n<title> does heat help\n<top>\n<num> 8\n<title> swimming rats\n"
      })
  void topicsAreReadInEveryForm(String text) throws IOException {
    assertThat(TopicReader.read(file(text))).isEqualTo(TOPICS);
  }

  @Test
  void faultyTopicsAreToldWithTheirLine() throws IOException {
    assertThatThrownBy(() -> TopicReader.read(file("7\ta\nno tab here\n")))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("no tab here");
    assertThatThrownBy(() -> TopicReader.read(file("7\ta\n7\tb\n"))).hasMessageContaining("twice");
    assertThatThrownBy(() -> TopicReader.read(file(" \n"))).hasMessageContaining("no topics");
    assertThatThrownBy(() -> TopicReader.read(file("{\"_id\": \"7\"}\n")))
        .hasMessageContaining("line 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 0 a 2\n7 0 b 0\n8\t0\tc\t1\n",
        "query-id\tcorpus-id\tscore\n7\ta\t2\n7\tb\t0\n8\tc\t1\n"
      })
  void judgementsAreReadInBothForms(String text) throws IOException {
    assertThat(Judgements.read(file(text)).grades())
        .isEqualTo(Map.of("7", Map.of("a", 2, "b", 0), "8", Map.of("c", 1)));
  }

  @Test
  void faultyJudgementsAreToldWithTheirLine() throws IOException {
    assertThatThrownBy(() -> Judgements.read(file("7 0 a 1\n7 0 a much\n")))
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> Judgements.read(file(""))).hasMessageContaining("no judgements");
  }

  @Test
  void tiesOfRunsAreBrokenAsTrecEvalBreaksThem() throws IOException {
    Run run = Run.read(file("7 Q0 a 1 0.5 x\n7 Q0 c 2 0.5 x\n7 Q0 b 3 0.9 x\n"));
    assertThat(run.documents("7")).containsExactly("b", "c", "a");
    assertThat(run.name()).isEqualTo("x");
  }

  @Test
  void writtenRunKeepsItsOrder() throws IOException {
    Run run =
        new Run(
            "mine",
            Map.of("7", List.of(new Ranked("a", 1), new Ranked("c", 1), new Ranked("b", 1))));
    Path file = folder.resolve("run");
    run.write(file);
    assertThat(Run.read(file).documents("7")).containsExactly("a", "c", "b");
  }

  @Test
  void faultyRunsAreToldWithTheirLine() throws IOException {
    assertThatThrownBy(() -> Run.read(file("7 Q0 a 1 high x\n"))).hasMessageContaining("line 1");
    assertThatThrownBy(() -> Run.read(file("7 a 1\n"))).hasMessageContaining("line 1");
  }
}
