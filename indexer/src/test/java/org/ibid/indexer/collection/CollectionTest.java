package org.ibid.indexer.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.index.IndexUnusableException;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.work.Decision;
import org.ibid.indexer.work.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionTest {

  @TempDir Path temp;
  private Path papers;
  private Path index;

  @BeforeEach
  void twoPapers() throws IOException {
    papers = Files.createDirectory(temp.resolve("papers"));
    index = temp.resolve("index");
    write("a.txt", "Running and the spinal cord of rats\n\nAbstract\n\nRunning eases pain.\n");
    write("b.txt", "Swimming and the sciatic nerve of mice\n\nAbstract\n\nSwimming helps.\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(papers.resolve(name), text);
  }

  private Report add(Options options, Path... paths) throws IOException {
    try (Collection collection = Collection.open(index, Optional.empty())) {
      return collection.add(SourceFiles.below(List.of(paths)), options, Progress.SILENT);
    }
  }

  private int count(String field, String value) throws IOException {
    try (FSDirectory directory = FSDirectory.open(new IndexFolder(index).lucene());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).count(new TermQuery(new Term(field, value)));
    }
  }

  private int paperCount() throws IOException {
    return count(Schema.KIND, Kind.PAPER.id());
  }

  private static Options pruning() {
    return new Options(Optional.empty(), 2, false, true);
  }

  @Test
  void unchangedFilesArePassedOverAndChangedOnesReplaced() throws IOException {
    assertThat(add(Options.standard(), papers).read()).isEqualTo(2);
    write("b.txt", "Walking and the sciatic nerve of dogs\n\nAbstract\n\nWalking helps.\n");
    Report second = add(Options.standard(), papers);
    assertThat(second.read()).isEqualTo(1);
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(paperCount()).isEqualTo(2);
    assertThat(count("paper.title.en", "walk") + count("paper.title.en", "walking")).isOne();
    assertThat(count("paper.title.en", "swim") + count("paper.title.en", "swimming")).isZero();
  }

  private Path records(String name, int from, int to) throws IOException {
    StringBuilder ris = new StringBuilder();
    for (int i = from; i < to; i++) {
      ris.append("TY  - JOUR\nTI  - Running in cohort ")
          .append(i)
          .append("\nPY  - 2011\nER  - \n\n");
    }
    return write(name, ris.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void filesOfManyRecordsAreReadWholeHoweverManyThreads(int threads) throws IOException {
    for (int file = 0; file < 6; file++) {
      records("file" + file + ".ris", 100 * file, 100 * file + 100);
    }
    Report report = add(new Options(Optional.empty(), threads, false, false), papers);
    assertThat(report.read()).isEqualTo(602);
    assertThat(report.rejected()).isEmpty();
    assertThat(paperCount()).isEqualTo(602);
    assertThat(add(Options.standard(), papers).unchanged()).isEqualTo(8);
  }

  @Test
  void recordsThatAFileHoldsNoMoreAreGone() throws IOException {
    records("file.ris", 0, 5);
    add(Options.standard(), papers);
    records("file.ris", 1, 3);
    assertThat(add(Options.standard(), papers).read()).isEqualTo(2);
    assertThat(paperCount()).isEqualTo(4);
  }

  @Test
  void everyFileOfAnArchiveIsAPaperOfItsOwn() throws IOException {
    Path archive = papers.resolve("c.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String animal : List.of("dogs", "horses")) {
        zip.putNextEntry(new ZipEntry(animal + ".txt"));
        String text = "Running and the bones of " + animal + "\n\nAbstract\n\nIt helps.\n";
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(add(Options.standard(), papers).read()).isEqualTo(4);
    assertThat(paperCount()).isEqualTo(4);
    assertThat(add(Options.standard(), papers).unchanged()).isEqualTo(3);
    Files.delete(archive);
    assertThat(add(pruning(), papers).removed()).isOne();
    assertThat(paperCount()).isEqualTo(2);
  }

  @Test
  void aMissingFileStaysUnlessPruned() throws IOException {
    add(Options.standard(), papers);
    Files.delete(papers.resolve("a.txt"));
    assertThat(add(Options.standard(), papers).removed()).isZero();
    assertThat(paperCount()).isEqualTo(2);
    assertThat(add(pruning(), papers).removed()).isOne();
    assertThat(paperCount()).isOne();
  }

  @Test
  void pruningLeavesWhatIsNotBelowTheGivenPaths() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("c.txt"), "Cycling in the old\n\nAbstract\n\nIt helps.\n");
    add(Options.standard(), papers, elsewhere);
    Files.delete(elsewhere.resolve("c.txt"));
    assertThat(add(pruning(), papers).removed()).isZero();
    assertThat(paperCount()).isEqualTo(3);
  }

  @Test
  void aNamedFileThatIsGoneIsPrunedNotAFault() throws IOException {
    add(Options.standard(), papers);
    Path gone = papers.resolve("a.txt");
    Files.delete(gone);
    Report report = add(pruning(), gone);
    assertThat(report.removed()).isOne();
    assertThat(report.rejected()).isEmpty();
  }

  @Test
  void faultsAreReportedAndTheRestIsRead() throws IOException {
    write("empty.txt", "");
    Files.write(papers.resolve("binary.bin"), new byte[] {0, 1, 2, 3});
    Files.write(
        papers.resolve("bad.txt"),
        "Caf\u00e9s and the spinal cord of rats\n\nAbstract\n\nRunning eases pain.\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    Report report = add(Options.standard(), papers, temp.resolve("nowhere"));
    assertThat(report.read()).isEqualTo(3);
    assertThat(report.rejected())
        .extracting(fault -> Path.of(fault.source()).getFileName().toString())
        .containsExactlyInAnyOrder("empty.txt", "binary.bin", "nowhere");
    assertThat(report.warned())
        .anySatisfy(warning -> {
          assertThat(warning.source()).endsWith("bad.txt");
          assertThat(warning.text()).contains("Byte 3");
        });
  }

  @Test
  void whatWasReadBeforeStaysWhenTheFileBecomesUnreadable() throws IOException {
    add(Options.standard(), papers);
    write("a.txt", "");
    assertThat(add(Options.standard(), papers).rejected()).hasSize(1);
    assertThat(paperCount()).isEqualTo(2);
  }

  @Test
  void aSecondWriterIsToldToWait() throws IOException {
    try (Collection first = Collection.open(index, Optional.empty())) {
      first.add(SourceFiles.below(List.of(papers)), Options.standard(), Progress.SILENT);
      assertThatThrownBy(() -> Collection.open(index, Optional.empty()))
          .isInstanceOf(IndexUnusableException.class)
          .hasMessageContaining("another program is writing");
    }
  }

  private Schemes ownSchemes() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("own"));
    Files.writeString(
        folder.resolve("place.csv"), "scheme,label,synonyms,broader\nplace,Spinal cord,,\n");
    return Schemes.builtIn().with(Schemes.load(folder));
  }

  @Test
  void otherSchemesAreRefusedWithTheCommandThatRebuilds() throws IOException {
    add(Options.standard(), papers);
    Schemes own = ownSchemes();
    assertThatThrownBy(() -> Collection.open(index, Optional.of(own)))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("ibid index --rebuild");
  }

  @Test
  void aRebuildUnderNewSchemesNeedsNoOriginals() throws IOException {
    add(Options.standard(), papers);
    Files.delete(papers.resolve("a.txt"));
    Files.delete(papers.resolve("b.txt"));
    Collection.rebuild(index, Optional.of(ownSchemes())).close();
    assertThat(paperCount()).isEqualTo(2);
    assertThat(count("paper.facet.place", "spinal-cord")).isOne();
    assertThat(new IndexFolder(index).schema().schemes().names()).contains("place");
  }

  @Test
  void aKnownSchemaIsTakenAsLongAsTheIndexIsUnderIt() throws IOException {
    add(Options.standard(), papers);
    Schema known = new Schema(Schemes.builtIn());
    try (Collection same = Collection.open(index, known)) {
      assertThat(same.schema()).isSameAs(known);
      assertThat(same.schema().tagger()).isSameAs(known.tagger());
    }
    Collection.rebuild(index, Optional.of(ownSchemes())).close();
    try (Collection other = Collection.open(index, known)) {
      assertThat(other.schema().schemes().names()).isEqualTo(ownSchemes().names());
    }
  }

  @Test
  void aRebuildWaitsForWhoeverIsWriting() throws IOException {
    try (Collection first = Collection.open(index, Optional.empty())) {
      first.add(SourceFiles.below(List.of(papers)), Options.standard(), Progress.SILENT);
      assertThatThrownBy(() -> Collection.rebuild(index, Optional.empty()))
          .isInstanceOf(IndexUnusableException.class)
          .hasMessageContaining("another program is writing");
    }
    assertThat(paperCount()).isEqualTo(2);
  }

  @Test
  void aRebuildThatWasCutOffBetweenItsMovesLosesNothing() throws IOException {
    add(Options.standard(), papers);
    Files.move(index.resolve("lucene"), index.resolve("lucene.old"));
    assertThat(add(Options.standard(), papers).unchanged()).isEqualTo(2);
    assertThat(index.resolve("lucene.old")).doesNotExist();
  }

  @Test
  void searchingWhatIsNotThereNamesTheCommandThatMakesIt() {
    assertThatThrownBy(() -> new IndexFolder(index).schema())
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("ibid index PATH");
  }

  private void writeTwins() throws IOException {
    write(
        "twins.ris",
        """
        TY  - JOUR
        TI  - Rats
        DO  - 10.1000/a
        ER  -\s

        TY  - JOUR
        TI  - Mice
        DO  - 10.1000/b
        ER  -\s
        """);
  }

  @Test
  void decisionsOutliveRebuildsAndAreHeldByTheNextWriter() throws IOException {
    writeTwins();
    add(Options.standard(), papers);
    Decision twins = Decision.same(List.of("10.1000/a", "10.1000/b"));
    try (Collection collection = Collection.open(index, Optional.empty())) {
      assertThat(collection.unknown(Set.of("10.1000/a", "10.1000/c"))).containsExactly("10.1000/c");
      assertThat(collection.decide(twins)).containsExactly("work:10.1000/a");
    }
    assertThat(count(Schema.MEMBER, "10.1000/b")).isOne();
    assertThat(count(Schema.ID, "work:10.1000/b")).isZero();
    Collection.rebuild(index, Optional.empty()).close();
    assertThat(count(Schema.ID, "work:10.1000/b")).isZero();
    try (Collection collection = Collection.open(index, Optional.empty())) {
      assertThat(collection.decisions().all()).containsExactly(twins);
      assertThat(collection.forget(twins)).containsExactly("work:10.1000/a", "work:10.1000/b");
    }
    assertThat(new IndexFolder(index).decisions().all()).isEmpty();
  }

  @Test
  void aDecisionThatWasCutOffBeforeTheCommitIsMadeUpFor() throws IOException {
    writeTwins();
    add(Options.standard(), papers);
    Decision twins = Decision.same(List.of("10.1000/a", "10.1000/b"));
    new IndexFolder(index).keep(Decisions.NONE.with(twins));
    add(Options.standard(), papers);
    assertThat(count(Schema.ID, "work:10.1000/b")).isZero();
  }

  @Test
  void aFileThatHoldsNoDecisionsIsNamed() throws IOException {
    add(Options.standard(), papers);
    Files.writeString(index.resolve("decisions.jsonl"), "{\"same\": [\"a\"]}\n");
    assertThatThrownBy(() -> Collection.open(index, Optional.empty()))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("decisions.jsonl")
        .hasMessageContaining("line 1");
  }
}
