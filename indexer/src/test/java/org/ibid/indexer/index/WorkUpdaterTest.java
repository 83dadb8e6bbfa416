package org.ibid.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.indexer.literature.SamplePapers.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.WorksAtOnce;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WorkUpdaterTest {

  private static final Schema SCHEMA = new Schema(Schemes.builtIn());
  private static final PaperTagger TAGGER = new PaperTagger(SCHEMA.schemes());
  private static final int MANY = 10_000;

  private final Directory directory = new ByteBuffersDirectory();

  private static Reference reference(int number, Random random) {
    int publication = random.nextInt(30);
    boolean common = random.nextInt(4) == 0;
    return new Reference(
        "" + number,
        "" + number,
        "Entry " + publication,
        Publication.builder()
            .title(common ? "Editorial" : "Of foxes and of grapes, part " + publication)
            .author(List.of(Name.of("Fox" + random.nextInt(2), "A")))
            .issued(2001 + publication % 3)
            .volume("" + publication % 4)
            .page(random.nextBoolean() ? null : "" + publication)
            .doi(random.nextInt(3) > 0 ? null : "10.1/w" + random.nextInt(6))
            .pmid(random.nextInt(5) > 0 ? null : "" + random.nextInt(6))
            .build(),
        Map.of());
  }

  private static Paper citing(int number, Random random) {
    Reference[] references =
        IntStream.range(1, 1 + random.nextInt(6))
            .mapToObj(i -> reference(i, random))
            .toArray(Reference[]::new);
    return paper("file" + number, "10.1/w" + number, "Title " + number, references);
  }

  private PaperWriter open() throws IOException {
    return new PaperWriter(directory, SCHEMA, TAGGER);
  }

  private static void put(PaperWriter writer, Paper paper) throws IOException {
    writer.put(paper.source().path(), "hash", List.of(paper));
  }

  /** What the index says of works, in the form of {@link WorksAtOnce}. */
  private Map<String, String> works() throws IOException {
    Map<String, String> works = new TreeMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      TopDocs found = searcher.search(new TermQuery(new Term(Schema.KIND, Kind.WORK.id())), MANY);
      for (ScoreDoc doc : found.scoreDocs) {
        String json = searcher.storedFields().document(doc.doc).get(Schema.JSON);
        List<String> why = new ArrayList<>();
        JsonNode read = RecordJson.read(json);
        read.path("links").forEach(link -> why.add(link.path("why").asText()));
        String work = RecordJson.members(json) + " " + why;
        assertThat(works.put(RecordJson.id(json), work)).as("another work of the id").isNull();
      }
    }
    return works;
  }

  /** Batches of papers that come, change and go, some of them more than once in a commit. */
  @RepeatedTest(15)
  void worksAreThoseOfAllRecordsComparedAtOnce(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<Integer, Paper> papers = new TreeMap<>();
    try (PaperWriter writer = open()) {
      for (int commit = 0; commit < 5; commit++) {
        int changes = 1 + random.nextInt(commit % 2 == 0 ? 12 : 2);
        for (int change = 0; change < changes; change++) {
          int number = random.nextInt(20);
          if (random.nextInt(4) > 0) {
            papers.put(number, citing(number, random));
            put(writer, papers.get(number));
          } else if (papers.remove(number) != null) {
            writer.remove("file" + number);
          }
        }
        writer.commit();
        assertThat(works()).isEqualTo(WorksAtOnce.of(papers.values()));
      }
    }
  }

  /** A source with an id that another has is not written twice, whichever comes first. */
  @RepeatedTest(4)
  void aPaperFromTwoSourcesHasOneWork(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    Paper thin = paper("thin", "10.1/a", "Of grapes");
    Paper full = paper("full", "10.1/a", "Of grapes", reference(1, random), reference(2, random));
    List<Paper> both = new ArrayList<>(List.of(thin, full));
    both.sort(Comparator.comparing(paper -> random.nextInt()));
    try (PaperWriter writer = open()) {
      for (Paper paper : both) {
        put(writer, paper);
        if (random.nextBoolean()) {
          writer.commit();
        }
      }
      writer.commit();
      assertThat(works()).isEqualTo(WorksAtOnce.of(List.of(full)));
      writer.remove("full");
      writer.commit();
      assertThat(works()).isEqualTo(WorksAtOnce.of(List.of(thin)));
    }
  }

  @Test
  void aNewIndexGetsEachWorkOnceAndDeletesNothing() throws IOException {
    Random random = new Random(1);
    List<int[]> progress = new ArrayList<>();
    List<Paper> papers = IntStream.range(0, 10).mapToObj(i -> citing(i, random)).toList();
    try (PaperWriter writer = open()) {
      for (Paper paper : papers) {
        put(writer, paper);
      }
      writer.commit((done, total) -> progress.add(new int[] {done, total}));
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.numDeletedDocs()).isZero();
    }
    int records = papers.stream().mapToInt(paper -> 1 + paper.references().size()).sum();
    assertThat(works()).hasSizeBetween(1, records - 1);
    assertThat(progress.getLast()).containsExactly(records, records);
  }
}
