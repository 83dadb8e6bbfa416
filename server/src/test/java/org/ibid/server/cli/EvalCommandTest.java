package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  private static final String DOCUMENTS =
      """
      {"_id": "d1", "title": "Swimming lowers pain in rats", "text": "They swam every day."}
      {"_id": "d2", "title": "Heat shock proteins", "text": "Made by muscle after exercise."}
      {"_id": "d3", "text": "Rats ran; their pain did not change."}
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    write("docs.jsonl", DOCUMENTS);
    write("topics.tsv", "1\tswimming rats\n2\theat shock\n");
    write("qrels.txt", "1 0 d1 1\n1 0 d3 1\n2 0 d2 1\n");
    write(
        "worse.run",
        "1 Q0 d2 1 9 worse\n1 Q0 d1 2 8 worse\n2 Q0 d1 1 9 worse\n2 Q0 d2 2 8 worse\n");
    Run run = Run.of("index", at("docs.jsonl"), "--index", at("index"));
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String at(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void topicsAreAskedAndComparedWithARun() throws IOException {
    Run run =
        Run.of(
            "eval",
            "--topics",
            at("topics.tsv"),
            "--qrels",
            at("qrels.txt"),
            "--index",
            at("index"),
            "--against",
            at("worse.run"),
            "--save-run",
            at("saved.run"));

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().lines().map(String::strip))
        .containsExactly(
            "ranking               topics    nDCG@10        MAP recall@100        MRR",
            "default                    2     1.0000     1.0000     1.0000     1.0000",
            "worse                      2     0.5089     0.3750     0.7500     0.5000",
            "difference                    +0.4911    +0.6250    +0.2500    +0.5000",
            "p                              0.4986     0.4986     1.0000     0.4986");
    assertThat(Files.readAllLines(folder.resolve("saved.run")))
        .first()
        .asString()
        .isEqualTo("1 Q0 d1 1 2 default");
  }

  @Test
  void savedRunMeasuresTheSame() {
    Run asked =
        Run.of(
            "eval",
            "--topics",
            at("topics.tsv"),
            "--qrels",
            at("qrels.txt"),
            "--index",
            at("index"),
            "--save-run",
            at("again.run"));
    Run read = Run.of("eval", "--qrels", at("qrels.txt"), "--run", at("again.run"));
    assertThat(read.out()).isEqualTo(asked.out());
  }

  @Test
  void rankingsAreComparedByName() {
    Run run =
        Run.of(
            "eval",
            "--topics",
            at("topics.tsv"),
            "--qrels",
            at("qrels.txt"),
            "--index",
            at("index"),
            "--ranking",
            "plain",
            "--against",
            "default");
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().lines().map(line -> line.strip().replaceFirst(" .*", "")))
        .containsExactly("ranking", "plain", "default", "difference", "p");
    Run wrong = Run.of("eval", "--qrels", at("qrels.txt"), "--ranking", "best");
    assertThat(wrong.err())
        .contains("expected --ranking to be one of default, feedback, plain, got best");
  }

  @Test
  void whatIsMissingOrBrokenIsSaid() {
    assertThat(Run.of("eval", "--qrels", at("qrels.txt")).err()).contains("--topics");
    Run broken = Run.of("eval", "--qrels", at("docs.jsonl"), "--run", at("worse.run"));
    assertThat(broken.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(broken.err()).contains("docs.jsonl line 1: expected");
  }
}
