package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JatsStringsTest {

  private static final String FIELDS =
      "\"fields\": {\"authors\": [[\"Orr\", \"P\"], [\"Vale\", \"S.\"]], \"title\": \"Warm sand\","
          + " \"source\": \"Shore Biol\", \"year\": \"2014\", \"volume\": \"6\", \"fpage\": \"48\","
          + " \"lpage\": \"56\", \"pmid\": \"12345678\"}";

  @TempDir private Path folder;

  private List<LabelledReference> read(String raw, String fields) throws IOException {
    String line = "{\"art\": \"a.nxml\", \"raw\": \"" + raw + "\", " + fields + "}\n";
    return JatsStrings.in(Files.writeString(folder.resolve("x.jsonl"), line), Half.ALL);
  }

  @Test
  void separatesWhatMarkupAloneHeldApart() throws IOException {
    LabelledReference reference =
        read("OrrPValeS. Warm sand. Shore Biol 2014;6:48–56.12345678", FIELDS).getFirst();
    assertThat(reference.raw())
        .isEqualTo("Orr P, Vale S. Warm sand. Shore Biol 2014;6:48–56.12345678");
    assertThat(reference.partial()).isTrue();
    Publication gold = reference.gold();
    assertThat(gold.author()).containsExactly(Name.of("Orr", "P"), Name.of("Vale", "S."));
    assertThat(gold.page()).isEqualTo("48-56");
    assertThat(gold.containerTitle()).isEqualTo("Shore Biol");
  }

  @Test
  void leavesOutPartsThatRunIntoEachOther() throws IOException {
    assertThat(read("OrrPValeS.Warm sandShore Biol2014648", FIELDS)).isEmpty();
    assertThat(read("Orr P, Vale S. Warm sand Shore Biol 2014 6 48 56", FIELDS)).isEmpty();
  }

  @Test
  void aSourceWithoutTitleOrVolumeIsTheTitle() throws IOException {
    String fields = "\"fields\": {\"source\": \"The tidal year\", \"year\": \"2011\"}";
    Publication gold = read("Moss A. The tidal year. Pier; 2011.", fields).getFirst().gold();
    assertThat(gold.title()).isEqualTo("The tidal year");
    assertThat(gold.containerTitle()).isNull();
  }

  @Test
  void readsOneHalfOnly() throws IOException {
    String line =
        "{\"art\": \"a.nxml\", \"raw\": \"Orr P, Vale S. Warm sand. Shore Biol 2014;6:48\", "
            + FIELDS
            + "}\n";
    Path file = Files.writeString(folder.resolve("y.jsonl"), line);
    assertThat(JatsStrings.in(file, Half.DEV).size() + JatsStrings.in(file, Half.TEST).size())
        .isEqualTo(1);
  }
}
