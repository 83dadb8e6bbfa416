package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.SCHEMA;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Years;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetBruteForceTest {

  private static final String[] DIMENSIONS = {"mechanism", "model", "species", "year", "journal"};
  private static final String[] WORDS = {
    "microglia",
    "naloxone",
    "rats",
    "mice",
    "exercise",
    "astrocyte",
    "opioid",
    "spinal cord injury",
    "fatigue",
    "sciatic nerve injury",
    "cytokine",
    "serotonin"
  };

  /** What a paper has in each dimension, worked out without an index. */
  private record Document(String title, Map<String, Set<String>> values) {
    Set<String> of(String dimension) {
      return values.getOrDefault(dimension, Set.of());
    }
  }

  private final List<Document> documents = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 42, 20261122})
  void countsEqualThoseOfAWalkThroughAllDocuments(long seed) throws IOException {
    Random random = new Random(seed);
    try (TestIndex index = new TestIndex(papers(random, 60))) {
      index.put(papers(random, 60));
      for (int i = 0; i < 150; i++) {
        String word = random.nextInt(3) == 0 ? "" : WORDS[random.nextInt(WORDS.length)];
        String filters = filters(random);
        SearchRequest request = filtered(simple(Kind.PAPER, word), filters, DIMENSIONS);
        SearchResult found = index.engine().search(request);
        String what = "seed " + seed + ", search <" + word + ">, filter <" + filters + ">";
        assertThat(found.count())
            .as(what)
            .isEqualTo(documents.stream().filter(d -> passes(d, word, request.filters())).count());
        for (SearchResult.Facet facet : found.facets()) {
          assertThat(counts(facet)).as(what).isEqualTo(walked(facet, word, request.filters()));
          assertThat(facet.values())
              .as(what)
              .allMatch(v -> v.selected() == isSelected(request, facet, v));
        }
      }
    }
  }

  private static boolean isSelected(
      SearchRequest request, SearchResult.Facet facet, SearchResult.Value value) {
    return request.filters().of(facet.dimension()).stream()
        .flatMap(filter -> filter.included().stream())
        .anyMatch(v -> v instanceof Filter.Exactly e && e.value().equals(value.id()));
  }

  private static Map<String, Long> counts(SearchResult.Facet facet) {
    Map<String, Long> counts = new TreeMap<>();
    facet.values().stream().filter(v -> v.count() > 0).forEach(v -> counts.put(v.id(), v.count()));
    assertThat(facet.total()).isEqualTo(counts.size());
    return counts;
  }

  private Map<String, Long> walked(SearchResult.Facet facet, String word, Filters filters) {
    Filters others = filters.without(facet.dimension());
    Map<String, Long> counts = new TreeMap<>();
    for (Document document : documents) {
      if (passes(document, word, others)) {
        document.of(facet.dimension()).forEach(v -> counts.merge(v, 1L, Long::sum));
      }
    }
    return counts;
  }

  private static boolean passes(Document document, String word, Filters filters) {
    boolean found = (" " + document.title() + " ").contains(word.isEmpty() ? "" : " " + word + " ");
    return found && filters.filters().stream().allMatch(f -> passes(document, f));
  }

  private static boolean passes(Document document, Filter filter) {
    Set<String> values = document.of(filter.name());
    boolean included =
        filter.included().isEmpty() || filter.included().stream().anyMatch(v -> has(values, v));
    return included && filter.excluded().stream().noneMatch(v -> has(values, v));
  }

  private static boolean has(Set<String> values, Filter.Value value) {
    return switch (value) {
      case Filter.Exactly exactly -> values.contains(exactly.value());
      case Filter.Missing missing -> values.isEmpty();
      case Filter.Within within -> values.stream().anyMatch(v -> contains(within.years(), v));
    };
  }

  private static boolean contains(Years years, String year) {
    return years.contains(Integer.parseInt(year));
  }

  private Paper[] papers(Random random, int count) throws IOException {
    List<Paper> papers = new ArrayList<>();
    try (ByteBuffersDirectory scratch = new ByteBuffersDirectory();
        PaperWriter tagger = new PaperWriter(scratch, SCHEMA, SCHEMA.tagger())) {
      for (int i = 0; i < count; i++) {
        Paper paper = Papers.of(title(random), year(random), "");
        if (documents.stream().noneMatch(d -> d.title().equals(paper.publication().title()))) {
          papers.add(paper);
          documents.add(document(paper, tagger.tag(paper).tags().paper()));
        }
      }
    }
    return papers.toArray(Paper[]::new);
  }

  private static int year(Random random) {
    return random.nextInt(8) == 0 ? 0 : 2000 + random.nextInt(6);
  }

  private static String title(Random random) {
    StringBuilder title = new StringBuilder("study" + random.nextInt(1_000_000));
    for (int i = random.nextInt(4); i >= 0; i--) {
      title.append(" in ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return title.append(" again").toString();
  }

  private static Document document(Paper paper, List<Tag> tags) {
    Map<String, Set<String>> values = new HashMap<>();
    for (Tag tag : tags) {
      values
          .computeIfAbsent(tag.scheme(), scheme -> new HashSet<>())
          .addAll(SCHEMA.schemes().closure(tag.scheme(), tag.id()));
    }
    Integer year = paper.publication().issued();
    if (year != null) {
      values.put("year", Set.of(year.toString()));
    }
    values.put("journal", Set.of(year == null || year % 2 == 0 ? "j pain" : "pain"));
    return new Document(String.valueOf(paper.publication().title()), values);
  }

  private String filters(Random random) {
    List<String> filters = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String dimension = DIMENSIONS[random.nextInt(DIMENSIONS.length)];
      filters.add(dimension + ":" + value(random, dimension) + "|" + value(random, dimension));
    }
    return String.join(",", filters);
  }

  private String value(Random random, String dimension) {
    if (dimension.equals("year") && random.nextInt(3) == 0) {
      return "2001-" + (random.nextBoolean() ? "2003" : "");
    }
    Document document = documents.get(random.nextInt(documents.size()));
    String value = document.of(dimension).stream().sorted().findFirst().orElse("none");
    return (random.nextInt(4) == 0 ? "!" : "") + value;
  }
}
