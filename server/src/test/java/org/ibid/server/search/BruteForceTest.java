package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.SCHEMA;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Description;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.BruteForce.Document;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BruteForceTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final int TREES = 250;

  private static final SearchRequest TITLES = TestIndex.lucene(Kind.PAPER, "");
  private static final Pattern PIECE = Pattern.compile("</?mark>|[A-Za-z0-9]+");

  private final List<Document> documents = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 42, 20261122})
  void everyTreeFindsWhatAWalkThroughTheWordsOfAllPapersFinds(long seed) throws IOException {
    RandomTrees random = new RandomTrees(new Random(seed));
    try (TestIndex index = new TestIndex(papers(random, 60))) {
      index.put(papers(random, 60));
      for (int i = 0; i < TREES; i++) {
        check("seed " + seed + ", tree " + i, random.tree(4, false), index.engine());
      }
    }
  }

  private void check(String which, Query tree, LuceneEngine engine) {
    String what = which + ": " + Description.of(tree) + "\n" + tree;
    Set<String> expected = new BruteForce(SCHEMA.schemes(), documents, Map.of()).ids(tree);
    SearchResult found = engine.search(request(tree));
    assertThat(found.remarks()).as(what).noneMatch(r -> r.isError());
    assertThat(new TreeSet<>(TestIndex.ids(found))).as(what).isEqualTo(expected);
    assertThat(found.count()).as(what).isEqualTo(expected.size());
    assertThat(found.partial()).as(what).isFalse();
    try (SetSearch sets = engine.sets(Kind.PAPER, Filters.NONE)) {
      SetSearch.Found set = sets.find(tree, Map.of(), LONG);
      assertThat(sets.ids(set.set(), 1_000)).as(what).isEqualTo(List.copyOf(expected));
      assertThat(set.set().count()).as(what).isEqualTo(expected.size());
      assertThat(set.remarks()).as(what).isEqualTo(found.remarks());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 1812})
  void theReasonsOfEveryTreeAgreeWithWhatItFinds(long seed) throws IOException {
    Random choice = new Random(seed);
    RandomTrees random = new RandomTrees(choice);
    try (TestIndex index = new TestIndex(papers(random, 40))) {
      for (int i = 0; i < 250; i++) {
        Query tree = random.tree(3, false);
        Document paper = documents.get(choice.nextInt(documents.size()));
        BruteForce alone = new BruteForce(SCHEMA.schemes(), List.of(paper), Map.of());
        Why why =
            index
                .engine()
                .why(Kind.PAPER, tree, Matching.LITERAL, paper.id(), Map.of())
                .orElseThrow();
        String what = "seed " + seed + ", tree " + i + ": " + Description.of(tree) + "\n" + why;
        assertThat(why.matches()).as(what).isEqualTo(!alone.ids(tree).isEmpty());
        assertThat(why.query()).as(what).isEqualTo(tree);
        assertThat(distancesAreFurtherThanAsked(why)).as(what).isTrue();
      }
    }
  }

  /** A tree of words only: whoever takes out all marked words takes out all that matched. */
  @ParameterizedTest
  @ValueSource(longs = {5, 1905})
  void everyMarkIsOfAWordThatHasAPartInAMatch(long seed) throws IOException {
    RandomTrees random = new RandomTrees(new Random(seed));
    try (TestIndex index = new TestIndex(papers(random, 30))) {
      for (int i = 0; i < 150; i++) {
        Query near = random.near(2);
        Query tree = new Query.Fielded(List.of("title"), near);
        for (Hit hit : index.engine().search(TestIndex.asking(TITLES, tree)).hits()) {
          String title = document(hit.id()).texts().get("title").getFirst();
          String what = "seed " + seed + ": " + Description.of(tree) + " in " + title;
          assertThat(marked(TestIndex.fragments(hit)))
              .as(what)
              .isEqualTo(BruteForce.wordsOfMatches(title, near));
        }
      }
    }
  }

  private Document document(String id) {
    return documents.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  /** Which words of a title are within marks, counted from 0. */
  private static Set<Integer> marked(List<String> fragments) {
    Set<Integer> marked = new TreeSet<>();
    int word = 0;
    boolean within = false;
    Matcher pieces = PIECE.matcher(String.join(" ", fragments));
    while (pieces.find()) {
      if (pieces.group().startsWith("<")) {
        within = pieces.group().equals("<mark>");
      } else if (within) {
        marked.add(word++);
      } else {
        word++;
      }
    }
    return marked;
  }

  private static boolean distancesAreFurtherThanAsked(Why why) {
    boolean further =
        !(why.evidence() instanceof Why.Evidence.Apart apart)
            || !(why.query() instanceof Query.Near near)
            || !apart.inOrder()
            || apart.between() > near.between();
    return further && why.parts().stream().allMatch(BruteForceTest::distancesAreFurtherThanAsked);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 2026})
  void linesThatTakeUpOthersFindTheSame(long seed) throws IOException {
    RandomTrees random = new RandomTrees(new Random(seed));
    try (TestIndex index = new TestIndex(papers(random, 50));
        SetSearch sets = index.engine().sets(Kind.PAPER, Filters.NONE)) {
      Map<String, Set<String>> expected = new HashMap<>();
      Map<String, HitSet> lines = new HashMap<>();
      for (int i = 1; i <= 250; i++) {
        Query tree = random.tree(3, i > 1);
        String what = "seed " + seed + ", line " + i + ": " + Description.of(tree);
        Set<String> ids = new BruteForce(SCHEMA.schemes(), documents, expected).ids(tree);
        SetSearch.Found found = sets.find(tree, lines, LONG);
        assertThat(found.failed()).as(what).isFalse();
        assertThat(sets.ids(found.set(), 1_000)).as(what).isEqualTo(List.copyOf(ids));
        expected.put(String.valueOf(i), ids);
        lines.put(String.valueOf(i), found.set());
        random.lineWritten();
      }
    }
  }

  private static SearchRequest request(Query tree) {
    return new SearchRequest(
        Kind.PAPER,
        tree,
        Matching.LITERAL,
        Filters.NONE,
        Sort.RELEVANCE,
        SearchRequest.MAX_PER_PAGE,
        null,
        List.of(),
        0,
        false);
  }

  private Paper[] papers(RandomTrees random, int count) throws IOException {
    List<Paper> papers = new ArrayList<>();
    try (ByteBuffersDirectory scratch = new ByteBuffersDirectory();
        PaperWriter tagger = new PaperWriter(scratch, SCHEMA, SCHEMA.tagger())) {
      for (int i = 0; i < count; i++) {
        Paper paper = random.paper("10.1/p" + (1000 + documents.size()));
        papers.add(paper);
        documents.add(RandomTrees.document(paper, tagger.tag(paper).tags().paper()));
      }
    }
    return papers.toArray(Paper[]::new);
  }
}
