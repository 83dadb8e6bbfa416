package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LuceneHitsTest {

  /** A paper of many references, of which hundreds have the same score, year and title. */
  private static Paper listing(String title, int references) {
    List<Publication> cited =
        IntStream.range(0, references)
            .mapToObj(i ->
                Publication.builder()
                    .title("Pain and glia" + (i % 3 == 0 ? " in pain" : ""))
                    .issued(2000 + i % 7)
                    .build())
            .toList();
    List<String> sentences =
        IntStream.range(0, references).mapToObj(i -> "Sentence " + i + " says so").toList();
    return Papers.citing(title, cited, sentences);
  }

  private static List<String> ids(AllHits hits) throws IOException {
    List<String> ids = new ArrayList<>();
    hits.each(hit -> ids.add(hit.id()));
    return ids;
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void everyHitComesOnceInTheOrderOfPages(Sort sort) throws IOException {
    try (TestIndex index = new TestIndex(listing("One", 450), listing("Two", 450))) {
      SearchRequest request = TestIndex.sorted(TestIndex.simple(Kind.REFERENCE, "pain"), sort);
      List<String> paged = new ArrayList<>();
      String cursor = null;
      do {
        SearchResult page = index.engine().search(TestIndex.paged(request, 200, cursor));
        paged.addAll(TestIndex.ids(page));
        cursor = page.nextCursor();
      } while (cursor != null);
      try (AllHits hits = index.engine().all(request)) {
        assertThat(hits.count()).isEqualTo(900);
        assertThat(ids(hits)).isEqualTo(paged).doesNotHaveDuplicates().hasSize(900);
        assertThat(ids(hits)).as("the second time").isEqualTo(paged);
      }
    }
  }

  @Test
  void moreThanOneStretchHasNoGap() throws IOException {
    int many = 10_500;
    try (TestIndex index = new TestIndex(listing("One", many))) {
      try (AllHits hits = index.engine().all(TestIndex.simple(Kind.REFERENCE, "pain"))) {
        assertThat(ids(hits)).doesNotHaveDuplicates().hasSize(many);
        assertThat(hits.count()).isEqualTo(many);
      }
    }
  }

  @Test
  void whatIsWrittenMeanwhileIsNotSeen() throws IOException {
    try (TestIndex index = new TestIndex(listing("One", 3))) {
      try (AllHits hits = index.engine().all(TestIndex.simple(Kind.REFERENCE, "pain"))) {
        index.put(listing("Two", 4));
        assertThat(index.engine().count(Kind.REFERENCE)).isEqualTo(7);
        assertThat(hits.count()).isEqualTo(3);
        assertThat(ids(hits)).hasSize(3);
      }
    }
  }

  @Test
  void whoWantsNoMoreGetsNoMore() throws IOException {
    try (TestIndex index = new TestIndex(listing("One", 30))) {
      try (AllHits hits = index.engine().all(TestIndex.simple(Kind.REFERENCE, "pain"))) {
        List<String> ids = new ArrayList<>();
        hits.each(hit -> {
          ids.add(hit.id());
          return ids.size() < 2;
        });
        assertThat(ids).hasSize(2);
      }
    }
  }

  @Test
  void knowsWhatHitsReferTo() throws IOException {
    Paper about = Papers.of("Glia", 2019, "An abstract of glia.");
    try (TestIndex index = new TestIndex(listing("One", 3), about)) {
      try (AllHits hits = index.engine().all(TestIndex.simple(Kind.REFERENCE, "pain"))) {
        String first = ids(hits).getFirst();
        assertThat(hits.find(Kind.REFERENCE, first)).map(Hit::id).contains(first);
        assertThat(hits.find(Kind.REFERENCE, "none")).isEmpty();
        assertThat(hits.statementsCiting(first))
            .singleElement()
            .extracting(Hit::json)
            .asString()
            .contains("says so");
        assertThat(hits.abstractOf(about.id())).isEqualTo("An abstract of glia.");
        assertThat(hits.abstractOf("none")).isEmpty();
      }
    }
  }

  @Test
  void aRequestThatCannotBeAnsweredIsRefused() throws IOException {
    try (TestIndex index = new TestIndex(listing("One", 3))) {
      SearchRequest request = TestIndex.sorted(TestIndex.simple(Kind.STATEMENT, "pain"), Sort.YEAR);
      assertThatThrownBy(() -> index.engine().all(request))
          .isInstanceOf(InvalidRequestException.class);
    }
  }
}
