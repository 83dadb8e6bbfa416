package org.ibid.indexer.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.indexer.literature.SamplePapers.paper;
import static org.ibid.indexer.literature.SamplePapers.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Tag;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

  private static final Schemes SCHEMES = Schemes.builtIn();
  private static final String TITLE = "On the running of rats over long nights";

  private static final Paper PAPER =
      paper(
          "p.txt",
          "10.1/p",
          TITLE,
          reference("1", "Heat in the cold cellars of snails", "10.1/one"),
          reference("2", "Grapes that nobody ever could eat", "10.1/two"),
          reference("3", "Herons and what they owe to frogs", null));

  private static ReadPaper read(Paper paper) {
    return new ReadPaper("/papers/p.txt", "c0ffee", paper);
  }

  private static Correction.Said said(String by, int second) {
    return new Correction.Said(by, Instant.ofEpochSecond(second), "");
  }

  private static Draft draft(String part, String field, String... value) {
    return new Draft(part, field, List.of(value), said("Ann", 1));
  }

  private static Correction correction(String part, String field, String... value) {
    return draft(part, field, value).of(read(PAPER), SCHEMES);
  }

  private static CorrectedPaper apply(Paper paper, Correction... corrections) {
    return new Corrections(List.of(corrections)).apply(read(paper), SCHEMES);
  }

  private static Outcome.Status status(Paper paper, Correction correction) {
    return apply(paper, correction).outcomes().getFirst().status();
  }

  @Test
  void fieldsOfAPaperSayWhatAPersonSaid() {
    CorrectedPaper corrected =
        apply(
            PAPER,
            correction("", "title", "  On the\n running of mice "),
            correction("", "author", "Doe, Jane", "{Bodies, Large}", "Mouse Group", "et al."),
            correction("", "issued", "1999"),
            correction("", "keyword", "mice", "wheels"),
            correction("", "abstract", "One\nline.\n\n\nAnother."));
    Publication publication = corrected.paper().publication();
    assertThat(publication.title()).isEqualTo("On the running of mice");
    assertThat(publication.author().toString())
        .contains("family=Doe, given=Jane")
        .contains("literal=Bodies, Large")
        .contains("literal=Mouse Group");
    assertThat(publication.etAl()).isTrue();
    assertThat(publication.issued()).isEqualTo(1999);
    assertThat(corrected.paper().keyword()).containsExactly("mice", "wheels");
    assertThat(corrected.paper().abstractText()).isEqualTo("One line.\n\nAnother.");
    assertThat(corrected.paper().corrected())
        .contains(
            new CorrectedField(null, "title", "Ann", Instant.ofEpochSecond(1), List.of(TITLE)));
    assertThat(corrected.paper().id()).as("its title is not its name").isEqualTo("10.1/p");
  }

  @Test
  void aFieldOfAReferenceIsSureOnceAPersonSaidIt() {
    Reference corrected =
        apply(PAPER, correction("2", "title", "Sour grapes"), correction("2", "volume"))
            .paper()
            .references()
            .get(1);
    assertThat(corrected.publication().title()).isEqualTo("Sour grapes");
    assertThat(corrected.publication().doi()).isEqualTo("10.1/two");
    assertThat(corrected.confidence()).isEqualTo(Map.of("title", 1.0));
    assertThat(corrected.raw()).isEqualTo(PAPER.references().get(1).raw());
  }

  @Test
  void aMarkMeansWhatAPersonSaid() {
    Correction both = correction("citation-1", "references", "3", "2", "3");
    Paper corrected = apply(PAPER, both).paper();
    assertThat(corrected.statements().getFirst().citations().getFirst().references())
        .containsExactly("3", "2");
    assertThat(corrected.statements().getFirst().citations().getFirst().confidence()).isOne();
    assertThat(corrected.statementsCiting("1")).isEmpty();
    assertThat(both.was()).containsExactly("1");
    Paper none = apply(PAPER, correction("citation-1", "references")).paper();
    assertThat(none.statements().getFirst().citations().getFirst().references()).isEmpty();
  }

  @Test
  void tagsArePutOnAndTakenOff() {
    CorrectedPaper corrected =
        apply(
            PAPER,
            correction("", "concept:mechanism:microglia", "no"),
            correction("", "concept:species:mouse", "yes"),
            correction("1", "concept:mechanism:cytokines", "yes"));
    var tags = corrected.tags(new PaperTagger(SCHEMES).tag(corrected.paper()));
    assertThat(tags.paper()).extracting(Tag::id).contains("mouse").doesNotContain("microglia");
    assertThat(tags.references().get("1"))
        .filteredOn(tag -> tag.id().equals("cytokines"))
        .flatExtracting(Tag::from)
        .containsExactly(new Tag.Cause("correction", "Ann"));
  }

  @Test
  void aCorrectedDoiIsWhatThePaperIsCalled() {
    CorrectedPaper corrected = apply(PAPER, correction("", "DOI", "https://doi.org/10.5555/OTHER"));
    assertThat(corrected.paper().id()).isEqualTo("10.5555/other");
    assertThat(corrected.outcomes().getFirst().record()).isEqualTo("10.5555/other");
    assertThat(corrected.read().id()).isEqualTo("10.1/p");
    assertThat(apply(PAPER, correction("", "DOI")).paper().id()).startsWith("ibid:");
  }

  @Test
  void theLaterOfTwoHoldsAndBothAreKept() {
    Correction first = correction("1", "title", "First");
    Correction second =
        new Draft("1", "title", List.of("Second"), said("Bob", 2)).of(read(PAPER), SCHEMES);
    CorrectedPaper corrected = apply(PAPER, second, first);
    assertThat(corrected.paper().references().getFirst().publication().title()).isEqualTo("Second");
    assertThat(corrected.outcomes())
        .extracting(Outcome::status)
        .containsExactly(Outcome.Status.SUPERSEDED, Outcome.Status.HOLDS);
    Corrections both = new Corrections(List.of(first, second));
    assertThat(both.without(second.id()).all()).containsExactly(first);
    assertThat(both.with(List.of(first)).all()).containsExactly(first, second);
  }

  @RepeatedTest(5)
  void theOrderInWhichTheyAreGivenChangesNothing(RepetitionInfo repetition) {
    List<Correction> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String field = List.of("title", "volume", "issued").get(i % 3);
      String value = "issued".equals(field) ? String.valueOf(1990 + i) : "V" + i;
      all.add(
          new Draft(String.valueOf(1 + i % 2), field, List.of(value), said("P" + i, i / 4))
              .of(read(PAPER), SCHEMES));
    }
    String expected = PaperJson.write(new Corrections(all).apply(read(PAPER), SCHEMES).paper());
    Collections.shuffle(all, new Random(repetition.getCurrentRepetition()));
    Corrections some = new Corrections(all.subList(0, 5)).with(all.subList(3, 12));
    assertThat(PaperJson.write(some.apply(read(PAPER), SCHEMES).paper())).isEqualTo(expected);
    assertThat(some.fingerprint()).isEqualTo(new Corrections(all).fingerprint());
  }

  private static Paper with(Reference... references) {
    return paper("p.txt", "10.1/p", TITLE, references);
  }

  private static Reference printed(String id, String raw) {
    return new Reference(id, id, raw, Publication.unknown(), Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "7, 'Doe J. Herons and frogs, a long study of ponds. J Test. 2001;3:4.', HOLDS",
    "3, 'Doe J. Herons and frogs, a long study of ponds. J Test. 2001;3:4. [PubMed]', HOLDS",
    "3, 'Doe J. Her- ons and frogs, a long study of ponds. J Test. 2001;3:4.', HOLDS",
    "3, 'Poe E. Ravens and their bells. Am Mag. 1845;1:1.', ORPHAN",
    "7, 'Doe J. Toads and newts, a long study of ponds. J Test. 2003;5:9.', ORPHAN",
  })
  void anEntryIsFoundByWhatIsPrinted(String id, String raw, Outcome.Status expected) {
    Paper before =
        plain(printed("3", "Doe J. Herons and frogs, a long study of ponds. J Test. 2001;3:4."));
    Correction correction = draft("3", "title", "Herons").of(read(before), SCHEMES);
    Paper after = plain(printed("1", "Someone else. Other things. 1999."), printed(id, raw));
    assertThat(status(after, correction)).isEqualTo(expected);
    if (expected == Outcome.Status.HOLDS) {
      assertThat(apply(after, correction).paper().references().getLast().publication().title())
          .isEqualTo("Herons");
    }
  }

  private static Paper plain(Reference... references) {
    return PAPER.toBuilder().references(List.of(references)).statements(List.of()).build();
  }

  @Test
  void theReferencesOfAMarkMoveWithTheirEntries() {
    Correction mark = correction("citation-1", "references", "2");
    Reference[] moved = {
      printed("1", PAPER.references().get(1).raw()),
      printed("2", PAPER.references().get(0).raw()),
      printed("3", PAPER.references().get(2).raw())
    };
    Paper after = PAPER.toBuilder().references(List.of(moved)).build();
    assertThat(
            apply(after, mark).paper().statements().getFirst().citations().getFirst().references())
        .containsExactly("1");
    Paper gone = plain(printed("1", "Something else entirely, by others."));
    Outcome orphan = apply(gone, mark).outcomes().getFirst();
    assertThat(orphan.status()).isEqualTo(Outcome.Status.ORPHAN);
    assertThat(orphan.why()).isEqualTo("no such sentence has the mark [1]");
  }

  @Test
  void aParserThatSaysTheSameByNowAgreesAndOneThatSaysOtherwiseShows() {
    Correction year = correction("1", "issued", "2002");
    Reference first = PAPER.references().getFirst();
    Publication.Builder other = first.publication().toBuilder();
    assertThat(status(withFirst(other.issued(2002).build()), year))
        .isEqualTo(Outcome.Status.AGREES);
    Outcome outcome = apply(withFirst(other.issued(1888).build()), year).outcomes().getFirst();
    assertThat(outcome.status()).isEqualTo(Outcome.Status.HOLDS);
    assertThat(outcome.readOtherwise()).isTrue();
    assertThat(outcome.read()).containsExactly("1888");
    assertThat(apply(PAPER, year).outcomes().getFirst().readOtherwise()).isFalse();
  }

  private static Paper withFirst(Publication publication) {
    Reference first = PAPER.references().getFirst();
    List<Reference> references = new ArrayList<>(PAPER.references());
    references.set(0, new Reference(first.id(), first.label(), first.raw(), publication, Map.of()));
    return PAPER.toBuilder().references(references).build();
  }

  @Test
  void aPaperThatIsReadUnderAnotherIdKeepsItsCorrections() {
    Correction title = correction("", "volume", "12");
    Paper renamed = PAPER.toBuilder("10.9/new").build();
    Paper retitled =
        renamed.toBuilder().publication(Publication.builder().title("Otherwise").build()).build();
    assertThat(status(retitled, title)).as("the same bytes").isEqualTo(Outcome.Status.HOLDS);
    Corrections one = new Corrections(List.of(title));
    ReadPaper edited = new ReadPaper("/papers/p.txt", "f00d", renamed);
    assertThat(one.apply(edited, SCHEMES).isCorrected()).as("file and title").isTrue();
    ReadPaper elsewhere = new ReadPaper("/more/p.txt", "f00d", renamed);
    assertThat(one.apply(elsewhere, SCHEMES).isCorrected()).as("a namesake").isFalse();
    ReadPaper other = new ReadPaper("/papers/p.txt", "f00d", retitled);
    assertThat(one.apply(other, SCHEMES).isCorrected()).as("another paper").isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', titel, x, field",
    "'', abstract, '', value",
    "1, abstract, x, field",
    "'', issued, 20O1, value",
    "'', issued, 3001, value",
    "1, DOI, 11.5/x, value",
    "1, PMID, 12a, value",
    "1, ISSN, 12-34, value",
    "1, URL, javascript:alert(1), value",
    "1, type, novel, value",
    "1, author, 'a, b, c, d', value",
    "9, title, x, record",
    "citation-9, references, 1, record",
    "citation-1, references, 9, value",
    "citation-1, title, x, field",
    "'', concept:mechanism:nothing-such, yes, field",
    "'', concept:weather:rain, yes, field",
    "'', concept:mechanism:microglia, perhaps, value",
  })
  void whatIsNoCorrectionIsRefusedByName(String part, String field, String value, String at) {
    assertThatThrownBy(() -> correction(part, field, value))
        .isInstanceOfSatisfying(
            InvalidCorrectionException.class,
            refused -> assertThat(refused.parameter()).isEqualTo(at))
        .hasMessageMatching("(?s).*(Expected|has no).*");
  }

  @Test
  void whoSaysItIsAsked() {
    Draft unsigned = new Draft("", "title", List.of("x"), said(" ", 1));
    assertThatThrownBy(() -> unsigned.of(read(PAPER), SCHEMES)).hasMessageContaining("who");
  }

  @Test
  void nothingIsCorrectedWhereNobodyCorrects() {
    CorrectedPaper untouched = Corrections.NONE.apply(read(PAPER), SCHEMES);
    assertThat(untouched.paper()).isSameAs(PAPER);
    assertThat(untouched.isCorrected()).isFalse();
    assertThat(with().references()).isEmpty();
  }
}
