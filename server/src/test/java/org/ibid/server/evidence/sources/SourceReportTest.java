package org.ibid.server.evidence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SourceRequest.Trait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReportTest {

  private static final String RECORD =
      """
      TY  - JOUR
      TI  - Snails that climb walls in gardens
      AU  - Marrow, A
      PY  - 2011
      %sER  -

      """;

  @TempDir Path temp;
  private Path papers;
  private Path index;

  /** Two records of one publication, one in doubt, and a file that is in no format. */
  @BeforeEach
  void threeFiles() throws IOException {
    papers = Files.createDirectory(temp.resolve("papers"));
    index = temp.resolve("index");
    write("a.ris", RECORD.formatted(""));
    write("b.ris", RECORD.formatted("VL  - 3\nXX  - what nobody knows\n"));
    write("c.txt", "Running and the spinal cord of rats\n\nAbstract\n\nRunning eases pain.\n");
    Files.write(papers.resolve("d.bin"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    index();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(papers.resolve(name), text);
  }

  private void index() throws IOException {
    try (Collection collection = Collection.open(index, Optional.empty())) {
      Options pruning = new Options(Optional.empty(), 2, false, true);
      collection.add(SourceFiles.below(List.of(papers)), pruning, Progress.SILENT);
    }
  }

  private SourceReport report(Optional<Trait> trait, Optional<String> format, int size) {
    return report(trait, format, size, Optional.empty());
  }

  private SourceReport report(
      Optional<Trait> trait, Optional<String> format, int size, Optional<String> cursor) {
    try (LuceneEngine engine = LuceneEngine.open(new IndexFolder(index))) {
      return SourceReport.of(engine, trait, format, size, cursor);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private SourceReport all() {
    return report(Optional.empty(), Optional.empty(), 10);
  }

  private static List<String> files(SourceReport report) {
    return report.rows().stream()
        .map(SourceRow::name)
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .map(name -> name.substring(0, 1))
        .toList();
  }

  @Test
  void everySourceIsInItOnceInTheOrderOfTheFiles() {
    SourceReport report = all();
    assertThat(files(report)).containsExactly("a", "b", "c", "d");
    assertThat(report.result().all()).isEqualTo(4);
    assertThat(report.result().formats()).containsOnlyKeys("ris", "text");
    assertThat(report.next()).isEmpty();
  }

  @Test
  void whatCouldNotBeReadSaysWhy() {
    SourceReport report = report(Optional.of(Trait.REJECTED), Optional.empty(), 10);
    assertThat(report.rows())
        .singleElement()
        .satisfies(row ->
            assertThat(((SourceRow.Rejected) row).why()).contains("no format that Ibid reads"));
    assertThat(report.result().traits()).containsEntry(Trait.REJECTED, 1L);
  }

  @Test
  void sourcesOfOnePaperNameEachOther() {
    SourceReport report = report(Optional.of(Trait.DUPLICATES), Optional.empty(), 10);
    assertThat(files(report)).containsExactly("a", "b");
    List<SourceRow.Read> rows = report.rows().stream().map(SourceRow.Read.class::cast).toList();
    assertThat(rows).allSatisfy(row -> assertThat(row.others()).hasSize(1));
    assertThat(rows.get(0).others()).containsExactly(rows.get(1).name());
    assertThat(rows.stream().filter(SourceRow.Read::isShown)).hasSize(1);
  }

  @Test
  void whatIsInDoubtOrLeftOutIsCounted() {
    SourceReport all = all();
    long doubted =
        all.rows().stream()
            .filter(row -> row instanceof SourceRow.Read read && !read.warnings().isEmpty())
            .count();
    long dropped =
        all.rows().stream()
            .filter(row -> row instanceof SourceRow.Read read && !read.dropped().isEmpty())
            .count();
    assertThat(doubted + dropped).isPositive();
    assertThat(all.result().traits())
        .containsEntry(Trait.WARNINGS, doubted)
        .containsEntry(Trait.DROPPED, dropped);
  }

  @Test
  void canBeNarrowedToWhatSourcesWereTakenFor() {
    SourceReport report = report(Optional.empty(), Optional.of("text"), 10);
    assertThat(files(report)).containsExactly("c");
    assertThat(report.result().count()).isOne();
    assertThat(report.result().all()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void pagesNeitherSkipNorRepeat(int size) {
    List<String> seen = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      SourceReport page = report(Optional.empty(), Optional.empty(), size, cursor);
      assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
      seen.addAll(files(page));
      cursor = page.next();
    } while (cursor.isPresent());
    assertThat(seen).containsExactly("a", "b", "c", "d");
  }

  @Test
  void aCursorThatIsNoneGivesTheFirstPage() {
    assertThat(files(report(Optional.empty(), Optional.empty(), 1, Optional.of("%%%"))))
        .containsExactly("a");
  }

  @Test
  void faultsAreKeptWhileTheirFileIsUnreadableAndGoWithThem() throws IOException {
    index();
    assertThat(all().result().traits()).containsEntry(Trait.REJECTED, 1L);
    write("d.bin", RECORD.formatted("SP  - 7\n"));
    index();
    assertThat(all().result().traits()).containsEntry(Trait.REJECTED, 0L);
    assertThat(files(all())).containsExactly("a", "b", "c", "d");
  }

  @Test
  void faultsOfFilesThatAreGoneArePruned() throws IOException {
    Files.delete(papers.resolve("d.bin"));
    index();
    assertThat(files(all())).containsExactly("a", "b", "c");
  }

  @Test
  void faultsOutliveARebuild() throws IOException {
    Collection.rebuild(index, Optional.empty()).close();
    assertThat(files(all())).containsExactly("a", "b", "c", "d");
    assertThat(all().result().traits()).containsEntry(Trait.REJECTED, 1L);
  }
}
