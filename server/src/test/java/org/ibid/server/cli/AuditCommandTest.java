package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

  private static final String SEED = "../seeds/001_fb708d501c64a026.txt";
  private static final String SEED_ID = "10.1186/s40798-021-00307-9";

  @TempDir static Path folder;

  @BeforeAll
  static void index() {
    assertThat(Run.of("index", "../seeds", "--index", folder.resolve("index").toString()).status())
        .isEqualTo(ExitStatus.DONE);
  }

  private static Run indexed(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "audit";
    all[1] = "--index";
    all[2] = folder.resolve("index").toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return Run.of(all);
  }

  @Test
  void aFileIsAuditedOnTheSpot() {
    Run run = Run.of("audit", SEED);
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Exercise and Neuropathic Pain")
        .contains(
            "Cited for what the title excludes (3)",
            "  89  Pharmacological evaluation of the selective spinal nerve ligation model of",
            "Cited for “SCI” (spinal cord injury), but its title says “selective spinal",
            "Nothing in common (14)\n  72  The comparison between effects",
            "… and 5 more",
            "Nothing is listed twice.");
    assertThat(run.out().lines()).allMatch(line -> Columns.of(line) <= 80);
  }

  @Test
  void thePaperOfTheIndexIsAuditedAlike() {
    assertThat(indexed(SEED_ID).out()).isEqualTo(Run.of("audit", SEED).out());
  }

  @Test
  void jsonIsThatOfTheApi() throws IOException {
    JsonNode audit = new ObjectMapper().readTree(indexed(SEED_ID, "--format", "json").out());
    assertThat(audit.path("contradicts")).hasSize(3);
    assertThat(audit.path("paper").path("id").asText()).isEqualTo(SEED_ID);
    assertThat(audit.has("retracted")).isFalse();
  }

  @Test
  void whatContradictsStandsOutOnATerminal() {
    Run run = Run.with(new Screen(true, true, 80, true), "audit", SEED);
    assertThat(run.out()).contains("\u001b[1mSNI\u001b[0m \u001b[1mmice\u001b[0m");
  }

  @Test
  void aListOfRetractionsIsLookedInto() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("retractions.csv"),
            """
            Record ID,RetractionDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason
            1,2/3/2015 0:00,10.1093/BRAIN/awh160,0,Retraction,+Error in Data;
            """);
    Run run = indexed(SEED_ID, "--retractions", list.toString());
    assertThat(run.out())
        .contains(
            "Retracted or corrected (1)\n  35  Three exercise paradigms",
            "Retraction, 2015-02-03: Error in Data (by DOI 10.1093/brain/awh160).");
  }

  @Test
  void aPaperThatIsNowhereIsWrongUse() {
    Run run = indexed("10.1000/nowhere");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains("there is no paper with the id 10.1000/nowhere in ");
  }

  @Test
  void whatIsNoListOfRetractionsIsSaidToBeNone() {
    Run run = indexed(SEED_ID, "--retractions", SEED);
    assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
    assertThat(run.err()).contains("is not a list of Retraction Watch: expected a column");
    assertThat(indexed(SEED_ID, "--retractions", "nowhere.csv").status())
        .isEqualTo(ExitStatus.WRONG_USE);
  }

  @Test
  void aFileThatCannotBeReadIsRejected() throws IOException {
    Path broken = Files.write(folder.resolve("broken.xml"), new byte[] {0, 1, 2, 0, 0, 7});
    Run run = Run.of("audit", broken.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.REJECTED_INPUTS);
    assertThat(run.err()).contains("rejected:");
  }
}
