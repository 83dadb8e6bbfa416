package org.ibid.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.indexer.literature.SamplePapers.paper;
import static org.ibid.indexer.literature.SamplePapers.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Decision;
import org.ibid.indexer.work.Decisions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PaperWriterTest {

  private static final Schema SCHEMA = new Schema(Schemes.builtIn());

  private static final PaperTagger TAGGER = new PaperTagger(SCHEMA.schemes());

  private final Directory directory = new ByteBuffersDirectory();

  /** Puts papers, each from the file that its source names, in one commit. */
  private void put(Paper... papers) throws IOException {
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER)) {
      for (Paper paper : papers) {
        writer.put(paper.source().path(), "hash", List.of(paper));
      }
      writer.commit();
    }
  }

  private void remove(String file) throws IOException {
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER)) {
      writer.remove(file);
      writer.commit();
    }
  }

  private int count(String field, String value) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).count(new TermQuery(new Term(field, value)));
    }
  }

  private int count(Kind kind) throws IOException {
    return count(Schema.KIND, kind.id());
  }

  private String json(String id) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      var found = searcher.search(new TermQuery(new Term(Schema.ID, id)), 2);
      assertThat(found.scoreDocs).as("documents with id %s", id).hasSize(1);
      return searcher.storedFields().document(found.scoreDocs[0].doc).get(Schema.JSON);
    }
  }

  /**
   * Everything stored, and what works set in place, by document id: the index without its order.
   */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            Document stored = leaf.reader().storedFields().document(doc);
            String id = stored.get(Schema.ID);
            String key = id == null ? "archive " + stored.get(Schema.SOURCE) : id;
            contents.put(key, stored.getFields() + " cited " + cited(reader, leaf, doc));
          }
        }
      }
    }
    return contents;
  }

  private static String cited(DirectoryReader reader, LeafReaderContext leaf, int doc)
      throws IOException {
    String field = Schema.cited(Kind.REFERENCE);
    NumericDocValues cited = MultiDocValues.getNumericValues(reader, field);
    BinaryDocValues work = MultiDocValues.getBinaryValues(reader, Schema.work(Kind.REFERENCE));
    if (cited == null || work == null || !cited.advanceExact(leaf.docBase + doc)) {
      return "-";
    }
    work.advanceExact(leaf.docBase + doc);
    return cited.longValue() + " " + work.binaryValue().utf8ToString();
  }

  @Test
  void aPaperIsOneBlockOfItsPartsWithTheirKinds() throws IOException {
    put(paper("a.txt", "10.1/a", "One", reference("1", "First", "10.1/x")));
    assertThat(count(Kind.PAPER)).isEqualTo(1);
    assertThat(count(Kind.REFERENCE)).isEqualTo(1);
    assertThat(count(Kind.STATEMENT)).isEqualTo(1);
    assertThat(count(Kind.CITATION)).isEqualTo(1);
    assertThat(count(Kind.WORK)).isEqualTo(2);
    assertThat(count(Schema.PAPER, "10.1/a")).isEqualTo(4);
    assertThat(count(Schema.CITES, "10.1/a#1")).isEqualTo(2);
  }

  @Test
  void aChangedFileReplacesAllThatCameFromIt() throws IOException {
    put(
        paper(
            "a.txt",
            "10.1/a",
            "One",
            reference("1", "First", "10.1/x"),
            reference("2", "Second", "10.1/y")));
    put(paper("a.txt", "10.1/b", "Other", reference("1", "Third", "10.1/z")));
    assertThat(count(Schema.PAPER, "10.1/a")).isZero();
    assertThat(count(Kind.REFERENCE)).isEqualTo(1);
    assertThat(count(Kind.WORK)).isEqualTo(2);
    assertThat(count(Schema.MATCH_KEY, "doi:10.1/x")).isZero();
  }

  @Test
  void sourcesWithOneIdAreOnePaperAndTheFullestIsShown() throws IOException {
    Paper thin = paper("thin.txt", "10.1/a", "Thin");
    Paper full = paper("full.txt", "10.1/a", "Full", reference("1", "First", "10.1/x"));
    put(full, thin);
    assertThat(count(Kind.PAPER)).isEqualTo(1);
    assertThat(json("10.1/a")).contains("\"Full\"").contains("[\"full.txt\",\"thin.txt\"]");
    remove("full.txt");
    assertThat(json("10.1/a")).contains("\"Thin\"").contains("[\"thin.txt\"]");
    assertThat(count(Kind.REFERENCE)).isZero();
    remove("thin.txt");
    assertThat(count(Kind.PAPER)).isZero();
    assertThat(count(Kind.WORK)).isZero();
  }

  @Test
  void aWorkKnowsThePapersThatCiteItAndItsMembersLearnIt() throws IOException {
    put(paper("a.txt", "10.1/a", "One", reference("1", "First", "10.1/x")));
    put(paper("b.txt", "10.1/b", "Two", reference("7", "First!", "10.1/X")));
    assertThat(json("work:10.1/x"))
        .contains("\"members\":[\"10.1/a#1\",\"10.1/b#7\"]")
        .contains("\"papers\":[\"10.1/a\",\"10.1/b\"]");
    assertThat(contents().get("10.1/a#1")).endsWith("cited 2 work:10.1/x");
    remove("b.txt");
    assertThat(contents().get("10.1/a#1")).endsWith("cited 1 work:10.1/x");
  }

  @Test
  void aCitedPaperIsOfTheSameWorkAsItsReference() throws IOException {
    put(
        paper("a.txt", "10.1/a", "One", reference("1", "Two", "10.1/b")),
        paper("b.txt", "10.1/b", "Two"));
    assertThat(json("work:10.1/b")).contains("\"members\":[\"10.1/a#1\",\"10.1/b\"]");
  }

  @Test
  void whatWasNotCommittedIsGone() throws IOException {
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER)) {
      writer.commit();
      writer.put("a.txt", "hash", List.of(paper("a.txt", "10.1/a", "One")));
    }
    assertThat(count(Kind.PAPER)).isZero();
  }

  @RepeatedTest(20)
  void orderAndBatchingOfInputChangeNothing(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      papers.add(
          paper(
              "file" + i + ".txt",
              "10.1/p" + random.nextInt(8),
              "Title " + i,
              reference("1", "First " + i, "10.1/w" + random.nextInt(5)),
              reference("2", "Second " + i, random.nextBoolean() ? "10.1/p1" : null)));
    }
    put(papers.toArray(Paper[]::new));
    Map<String, String> expected = contents();

    PaperWriterTest other = new PaperWriterTest();
    Collections.shuffle(papers, random);
    int done = 0;
    while (done < papers.size()) {
      int batch = Math.min(papers.size() - done, 1 + random.nextInt(4));
      other.put(papers.subList(done, done + batch).toArray(Paper[]::new));
      done += batch;
    }
    assertThat(other.contents()).isEqualTo(expected);
  }

  /** A reference that is one of few publications, misprinted in one of many ways. */
  private static Reference misprinted(String id, Random random) {
    String[] titles = {"Editorial", "Grapes that hang too high are sour for all of the foxes"};
    StringBuilder title = new StringBuilder(titles[random.nextInt(titles.length)]);
    if (random.nextBoolean()) {
      title.setCharAt(random.nextInt(title.length()), (char) ('a' + random.nextInt(3)));
    }
    return new Reference(
        id,
        id,
        "raw",
        Publication.builder()
            .title(title.toString())
            .author(random.nextInt(3) == 0 ? List.of() : List.of(Name.of("Fox", "A")))
            .issued(2001 + random.nextInt(2))
            .volume(random.nextBoolean() ? null : "" + random.nextInt(2))
            .page(random.nextBoolean() ? null : "" + random.nextInt(3))
            .doi(random.nextInt(4) > 0 ? null : "10.1/w" + random.nextInt(4))
            .build(),
        Map.of());
  }

  private static Paper citing(int number, Random random) {
    Reference[] references = new Reference[random.nextInt(12)];
    for (int i = 0; i < references.length; i++) {
      references[i] = misprinted("" + (i + 1), random);
    }
    return paper("file" + number + ".txt", "10.1/p" + number, "Title " + number, references);
  }

  /** Enough records under a key for the sorted neighbourhoods to come into play. */
  @RepeatedTest(15)
  void worksThatAreKeptUpToDateAreThoseOfANewIndex(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      papers.add(citing(i, random));
    }
    put(papers.toArray(Paper[]::new));
    for (int change = 0; change < 4; change++) {
      int at = random.nextInt(papers.size());
      if (random.nextBoolean()) {
        remove(papers.remove(at).source().path());
      } else {
        Paper changed = citing(Integer.parseInt(papers.get(at).id().substring(6)), random);
        papers.set(at, changed);
        put(changed);
      }
    }
    PaperWriterTest fresh = new PaperWriterTest();
    fresh.put(papers.toArray(Paper[]::new));
    Map<String, String> expected = fresh.contents();
    Map<String, String> kept = contents();
    expected.entrySet().removeAll(kept.entrySet());
    assertThat(expected).isEmpty();
    assertThat(kept).hasSameSizeAs(fresh.contents());
  }

  @Test
  void decisionsHoldWhenPapersComeBackAndCanBeTakenBack() throws IOException {
    Paper one = paper("a.txt", "10.1/a", "One", reference("1", "First", "10.1/x"));
    Paper two = paper("b.txt", "10.1/b", "Two", reference("7", "First", "10.1/x"));
    Decisions parted = Decisions.NONE.with(Decision.different(List.of("10.1/a#1", "10.1/b#7")));
    put(one, two);
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER)) {
      writer.decide(parted);
      writer.commit();
      assertThat(writer.works(Set.of("10.1/a#1", "10.1/b#7")))
          .containsExactly("work:10.1/b#7", "work:10.1/x");
    }
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER, parted)) {
      writer.remove("b.txt");
      writer.commit();
      writer.put("b.txt", "hash", List.of(two));
      writer.commit();
    }
    assertThat(json("work:10.1/x")).contains("\"members\":[\"10.1/a#1\"]");
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER, Decisions.NONE)) {
      writer.commit();
    }
    assertThat(json("work:10.1/x"))
        .as("a writer makes up for decisions that were kept while the index was not written")
        .contains("\"members\":[\"10.1/a#1\",\"10.1/b#7\"]")
        .contains("\"why\":\"identical records, DOI 10.1/x\"");
  }

  private static Paper record(int number, String id, String title) {
    Paper paper = paper("many.ris", id, title, reference("1", "First " + title, "10.1/x"));
    return new Paper(
        new Paper.Source("many.ris", null, number, "ris"),
        paper.id(),
        paper.sourceId(),
        paper.publication(),
        paper.asPrinted(),
        paper.abstractText(),
        paper.keyword(),
        paper.abbreviations(),
        paper.sections(),
        paper.references(),
        paper.related(),
        paper.statements(),
        paper.cataloguing(),
        paper.concepts(),
        paper.dropped(),
        paper.warnings(),
        List.of());
  }

  @RepeatedTest(5)
  void theOrderInWhichPlacedPapersAreWrittenChangesNothing(RepetitionInfo repetition)
      throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Paper> papers = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      papers.add(record(i, "10.1/p" + random.nextInt(20), "Title " + i));
    }
    PaperWriterTest serial = new PaperWriterTest();
    try (PaperWriter writer = new PaperWriter(serial.directory, SCHEMA, TAGGER)) {
      writer.put("many.ris", "hash", papers);
      writer.commit();
    }
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER);
        ExecutorService threads = Executors.newFixedThreadPool(3)) {
      Replacement replacement = writer.replace("many.ris", "hash");
      List<Callable<Boolean>> writings = new ArrayList<>();
      for (Paper paper : papers) {
        Place place = replacement.place(paper);
        writings.add(() -> {
          place.write();
          return true;
        });
      }
      Collections.shuffle(writings, random);
      assertThat(threads.invokeAll(writings)).allSatisfy(done -> assertThat(done.get()).isTrue());
      replacement.finish();
      writer.commit();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    assertThat(contents()).isEqualTo(serial.contents());
  }

  @Test
  void ofTwoRecordsInOnePlaceOfAFileTheLaterHolds() throws IOException {
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER)) {
      Replacement replacement = writer.replace("many.ris", "hash");
      Paper earlier = record(1, "10.1/a", "Earlier");
      Paper later = record(1, "10.1/b", "Later");
      Place first = replacement.place(earlier);
      Place second = replacement.place(later);
      second.write();
      first.write();
      replacement.finish();
      writer.commit();
    }
    assertThat(count(Kind.PAPER)).isEqualTo(1);
    assertThat(json("10.1/b")).contains("\"Later\"");
    assertThat(count(Schema.MEMBER, "10.1/a")).isZero();
  }

  @Test
  void aFilePutTwiceBeforeACommitHoldsWhatItHeldLast() throws IOException {
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, TAGGER)) {
      writer.put("a", "one", List.of(paper("a", "10.1/a", "One")));
      assertThat(writer.hashesOf("a")).containsExactly("one");
      writer.put("a", "two", List.of(paper("a", "10.1/b", "Two")));
      assertThat(writer.hashesOf("a")).containsExactly("two");
      writer.commit();
      assertThat(writer.files()).containsExactly("a");
    }
    assertThat(count(Kind.PAPER)).isEqualTo(1);
    assertThat(json("10.1/b")).contains("\"Two\"");
    assertThat(count(Kind.WORK)).isEqualTo(1);
  }
}
