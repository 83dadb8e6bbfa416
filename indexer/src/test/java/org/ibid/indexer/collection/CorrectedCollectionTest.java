package org.ibid.indexer.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Draft;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.index.ReadPapers;
import org.ibid.indexer.json.CorrectionsJson;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.source.SourceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedCollectionTest {

  private static final String ID = "10.1000/snails";

  private static final String SECOND =
      """
      <ref id="r2"><label>2</label><mixed-citation><string-name><surname>Roe</surname>
      <given-names>R</given-names></string-name>. <article-title>Grapes that nobody ever could
      eat</article-title>. <source>J Sour Fruit</source>. <year>1999</year>;<volume>12</volume>:
      <fpage>77</fpage>.</mixed-citation></ref>
      """;

  private static final String TEXT =
      """
      <article xml:lang="en"><front><article-meta>
      <article-id pub-id-type="doi">10.1000/snails</article-id>
      <title-group><article-title>Snails and the heat of cellars</article-title></title-group>
      <abstract><p>Snails keep warm.</p></abstract>
      </article-meta></front><body><sec><title>Introduction</title>
      <p>Snails keep warm in cellars <xref ref-type="bibr" rid="r1">[1]</xref>. Others deny that
      they do so <xref ref-type="bibr" rid="r1">[1]</xref>.</p></sec></body><back><ref-list>
      <ref id="r1"><label>1</label><mixed-citation><string-name><surname>Doe</surname>
      <given-names>J</given-names></string-name>. <article-title>Heat in the cold cellars of
      snails</article-title>. <source>J Test</source>. <year>2001</year>;<volume>3</volume>:
      <fpage>5</fpage>.</mixed-citation></ref>
      """
          + SECOND
          + "</ref-list></back></article>";

  @TempDir Path temp;
  private Path papers;
  private Path index;

  @BeforeEach
  void onePaper() throws IOException {
    papers = Files.createDirectory(temp.resolve("papers"));
    index = temp.resolve("index");
    write("snails.xml", TEXT);
    write("other.txt", "Swimming and the sciatic nerve of mice\n\nAbstract\n\nSwimming helps.\n");
    add();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(papers.resolve(name), text);
  }

  private Report add() throws IOException {
    try (Collection collection = Collection.open(index, Optional.empty())) {
      return collection.add(
          SourceFiles.below(List.of(papers)), Options.standard(), Progress.SILENT);
    }
  }

  private void rebuild() throws IOException {
    Collection.rebuild(index, Optional.empty()).close();
  }

  private static Draft draft(String part, String field, String... value) {
    Correction.Said ann = new Correction.Said("Ann", Instant.ofEpochSecond(5_000_000_000L), "");
    return new Draft(part, field, List.of(value), ann);
  }

  private List<Correction> correct(String paper, Draft... drafts) throws IOException {
    try (Collection collection = Collection.open(index, Optional.empty())) {
      return collection.correct(paper, List.of(drafts));
    }
  }

  private void undo(Correction correction) throws IOException {
    try (Collection collection = Collection.open(index, Optional.empty())) {
      assertThat(collection.undo(correction.id())).isTrue();
      assertThat(collection.undo(correction.id())).isFalse();
    }
  }

  private List<Outcome> outcomes() throws IOException {
    IndexFolder folder = new IndexFolder(index);
    return ReadPapers.outcomes(folder, folder.corrections().all(), folder.schema().schemes());
  }

  /** All that is stored, by id or source, in no order. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (FSDirectory directory = FSDirectory.open(new IndexFolder(index).lucene());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            Document stored = leaf.reader().storedFields().document(doc);
            String id = stored.get(Schema.ID);
            List<String> fields = new ArrayList<>();
            for (IndexableField field : stored) {
              fields.add(field.name() + "=" + field.stringValue());
            }
            contents.put(
                id == null ? "archive " + stored.get(Schema.SOURCE) : id, fields.toString());
          }
        }
      }
    }
    return contents;
  }

  private String json(String id) throws IOException {
    String found = contents().get(id);
    return found == null ? "none" : found;
  }

  private int count(String field, String value) throws IOException {
    try (FSDirectory directory = FSDirectory.open(new IndexFolder(index).lucene());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).count(new TermQuery(new Term(field, value)));
    }
  }

  @Test
  void aCorrectionIsSearchedAndUndoingItLeavesExactlyWhatWasRead() throws IOException {
    Map<String, String> before = contents();
    List<Correction> made =
        correct(
            ID,
            draft("", "title", "Slugs in winter"),
            draft("1", "container-title", "Journal of Slugs"),
            draft("citation-2", "references", "1", "2"),
            draft("", "concept:species:mouse", "yes"));
    assertThat(count("paper.title.en", "slug")).isOne();
    assertThat(json(ID + "#1"))
        .contains("Journal of Slugs")
        .contains("\"corrected\":{\"container-title\":{\"by\":\"Ann\"");
    assertThat(json(ID + "#statement-2")).contains("\"references\":[\"" + ID + "#1\",\"" + ID);
    assertThat(count("paper.facet.species", "mouse")).isEqualTo(2);
    assertThat(count("reference.facet.confidence", Schema.CORRECTED)).isOne();
    assertThat(count("statement.facet.confidence", Schema.CORRECTED)).isOne();
    for (Correction correction : made) {
      undo(correction);
    }
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void theyHoldWhenFilesAreReadAgainAndWhenTheIndexIsRebuilt() throws IOException {
    correct(ID, draft("", "title", "Slugs in winter"), draft("2", "issued", "1888"));
    Map<String, String> corrected = contents();
    rebuild();
    assertThat(contents()).isEqualTo(corrected);
    write("snails.xml", TEXT + "\n");
    assertThat(add().read()).isOne();
    assertThat(json(ID)).contains("Slugs in winter");
    assertThat(json(ID + "#2")).contains("[[1888]]");
    assertThat(outcomes()).extracting(Outcome::status).containsOnly(Outcome.Status.HOLDS);
  }

  @Test
  void oneByOneOrAllAtOnceBeforeOrAfterOtherPapersComesToTheSame() throws IOException {
    Draft title = draft("", "title", "Slugs in winter");
    Draft year = draft("2", "issued", "1888");
    correct(ID, year);
    correct(ID, title);
    write("third.txt", "Walking\n\nAbstract\n\nWalking too.\n");
    add();
    Map<String, String> slowly = contents();
    index = temp.resolve("another");
    add();
    correct(ID, title, year);
    assertThat(contents()).isEqualTo(slowly);
  }

  @Test
  void aCorrectedDoiRenamesThePaperAndBothNamesCanBeCorrectedOn() throws IOException {
    Correction doi = correct(ID, draft("", "DOI", "10.1000/slugs")).getFirst();
    assertThat(json(ID)).isEqualTo("none");
    assertThat(json("10.1000/slugs#1")).contains("Heat in the cold cellars");
    correct("10.1000/slugs", draft("", "volume", "9"));
    assertThat(json("10.1000/slugs")).contains("\"volume\":\"9\"");
    rebuild();
    assertThat(add().unchanged()).isEqualTo(2);
    assertThat(json("10.1000/slugs")).contains("\"volume\":\"9\"");
    undo(doi);
    assertThat(json("10.1000/slugs")).isEqualTo("none");
    assertThat(json(ID)).contains("\"volume\":\"9\"");
  }

  @Test
  void whatNoLongerExistsIsKeptReportedAndHoldsWhenItIsBack() throws IOException {
    correct(ID, draft("2", "title", "Sour grapes"));
    write("snails.xml", TEXT.replace(SECOND, ""));
    Report report = add();
    assertThat(report.warned())
        .extracting(Report.Warning::text)
        .anyMatch(text -> text.contains("finds nothing to correct: its list has no such entry: "));
    assertThat(outcomes().getFirst().status()).isEqualTo(Outcome.Status.ORPHAN);
    Files.delete(papers.resolve("snails.xml"));
    try (Collection collection = Collection.open(index, Optional.empty())) {
      Options pruning = new Options(Optional.empty(), 1, false, true);
      collection.add(SourceFiles.below(List.of(papers)), pruning, Progress.SILENT);
    }
    assertThat(outcomes().getFirst().why()).isEqualTo("its paper is not here");
    rebuild();
    write("snails.xml", TEXT);
    add();
    assertThat(outcomes().getFirst().status()).isEqualTo(Outcome.Status.HOLDS);
    assertThat(json(ID + "#2")).contains("Sour grapes");
  }

  @Test
  void whatWasKeptBeforeTheIndexWasWrittenIsMadeUpFor() throws IOException {
    correct(ID, draft("", "title", "Slugs in winter"));
    IndexFolder folder = new IndexFolder(index);
    var kept = folder.corrections();
    Map<String, String> corrected = contents();
    undo(kept.all().getFirst());
    folder.keep(kept); // as if the program had been cut off before its commit
    add();
    assertThat(contents()).isEqualTo(corrected);
  }

  private Report sidecar(String name, String text) throws IOException {
    write(name, text);
    return add();
  }

  @Test
  void aSidecarIsReadWithItsSourceAndItsChangeIsSeen() throws IOException {
    Map<String, String> before = contents();
    Report report =
        sidecar(
            "snails.xml.ibid.json",
            """
            [{"field": "title", "value": "Slugs in winter", "by": "Bob", "when": "2026-01-02"},
             {"reference": "2", "field": "issued", "value": 1888}]
            """);
    assertThat(report.read()).isOne();
    assertThat(report.rejected()).isEmpty();
    assertThat(json(ID)).contains("Slugs in winter").contains("\"by\":\"Bob\"");
    assertThat(json(ID + "#2")).contains("[[1888]]");
    Map<String, String> corrected = contents();
    assertThat(add().unchanged()).isEqualTo(2);
    Files.move(papers, temp.resolve("elsewhere"));
    rebuild();
    assertThat(contents()).as("a rebuild needs no originals").isEqualTo(corrected);
    Files.move(temp.resolve("elsewhere"), papers);
    assertThat(sidecar("snails.xml.ibid.json", "[{\"field\": \"volume\", \"value\": 7}]").read())
        .isOne();
    assertThat(json(ID)).contains("Snails and the heat").contains("\"volume\":\"7\"");
    Files.delete(papers.resolve("snails.xml.ibid.json"));
    assertThat(add().read()).isOne();
    assertThat(contents()).isEqualTo(before);
    assertThat(new IndexFolder(index).corrections().isEmpty()).isTrue();
  }

  @Test
  void theLaterOfSidecarAndIndexHoldsAndWhatASidecarSaysIsTakenOutThere() throws IOException {
    correct(ID, draft("", "title", "Slugs"), draft("", "volume", "1"));
    sidecar(
        "snails.ibid.json",
        """
        {"field": "title", "value": "Early", "when": "2001-01-01"}
        {"field": "volume", "value": "2", "when": "2200-01-01"}
        """);
    assertThat(json(ID)).contains("\"title\":\"Slugs\"").contains("\"volume\":\"2\"");
    Correction early = outcomes().getFirst().correction();
    assertThat(early.value()).containsExactly("Early");
    try (Collection collection = Collection.open(index, Optional.empty())) {
      assertThatThrownBy(() -> collection.undo(early.id()))
          .hasMessageContaining("snails.ibid.json; take it out there");
    }
  }

  @Test
  void whatIsWrongInASidecarIsSaidEachTimeAndCostsNeitherSourceNorOthers() throws IOException {
    sidecar("snails.xml.ibid.json", "[{\"field\": \"volume\", \"value\": 7}]");
    String wrong =
        "[{\"field\": \"issue\", \"value\": 8}, {\"field\": \"issued\", \"value\": \"x\"}]";
    sidecar("snails.xml.ibid.json", wrong);
    Report again = add();
    assertThat(again.rejected()).hasSize(1);
    assertThat(again.rejected().getFirst().toString())
        .contains("snails.xml.ibid.json")
        .contains("correction 2: Expected a year");
    assertThat(json(ID)).contains("\"volume\":\"7\"").contains("\"issue\":\"8\"");
  }

  @Test
  void aSidecarOfSeveralRecordsNamesOneByIdOrKey() throws IOException {
    write("two.bib", "@article{fox, title={Foxes}}\n@article{hen, title={Hens and eggs}}\n");
    Report report =
        sidecar(
            "two.bib.ibid.json",
            """
            {"paper": "hen", "field": "title", "value": "Hens alone"}
            {"field": "volume", "value": "9"}
            """);
    assertThat(report.rejected()).hasSize(1);
    assertThat(report.rejected().getFirst().why()).contains("not of which paper");
    assertThat(count("paper.title.en", "alon") + count("paper.title.en", "alone")).isOne();
    assertThat(contents().toString()).doesNotContain("\"volume\":\"9\"").contains("Foxes");
    assertThat(outcomes())
        .extracting(Outcome::status)
        .containsExactlyInAnyOrder(Outcome.Status.HOLDS, Outcome.Status.ORPHAN);
  }

  @Test
  void twoSourcesThatACorrectedDoiMakesOnePaperArePartedByUndoingIt() throws IOException {
    write("copy.ris", "TY  - JOUR\nTI  - Snails and the heat\nDO  - 10.1000/copy\nER  - \n");
    add();
    Map<String, String> before = contents();
    Correction doi = correct("10.1000/copy", draft("", "DOI", ID)).getFirst();
    assertThat(json("10.1000/copy")).isEqualTo("none");
    assertThat(json(ID)).contains("snails.xml").contains("copy.ris record 1");
    rebuild();
    assertThat(json(ID)).contains("snails.xml").contains("copy.ris record 1");
    undo(doi);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aSidecarWithoutItsSourceIsReported() throws IOException {
    Report report = sidecar("nobody.ibid.json", "[{\"field\": \"volume\", \"value\": 7}]");
    assertThat(report.rejected().toString()).contains("nobody.ibid.json").contains("not beside it");
    assertThat(report.read()).isZero();
  }

  @Test
  void theyAreCarriedToAnotherIndexOnce() throws IOException {
    correct(ID, draft("", "title", "Slugs in winter"), draft("2", "issued", "1888"));
    Map<String, String> corrected = contents();
    String lines = CorrectionsJson.write(new IndexFolder(index).corrections());
    index = temp.resolve("another");
    add();
    Correction.Said unsigned = new Correction.Said("?", Instant.EPOCH, "");
    List<Correction> carried = CorrectionsJson.read(lines, unsigned, null).corrections();
    try (Collection collection = Collection.open(index, Optional.empty())) {
      assertThat(collection.importCorrections(carried)).isEqualTo(2);
      assertThat(collection.importCorrections(carried)).isZero();
    }
    assertThat(contents()).isEqualTo(corrected);
  }

  @Test
  void aPaperThatIsNotHereIsRefused() {
    assertThatThrownBy(() -> correct("10.1/none", draft("", "title", "x")))
        .hasMessageContaining("There is no paper with the id \"10.1/none\"");
  }

  @Test
  void oneOfSeveralThatIsWrongKeepsAllFromBeingKept() throws IOException {
    assertThatThrownBy(() -> correct(ID, draft("", "title", "Slugs"), draft("", "issued", "soon")))
        .hasMessageContaining("year");
    assertThat(outcomes()).isEmpty();
  }
}
