package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.SCHEMA;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ibid.indexer.concept.PaperTags;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.MatrixRequest.Axis;
import org.ibid.server.search.MatrixRequest.Count;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of matrices against a walk through the papers themselves. */
class MatrixBruteForceTest {

  private static final String[] WORDS = {
    "microglia",
    "naloxone",
    "rats",
    "mice",
    "astrocyte",
    "serotonin",
    "women",
    "fatigue",
    "spinal cord injury",
    "sciatic nerve injury",
    "nerve injury",
    "glia"
  };

  /**
   * One mention: which paper, sentence, mark and reference, and the concepts of scope and title.
   */
  private record Mention(
      int paper,
      int statement,
      int citation,
      int reference,
      Set<String> scope,
      Set<String> title) {}

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 20261122})
  void countsEqualThoseOfAWalkThroughThePapers(long seed) throws IOException {
    Random random = new Random(seed);
    Paper[] first = papers(random, 12);
    try (TestIndex index = new TestIndex(first)) {
      index.put(papers(random, 12));
      index.put(first[0], first[3]); // replaced, so that a segment has deleted blocks
      Set<String> citing = new HashSet<>();
      mentions.stream()
          .filter(mention -> mention.statement() >= 0 && mention.reference() == 0)
          .forEach(mention -> citing.add(statement(mention)));
      for (Count count : Count.values()) {
        for (Evidence evidence : Evidence.values()) {
          check(index, count, evidence, simple(Kind.REFERENCE, ""), mention -> true, seed);
          check(
              index,
              count,
              evidence,
              filtered(simple(Kind.PAPER, ""), "year:2001-2003"),
              mention -> year(mention.paper()) >= 2001 && year(mention.paper()) <= 2003,
              seed);
          check(
              index,
              count,
              evidence,
              filtered(simple(Kind.REFERENCE, ""), "year:1990"),
              mention -> mention.reference() >= 0 && mention.reference() % 3 == 0,
              seed);
          check(
              index,
              count,
              evidence,
              filtered(simple(Kind.STATEMENT, ""), "section:Methods"),
              mention -> mention.statement() >= 0 && mention.statement() % 2 == 1,
              seed);
          check(
              index,
              count,
              evidence,
              simple(Kind.STATEMENT, "").citing(Citing.anyOf(firstReferences())),
              mention -> mention.statement() >= 0 && citing.contains(statement(mention)),
              seed);
        }
      }
    }
  }

  private Set<String> firstReferences() {
    Set<String> ids = new HashSet<>();
    papers.forEach(paper -> ids.add(paper.id() + "#1"));
    return ids;
  }

  private static String statement(Mention mention) {
    return mention.paper() + "/" + mention.statement();
  }

  private int year(int paper) {
    Integer issued = papers.get(paper).publication().issued();
    return issued == null ? 0 : issued;
  }

  private void check(
      TestIndex index,
      Count count,
      Evidence evidence,
      SearchRequest of,
      Predicate<Mention> wanted,
      long seed) {
    MatrixRequest request =
        new MatrixRequest(
            of,
            new Axis("mechanism", null, 200),
            new Axis("species", null, 200),
            count,
            evidence,
            200);
    MatrixResult result = index.engine().matrix(request, citation -> false);
    Map<String, Set<String>> walked = new TreeMap<>();
    mentions.stream()
        .filter(wanted)
        .filter(mention -> counts(mention, count, evidence))
        .forEach(mention -> add(mention, count, evidence, walked));
    Map<String, Long> counted = new TreeMap<>();
    result.cells().forEach(cell -> counted.put(cell.row() + "×" + cell.column(), cell.count()));
    Map<String, Long> expected = new TreeMap<>();
    walked.forEach((cell, units) -> expected.put(cell, (long) units.size()));
    assertThat(counted)
        .as("seed %s, %s by %s, of %ss", seed, count, evidence, of.kind().id())
        .isEqualTo(expected);
    if (count == Count.REFERENCES) {
      assertThat(result.cells())
          .allSatisfy(cell -> assertThat(cell.references()).hasSize((int) cell.count()));
    }
  }

  /** A reference that is listed counts by its title, cited or not; a citation needs one. */
  private static boolean counts(Mention mention, Count count, Evidence evidence) {
    boolean citation = mention.citation() >= 0;
    boolean reference = mention.reference() >= 0;
    return switch (count) {
      case CITATIONS -> citation && (reference || evidence != Evidence.TITLE);
      case REFERENCES -> reference && (citation || evidence != Evidence.SCOPE);
      case PAPERS -> citation || evidence != Evidence.SCOPE;
    };
  }

  private static void add(
      Mention mention, Count count, Evidence evidence, Map<String, Set<String>> cells) {
    Set<String> concepts = new TreeSet<>();
    if (evidence != Evidence.TITLE) {
      concepts.addAll(mention.scope());
    }
    if (evidence != Evidence.SCOPE) {
      concepts.addAll(mention.title());
    }
    String unit =
        switch (count) {
          case REFERENCES -> mention.paper() + "#" + mention.reference();
          case CITATIONS -> mention.paper() + "#" + mention.citation();
          case PAPERS -> "" + mention.paper();
        };
    for (String row : of(concepts, "mechanism")) {
      for (String column : of(concepts, "species")) {
        cells.computeIfAbsent(row + "×" + column, cell -> new HashSet<>()).add(unit);
      }
    }
  }

  private static List<String> of(Set<String> concepts, String scheme) {
    return concepts.stream()
        .filter(concept -> concept.startsWith(scheme + ":"))
        .map(concept -> concept.substring(scheme.length() + 1))
        .toList();
  }

  private Paper[] papers(Random random, int number) {
    Paper[] made = new Paper[number];
    for (int i = 0; i < number; i++) {
      made[i] = paper(random, papers.size());
      papers.add(made[i]);
      note(made[i], papers.size() - 1);
    }
    return made;
  }

  private static Paper paper(Random random, int number) {
    List<Reference> references = new ArrayList<>();
    int listed = random.nextInt(7);
    for (int i = 0; i < listed; i++) {
      Publication publication =
          Publication.builder()
              .title("Effects of " + words(random, 2) + " number " + number + " " + i)
              .author(List.of(Name.of("Author" + number + "x" + i, "A")))
              .issued(i % 3 == 0 ? 1990 : 1995)
              .build();
      references.add(new Reference("" + (i + 1), null, "raw", publication, Map.of()));
    }
    List<Statement> statements = new ArrayList<>();
    int sentences = random.nextInt(6);
    for (int i = 0; i < sentences; i++) {
      statements.add(statement(random, listed, i));
    }
    Publication publication =
        Publication.builder().title("Paper number " + number).issued(2000 + number % 6).build();
    return Paper.builder(new Paper.Source("file" + number, null, 0, "text"), "paper-" + number)
        .publication(publication)
        .sections(List.of(new Section("Results", 1, "Text."), new Section("Methods", 1, "Text.")))
        .references(references)
        .statements(statements)
        .build();
  }

  private static Statement statement(Random random, int listed, int number) {
    String head = words(random, 2);
    String tail = words(random, 1);
    String sentence = head + " [1] and " + tail + " [2].";
    Span first = new Span(head.length() + 1, head.length() + 4);
    Span second = new Span(sentence.length() - 4, sentence.length() - 1);
    Span other = new Span(first.end() + 5, second.start() - 1);
    return new Statement(
        sentence,
        "",
        "",
        number % 2,
        List.of(
            new Citation(first, List.of(new Span(0, head.length())), cited(random, listed), 1),
            new Citation(second, List.of(other), cited(random, listed), 1)));
  }

  private static List<String> cited(Random random, int listed) {
    List<String> cited = new ArrayList<>();
    for (int i = 1; i <= listed; i++) {
      if (random.nextInt(3) == 0) {
        cited.add("" + i);
      }
    }
    return cited;
  }

  private static String words(Random random, int number) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" with ", words);
  }

  private void note(Paper paper, int number) {
    PaperTags tags = SCHEMA.tagger().tag(paper);
    List<Set<String>> titles = new ArrayList<>();
    for (Reference reference : paper.references()) {
      List<Tag> own =
          tags.references().get(reference.id()).stream()
              .filter(tag -> tag.from().stream().anyMatch(c -> c.where().equals("title")))
              .toList();
      titles.add(closure(own));
      mentions.add(new Mention(number, -1, -1, titles.size() - 1, Set.of(), titles.getLast()));
    }
    int citation = 0;
    for (int s = 0; s < paper.statements().size(); s++) {
      List<Citation> citations = paper.statements().get(s).citations();
      for (int c = 0; c < citations.size(); c++, citation++) {
        Set<String> scope = closure(tags.citations().get(s).get(c));
        List<String> cited = citations.get(c).references();
        if (cited.isEmpty()) {
          mentions.add(new Mention(number, s, citation, -1, scope, Set.of()));
        }
        for (String id : cited) {
          int reference = Integer.parseInt(id) - 1;
          mentions.add(new Mention(number, s, citation, reference, scope, titles.get(reference)));
        }
      }
    }
  }

  private static Set<String> closure(List<Tag> tags) {
    Set<String> closure = new TreeSet<>();
    for (Tag tag : tags) {
      SCHEMA.schemes().closure(tag.scheme(), tag.id()).stream()
          .map(id -> tag.scheme() + ":" + id)
          .forEach(closure::add);
    }
    return closure;
  }
}
