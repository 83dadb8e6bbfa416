package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedMarksTest {

  private static final ReferenceParser PARSER = new ReferenceParser();

  /** The marks of a paragraph by a list of twenty. */
  private static List<String> marks(String paragraph) {
    List<Reference> references =
        IntStream.rangeClosed(1, 20).mapToObj(RaisedMarksTest::reference).toList();
    List<String> found = new ArrayList<>();
    marks(references, paragraph)
        .forEach(mark ->
            found.add(mark.span().of(paragraph) + "=" + String.join(" ", mark.references())));
    return found;
  }

  private static List<Mark> marks(List<Reference> references, String paragraph) {
    List<Paragraph> paragraphs = List.of(new Paragraph(0, paragraph));
    return new RaisedMarks(Labels.printed(references)).marks(paragraphs).getFirst();
  }

  private static Reference reference(int number) {
    ParsedReference parsed = PARSER.parse("Ito K. Tides. J Coast. 2001;1:1.");
    Publication publication = parsed.publication();
    String label = Integer.toString(number);
    return new Reference("r" + label, label, "Ito K. Tides.", publication, parsed.confidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides are common12 and high. # 12=r12",
        "Tides are common.12 They rise. # 12=r12",
        "Tides are common,3–5 and high. # 3–5=r3 r4 r5",
        "Tides are common3,7,9. # 3,7,9=r3 r7 r9",
        "Tides follow drugs (NSAIDs),10 too. # 10=r10",
        "It was shown by Ito et al4 last year. # 4=r4",
        "“Tides are common.”8 # 8=r8"
      })
  void standRightBehindAWordOrStop(String paragraph, String expected) {
    assertThat(marks(paragraph)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The channel NaV1.3 and CB2 open.",
        "The gene fos12 rises in the sea4.",
        "The gene p53 and the strand miR96 rise.",
        "It took 12 days and 0.5 tides.",
        "Tides are common99 and high.",
        "Tides are common12th and high.",
        "12 tides are common."
      })
  void namesAndQuantitiesAreNone(String paragraph) {
    assertThat(marks(paragraph)).isEmpty();
  }

  @Test
  void aShortWordIsMarkedWhereItsNumberIsTheNext() {
    assertThat(marks("Sand went to sea1,2 in spring3, but fos12 rose in ten4."))
        .containsExactly("1,2=r1 r2", "3=r3", "4=r4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides rise1 and fall.2 It binds PIP3,12 too. # 1 2 12",
        "Tides rise1 and fall.2 See e.g.3 for more. # 1 2 3",
        "Tides rise1 as Ito4 saw; Ito4 was right. # 1 4 4"
      })
  void unitsNamesAndAuthorsKeepTheirOwnDigits(String paragraph, String numbers) {
    assertThat(marks(paragraph))
        .extracting(mark -> mark.substring(mark.indexOf("=r") + 2))
        .containsExactly(numbers.split(" "));
  }

  @Test
  void theExponentOfAUnitIsNoPartOfTheMark() {
    assertThat(marks("Tides rise1 and fall.2 Sand is at 2 kg mm−13,4 there."))
        .containsExactly("1=r1", "2=r2", "3,4=r3 r4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides rise1 and fall.2 Few know LMIC12 well. # 1 2",
        "Tides rise1 and fall.2 Few know LMIC12 well, but LMIC are many. # 1 2 12",
        "Tides rise1 and fall.2 Few know LMIC12, and LMIC12 are few LMIC. # 1 2"
      })
  void nameThatStandsAloneTooLeavesItsNumberToTheMark(String paragraph, String numbers) {
    assertThat(marks(paragraph))
        .extracting(mark -> mark.substring(mark.indexOf("=r") + 2))
        .containsExactly(numbers.split(" "));
  }

  @Test
  void areLessSureThanPrintedBrackets() {
    List<Mark> marks = marks(List.of(reference(1)), "Tides are common1.");
    assertThat(marks).singleElement().satisfies(m -> assertThat(m.confidence()).isLessThan(0.95));
  }

  @Test
  void aHundredThousandNumbersTakeLinearTime() {
    long start = System.nanoTime();
    assertThat(marks("tides1 ".repeat(100_000))).hasSize(100_000);
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(10);
  }
}
