package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalFormatsCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("sand.ris"),
        "TY  - JOUR\nTI  - Warm sand!\nAU  - Quist, Ann\nPY  - 2001\nVL  - 3\nDO  - 10.5555/a\nER  - \n");
    Files.writeString(
        folder.resolve("sand.bib"),
        "@article{a, title={Warm Sand}, author={Quist, A.}, year=2002, volume=3, number=7}\n");
  }

  @Test
  void whatBothKnowIsComparedAndWhatDiffersIsListed() throws IOException {
    Files.writeString(folder.resolve("tide.enw"), "%0 Book\n%T Tides\n%D 1999\n");
    Files.writeString(
        folder.resolve("tide_result.bib"), "@book{a, title={Tides}}\n@book{b, title={More}}\n");
    Run run = Run.of("eval-formats", folder.toString(), "--show");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .contains(
            "format          title  authors     year  journal   volume    issue     page      doi     type",
            "refer             1/1        –        –        –        –        –        –        –      1/1",
            "ris               1/1      1/1      0/1        –      1/1        –        –        –      1/1",
            "sand.ris year: expected 2002, got 2001");
    assertThat(run.err()).contains("tide.enw: 1 records, expected 2");
  }

  @Test
  void aFolderWithoutPairsIsWrongUse() throws IOException {
    Files.delete(folder.resolve("sand.bib"));
    assertThat(Run.of("eval-formats", folder.toString()).status()).isEqualTo(2);
    assertThat(Run.of("eval-formats", folder.resolve("sand.ris").toString()).status()).isEqualTo(2);
  }
}
