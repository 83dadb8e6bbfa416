package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.SCHEMA;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration NEVER = Duration.ofDays(1);

  @TempDir Path folder;

  private LuceneEngine engine;

  @BeforeEach
  void open() throws IOException {
    put(Papers.of("Heat shock in sleep", 2001, ""));
    engine = LuceneEngine.open(FSDirectory.open(folder), SCHEMA);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  /** Writes through a directory of its own, as another process does. */
  private void put(Paper paper) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        PaperWriter writer = new PaperWriter(directory, SCHEMA, SCHEMA.tagger())) {
      writer.put(paper.source().path(), "hash", List.of(paper));
      writer.commit();
    }
  }

  private long found(String text) {
    return engine.search(simple(Kind.PAPER, text)).count();
  }

  @Test
  void aCommitOfAnotherIsFoundWithinASecond() throws Exception {
    engine.follow(Duration.ofMillis(100));
    assertThat(found("glycine")).isZero();
    put(Papers.of("Glycine in sleep", 2002, ""));
    long end = System.nanoTime() + SECOND.toNanos();
    while (found("glycine") == 0 && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertThat(found("glycine")).isEqualTo(1);
    assertThat(found("sleep")).isEqualTo(2);
  }

  @Test
  void aQuestionDoesNotLookForCommitsWhereAnotherThreadDoes() throws IOException {
    engine.follow(NEVER);
    put(Papers.of("Glycine in sleep", 2002, ""));
    assertThat(found("glycine")).isZero();
    engine.refresh();
    assertThat(found("glycine")).isEqualTo(1);
  }

  @Test
  void countsOfTheCommitBeforeAreNotGivenForTheNext() throws IOException {
    engine.follow(NEVER);
    SearchRequest sleeping = TestIndex.filtered(simple(Kind.PAPER, "sleep"), "", "year");
    assertThat(engine.search(sleeping).facets()).isEqualTo(engine.search(sleeping).facets());
    put(Papers.of("Glycine in sleep", 2002, ""));
    assertThat(engine.search(sleeping).count()).isEqualTo(1);
    engine.refresh();
    SearchResult after = engine.search(sleeping);
    assertThat(after.count()).isEqualTo(2);
    assertThat(after.facets().getFirst().values())
        .extracting(SearchResult.Value::id)
        .containsExactly("2001", "2002");
  }

  @Test
  void whatIsBeingReadStaysOfOneCommitAndIsGivenUpAfterwards() throws IOException {
    engine.follow(NEVER);
    DirectoryReader old;
    try (AllHits all = engine.all(simple(Kind.PAPER, "sleep"))) {
      put(Papers.of("Glycine in sleep", 2002, ""));
      engine.refresh();
      assertThat(found("sleep")).isEqualTo(2);
      List<String> titles = new ArrayList<>();
      all.each(hit -> titles.add(hit.id()));
      assertThat(titles).hasSize(1);
      old = ((LuceneHits) all).reader();
      assertThat(old.getRefCount()).isPositive();
    }
    assertThat(old.getRefCount()).isZero();
  }
}
