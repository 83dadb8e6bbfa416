package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandsTest {

  private static final String REFERENCE = "10.1186/s40798-021-00307-9#34";

  @TempDir static Path folder;

  @BeforeAll
  static void index() {
    Run run = Run.of("index", "../seeds", "--index", folder.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
  }

  private static Run run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--index";
    all[arguments.length + 1] = folder.toString();
    return Run.of(all);
  }

  @Test
  void aClaimFindsItsStatementAndOnlyTheReferencesThatSupportIt() {
    Run run =
        run(
            "claim",
            "manipulation of the endocannabinoid system reduces nociceptive behav-\niors in models"
                + " of SNI [85]");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().replaceAll("\\s++", " "))
        .contains("Pharmacological manipulation of the endocannabinoid system", "Cited for it")
        .contains("Desroches", "work:10.1038/nn.2616")
        .doesNotContain("work:10.1016/j.pain.2005.01.006");
    assertThat(run.out().split("1 statement of 1 paper", -1)).hasSize(5);
  }

  @Test
  void aClaimAboutNothingHereSaysSo() {
    assertThat(run("claim", "Interest rates fell sharply on Monday afternoon").out().strip())
        .isEqualTo("Nothing in the collection is like this.");
  }

  @Test
  void programsReadTheSameAsJson() {
    Run run = run("claim", "--format", "json", "naloxone reversed exercise-induced reductions");

    assertThat(run.out())
        .startsWith("{\"meta\":{\"count\":")
        .contains("\"works\":[{\"id\":\"work:");
  }

  @Test
  void everythingSaidOfAReferenceStandsUnderItsPaper() {
    Run run = run("cited", REFERENCE);

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out())
        .contains("4 statements; listed in 1 paper", "#statement-13", "#statement-76");
  }

  @Test
  void aMarkOfItsOwnIsToldFromAGroup() {
    assertThat(run("cited", REFERENCE, "--cited", "alone").out())
        .contains("1 statement; listed", "#statement-76")
        .doesNotContain("#statement-13");
  }

  @Test
  void whereWordsNameSeveralTheyAreListed() {
    Run run = run("cited", "treadmill", "allodynia");

    assertThat(run.err()).contains("several may be meant");
    assertThat(run.out()).contains("work:10.1016/j.neuroscience.2010.03.035");
  }

  @Test
  void whatIsNotThereIsWrongUse() {
    Run run = run("cited", "zzyzx");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains("nothing in the collection is called \"zzyzx\"");
  }
}
