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

class CorrectCommandTest {

  private static final String ID = "10.1000/a";

  @TempDir private Path temp;

  private Path papers;

  @BeforeEach
  void onePaper() throws IOException {
    papers =
        Files.writeString(
            temp.resolve("one.ris"),
            """
            TY  - JOUR
            TI  - Snails
            DO  - 10.1000/a
            ER  -
            """);
    assertThat(run("index", papers.toString()).status()).isZero();
  }

  private Run run(String... arguments) {
    return in("index", arguments);
  }

  private Run in(String folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--index", temp.resolve(folder).toString()));
    return Run.of(all.toArray(String[]::new));
  }

  private String found(String query) {
    return run("search", query, "--format", "jsonl").out();
  }

  @Test
  void correctsListsAndUndoes() {
    Run made =
        run("correct", ID, "title=Slugs = snails", "author=Doe, Jane; Poe, E", "--by", "Ann");
    assertThat(made.status()).isZero();
    assertThat(made.out())
        .contains("10.1000/a  title=Slugs = snails  by Ann  20")
        .contains("holds, read as Snails");
    assertThat(found("slugs")).contains("\"family\":\"Poe\"");
    List<String> listed = run("correct", "--list").out().lines().toList();
    assertThat(listed).hasSize(2);
    for (String line : listed) {
      assertThat(run("correct", "--undo", line.substring(0, 12)).status()).isZero();
    }
    assertThat(run("correct", "--list").out()).isEmpty();
    assertThat(found("slugs")).isEmpty();
  }

  @Test
  void aFieldIsRemovedAndTagsArePutOn() {
    assertThat(run("correct", ID, "--remove", "title", "concept:species:rat=yes").status())
        .isZero();
    assertThat(found("*"))
        .doesNotContain("\"title\":\"Snails")
        .contains("\"where\":\"correction\"");
  }

  @Test
  void allIsCarriedToAnotherIndexAndWhatIsNotThereIsSaid() throws IOException {
    run("correct", ID, "title=Slugs", "--by", "Ann", "--note", "seen in print");
    Path file = temp.resolve("corrections.jsonl");
    assertThat(run("correct", "--export", file.toString()).err()).contains("1 correction written");
    assertThat(run("correct", "--export", "-").out()).isEqualTo(Files.readString(file));
    Path other = Files.writeString(temp.resolve("other.ris"), "TY  - JOUR\nTI  - Other\nER  - \n");
    in("another", "index", other.toString());
    assertThat(in("another", "correct", "--import", file.toString()).out())
        .contains("1 correction kept, 0 known already");
    Run orphan = in("another", "correct", "--list");
    assertThat(orphan.out()).contains("orphan: its paper is not here");
    assertThat(orphan.err()).contains("1 of them is about what no longer exists");
    in("another", "index", papers.toString());
    assertThat(in("another", "search", "slugs", "--format", "jsonl").out()).contains("Slugs");
  }

  @Test
  void whatIsNoCorrectionOfAFileIsSaidAndTheOthersAreKept() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("some.jsonl"),
            """
            {"paper": "10.1000/a", "field": "volume", "value": "4", "by": "Bob"}
            {"paper": "10.1000/a", "field": "issued", "value": "soon", "by": "Bob"}
            """);
    Run carried = run("correct", "--import", file.toString());
    assertThat(carried.status()).isOne();
    assertThat(carried.err()).contains("correction 2: Expected a year");
    assertThat(found("*")).contains("\"volume\":\"4\"");
  }

  @Test
  void wrongUseChangesNothing() {
    for (String[] wrong :
        new String[][] {
          {"correct"},
          {"correct", ID},
          {"correct", ID, "title"},
          {"correct", ID, "titel=x"},
          {"correct", ID, "issued=20O1"},
          {"correct", ID + "#9", "title=x"},
          {"correct", "10.1000/none", "title=x"},
          {"correct", "--undo", "0123456789ab"},
          {"correct", "--list", "--undo", "x"},
        }) {
      Run refused = run(wrong);
      assertThat(refused.status()).as(String.join(" ", wrong)).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(refused.err()).isNotBlank();
    }
    assertThat(run("correct", "--list").out()).isEmpty();
  }
}
