package org.ibid.server.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AuditorTest {

  private static Audit seed;

  @BeforeAll
  static void auditTheSeed() throws Exception {
    Path file = Path.of("../seeds/001_fb708d501c64a026.txt");
    new Sources()
        .read(
            SourceFiles.below(List.of(file)).files().getFirst(),
            Optional.empty(),
            outcome -> {
              if (outcome instanceof Outcome.Read(Paper paper)) {
                seed = DraftPaper.AUDITOR.audit(paper, Known.NOTHING);
              }
            });
  }

  /** All three are right: 34 and 35 are of rats, 35 of a contused cord, 89 of a ligated nerve. */
  @Test
  void theSeedCitesForWhatTitlesExclude() {
    assertThat(seed.contradicts())
        .extracting(found -> found.reference().label())
        .containsExactly("34", "35", "89");
    assertThat(seed.contradicts().get(1).why())
        .startsWith(
            "Cited for “SNI” (sciatic nerve injury), but its title says “spinal cord contusion”");
    assertThat(seed.contradicts().get(2).why())
        .isEqualTo(
            "Cited for “SCI” (spinal cord injury), but its title says “selective spinal nerve"
                + " ligation” (spinal nerve ligation).");
  }

  @Test
  void theSurestMisfitOfTheSeedIsThatBesideItsSentenceAboutBdnf() {
    Misfit first = seed.unlike().getFirst();
    assertThat(first.reference().label()).isEqualTo("72");
    assertThat(first.quotation().sentence())
        .startsWith("Upregulation of brain derived neurotrophic factor");
    assertThat(first.sureness()).isGreaterThan(1.5 * seed.unlike().get(1).sureness());
  }

  @Test
  void theListOfTheSeedIsWhole() {
    assertThat(seed.listedNotCited()).isEmpty();
    assertThat(seed.citedNotListed()).isEmpty();
    assertThat(seed.outOfRange()).isEmpty();
    assertThat(seed.duplicates()).isEmpty();
    assertThat(seed.years()).isEmpty();
    assertThat(seed.notes()).isEmpty();
  }

  @Test
  void theSeedCitesATableOutOfTurn() {
    assertThat(seed.outOfOrder()).extracting(d -> d.reference().label()).contains("56", "16");
  }

  @Test
  @Timeout(60)
  void tenThousandEntriesAreAuditedInTime() {
    Random random = new Random(7);
    DraftPaper paper = new DraftPaper();
    for (int i = 0; i < 10_000; i++) {
      String title = "The " + word(random) + " and the " + word(random) + " " + word(random);
      paper.entry(p -> p.title(title).issued(2000));
    }
    for (int i = 1; i < 10_000; i += 10) {
      paper.cites("A " + word(random) + " is cited [" + i + "–" + (i + 9) + "].");
    }
    Audit audit = paper.audit();
    assertThat(audit.unlike()).isNotEmpty();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  @Test
  void markupAndOtherScriptsAreText() {
    Audit audit =
        new DraftPaper()
            .titles("<script>alert(1)</script> & مسح الخلايا", "الخلايا الدبقية")
            .cites("<b>الخلايا</b> الدبقية تفرز [1, 2].")
            .audit();
    assertThat(audit.unlike()).isEmpty();
    assertThat(audit.count()).isZero();
  }
}
