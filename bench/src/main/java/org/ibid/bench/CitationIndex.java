package org.ibid.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.store.FSDirectory;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.Hit;
import org.ibid.server.search.LuceneEngine;

/**
 * An index of made-up papers whose sentences cite two references each for a mechanism in a model.
 * The first entry of every paper's list is the same publication, which so many papers cite.
 */
final class CitationIndex {

  /** A review of average length has about so many statements. */
  private static final int STATEMENTS = 50;

  private static final int LISTED = 60;

  private static final String[] WORDS = {
    "exercise",
    "training",
    "reduced",
    "allodynia",
    "threshold",
    "expression",
    "increased",
    "levels",
    "after",
    "injury",
    "treadmill",
    "swimming",
    "analgesia",
    "receptor",
    "spinal",
    "muscle",
    "nerve",
    "chronic",
    "acute",
    "response"
  };

  /** Two schemes of so many concepts each, flat. */
  static final int CONCEPTS = 50;

  private CitationIndex() {}

  static Schema schema() {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < CONCEPTS; i++) {
      concepts.add(Concept.of("mechanism", name("factor", i), List.of(), List.of(), List.of()));
      concepts.add(Concept.of("model", name("lesion", i), List.of(), List.of(), List.of()));
    }
    return new Schema(Schemes.of(concepts));
  }

  /** A word that is no other's beginning: {@code factorba}. */
  private static String name(String word, int number) {
    return word + (char) ('a' + number / 10) + (char) ('a' + number % 10);
  }

  /**
   * Writes the index.
   *
   * @param citations how many, rounded up to whole papers
   */
  static LuceneEngine write(Path folder, int citations) throws IOException {
    Schema schema = schema();
    Random random = new Random(20261122);
    FSDirectory directory = FSDirectory.open(folder);
    try (PaperWriter writer = new PaperWriter(directory, schema, schema.tagger())) {
      int papers = (citations + STATEMENTS - 1) / STATEMENTS;
      for (int i = 0; i < papers; i++) {
        Paper paper = paper(random, i);
        writer.put(paper.source().path(), "hash", List.of(paper));
      }
      writer.commit();
    }
    return LuceneEngine.open(directory, schema);
  }

  /** Ids of the list entries of a work. */
  static List<String> members(Hit work) {
    return RecordJson.members(work.json());
  }

  private static Paper paper(Random random, int number) {
    List<Reference> references = new ArrayList<>();
    references.add(reference(1, "The publication that every one of these papers cites", "Shared"));
    for (int i = 2; i <= LISTED; i++) {
      String title = sentence(random) + " in list " + number + " at " + i;
      references.add(reference(i, title, "Author" + number + "x" + i));
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      statements.add(statement(random, i == 0 ? 1 : 2 + random.nextInt(LISTED - 1)));
    }
    return Paper.builder(new Paper.Source("paper" + number, null, 0, "text"), "paper-" + number)
        .publication(
            Publication.builder()
                .title("Made-up paper " + number + " about " + sentence(random))
                .issued(2000 + number % 25)
                .build())
        .sections(List.of(new Section("Results", 1, "Text.")))
        .references(references)
        .statements(statements)
        .build();
  }

  private static Reference reference(int number, String title, String family) {
    String id = Integer.toString(number);
    Publication publication =
        Publication.builder()
            .title(title)
            .author(List.of(Name.of(family, "A")))
            .issued(1990 + number % 30)
            .containerTitle("J Pain")
            .build();
    return new Reference(id, id, family + " A. " + title + ". J Pain.", publication, Map.of());
  }

  private static Statement statement(Random random, int cited) {
    String scope =
        sentence(random)
            + " by "
            + name("factor", random.nextInt(CONCEPTS))
            + " in "
            + name("lesion", random.nextInt(CONCEPTS))
            + (random.nextInt(3) == 0 ? " and " + name("lesion", random.nextInt(CONCEPTS)) : "");
    String mark = "[" + cited + ", " + LISTED + "]";
    Span marked = new Span(scope.length() + 1, scope.length() + 1 + mark.length());
    List<String> ids =
        cited == LISTED
            ? List.of(Integer.toString(cited))
            : List.of(Integer.toString(cited), Integer.toString(LISTED));
    Citation citation = new Citation(marked, List.of(new Span(0, scope.length())), ids, 1);
    return new Statement(
        scope + " " + mark + ".", sentence(random), sentence(random), 0, List.of(citation));
  }

  private static String sentence(Random random) {
    StringBuilder words = new StringBuilder("Here");
    for (int i = 0; i < 12; i++) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
