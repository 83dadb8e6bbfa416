package org.ibid.bench.pubmed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.ibid.bench.pubmed.PubMedGenerator.Plan;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PubMedGeneratorTest {

  private static final int RECORDS = 600;

  private static byte[] xml(Plan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PubMedGenerator(plan).write(out, 0, plan.records());
    return out.toByteArray();
  }

  private static List<Outcome> read(int records) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Input input = Input.of("made-up.xml", xml(Plan.of(records)));
    new Sources().read(input, Optional.of("pubmed"), outcomes::add);
    return outcomes;
  }

  private static List<Paper> papers(int records) throws IOException {
    List<Paper> papers = new ArrayList<>();
    for (Outcome outcome : read(records)) {
      assertThat(outcome).isInstanceOf(Outcome.Read.class);
      papers.add(((Outcome.Read) outcome).paper());
    }
    return papers;
  }

  /** A change of this number makes all figures measured before incomparable. */
  @Test
  void theSameArgumentsGiveTheSameXmlEverywhere() throws IOException {
    CRC32 sum = new CRC32();
    sum.update(xml(Plan.of(50)));
    assertThat(sum.getValue()).isEqualTo(1304393415L);
  }

  @Test
  void packedFilesAreTheSameTwice(@TempDir Path folder) throws IOException {
    Plan plan = new Plan(50, 7, 20, 3);
    List<Path> once = new PubMedGenerator(plan).write(folder.resolve("once"));
    List<Path> twice = new PubMedGenerator(plan).write(folder.resolve("twice"));
    assertThat(once).hasSize(3);
    for (int i = 0; i < once.size(); i++) {
      assertThat(Files.readAllBytes(once.get(i))).isEqualTo(Files.readAllBytes(twice.get(i)));
    }
  }

  @Test
  void anotherSeedGivesOtherRecords() throws IOException {
    assertThat(xml(new Plan(5, 7, 5, 1))).isNotEqualTo(xml(new Plan(5, 7, 5, 2)));
  }

  @Test
  void everyRecordIsReadAndNoneRejected() throws IOException {
    assertThat(papers(RECORDS))
        .hasSize(RECORDS)
        .allSatisfy(paper -> {
          assertThat(paper.publication().title()).isNotBlank();
          assertThat(paper.publication().author()).isNotEmpty();
        });
  }

  @Test
  void recordsHaveAsManyReferencesAsAskedFor() throws IOException {
    int references = papers(RECORDS).stream().mapToInt(p -> p.references().size()).sum();
    assertThat((double) references / RECORDS).isBetween(5.5, 8.5);
  }

  /** So that telling works apart has real work to do. */
  @Test
  void twoReferencesOfThreeAreToWorksThatAreCitedElsewhere() throws IOException {
    Map<String, Integer> cited = new HashMap<>();
    for (Paper paper : papers(RECORDS)) {
      for (Reference reference : paper.references()) {
        String pmid = reference.publication().pmid();
        if (pmid != null) {
          cited.merge(pmid, 1, Integer::sum);
        }
      }
    }
    int all = cited.values().stream().mapToInt(n -> n).sum();
    int shared = cited.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    assertThat((double) shared / all).isBetween(0.5, 0.75);
  }

  /** Heaps' law: twice the text has half as many words again, however much there is. */
  @Test
  void theVocabularyGrowsWithTheText() throws IOException {
    int half = vocabulary(papers(RECORDS / 2)).size();
    int whole = vocabulary(papers(RECORDS)).size();
    assertThat((double) whole / half).isBetween(1.3, 1.9);
  }

  private static Set<String> vocabulary(List<Paper> papers) {
    Set<String> words = new HashSet<>();
    for (Paper paper : papers) {
      words.addAll(List.of(paper.abstractText().split("[^\\p{L}\\p{N}]++")));
    }
    return words;
  }

  @Test
  void aPlanWithoutRecordsIsRefused() {
    assertThatThrownBy(() -> Plan.of(0)).hasMessageContaining("expected records");
  }
}
