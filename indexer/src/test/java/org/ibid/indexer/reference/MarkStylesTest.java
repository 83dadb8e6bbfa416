package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkStylesTest {

  private static final ReferenceParser PARSER = new ReferenceParser();

  private static List<Reference> numbered(int size) {
    List<Reference> list = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      list.add(entry(Integer.toString(i), Integer.toString(i), "Ito K. Title. J Pain. 2001;1:1."));
    }
    return list;
  }

  private static Reference entry(String id, @Nullable String label, String raw) {
    ParsedReference parsed = PARSER.parse(raw);
    return new Reference(id, label, raw, parsed.publication(), parsed.confidence());
  }

  private static final List<Reference> UNNUMBERED =
      List.of(
          entry("1", null, "Kami, K., Tajima, F. (2016). Microglia. J. Pain, 17, 588–599."),
          entry("2", null, "Smith, J. (2010a). On rats. Pain, 1, 1–2."),
          entry("3", null, "Smith, J. (2010b). On mice. Pain, 2, 3–4."),
          entry("4", null, "Jones, A., & Lee, B. (2011). On voles. Pain, 3, 5–6."),
          entry("5", null, "van der Berg, C. (2003). On shrews. Pain, 4, 7–8."));

  private static List<Statement> link(String text, List<Reference> references) {
    return new CitationLinker(SeedOne::sentences)
        .link("", List.of(new Section("Results [9]", 1, text)), references);
  }

  /** Marks and what they resolve to: {@code [1, 2]=1 2}. */
  private static List<String> cited(String text, List<Reference> references) {
    List<String> cited = new ArrayList<>();
    for (Statement statement : link(text, references)) {
      statement
          .citations()
          .forEach(c -> cited.add(statement.mark(c) + "=" + String.join(" ", c.references())));
    }
    return cited;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Pain fell [2, 4–7]. # [2, 4–7]=2 4 5 6 7",
        "Pain fell [2,3,4]. # [2,3,4]=2 3 4",
        "Pain fell (e.g., [5,6]). # [5,6]=5 6",
        "Pain fell [4,5, 8]. # [4,5, 8]=4 5 8",
        "Pain fell [4-6]. # [4-6]=4 5 6",
        "Pain fell [4−6]. # [4−6]=4 5 6",
        "Pain fell [4]–[6]. # [4]–[6]=4 5 6",
        "Pain fell [ 4 ]. # [ 4 ]=4",
        "Pain fell [8, Chap. 7]. # [8, Chap. 7]=8",
        "Pain fell [2, 8, pp. 3–5]. # [2, 8, pp. 3–5]=2 8",
        "Pain fell [9, 14]. # [9, 14]=9",
        "Pain fell [14]. # [14]="
      })
  void bracketsExpandAndResolve(String text, String expected) {
    assertThat(cited(text, numbered(10))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The mean was 5 (95% CI [2, 8]).",
        "It rose by [0.1].",
        "It rose [2.5, 8].",
        "It was printed in [1998].",
        "It rose [8, mostly 7].",
        "A [see text] and B [n = 3].",
        "Both (1) running and (2) swimming (n = 3) help."
      })
  void otherBracketsAreNoMarks(String text) {
    assertThat(cited(text, numbered(10))).isEmpty();
  }

  @Test
  void whatTheListLacksIsKeptAsACitationOfNothing() {
    Statement statement = link("Pain fell [14].", numbered(10)).getFirst();
    assertThat(statement.citations().getFirst().references()).isEmpty();
    assertThat(statement.citations().getFirst().confidence()).isLessThan(0.5);
  }

  @Test
  void roundBracketsCiteWhereTheyCoverTheListInOrder() {
    String text =
        "Pain is common (1). It is treated with drugs (2,3) or exercise (4–6). We compared: (1)"
            + " running and (2) swimming in rats (n = 7).";
    assertThat(cited(text, numbered(7))).containsExactly("(1)=1", "(2,3)=2 3", "(4–6)=4 5 6");
    assertThat(cited(text, numbered(40))).isEmpty();
  }

  @Test
  void raisedNumbersCiteWhereTheyCoverTheListInOrder() {
    String text =
        "Pain is common1. It is treated with drugs2,3 or exercise.4–6 The receptor NaV1.3 and CB2"
            + " matter7.";
    assertThat(cited(text, numbered(8))).containsExactly("1=1", "2,3=2 3", "4–6=4 5 6", "7=7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Glia respond (Kami et al., 2016). # (Kami et al., 2016)=1",
        "Glia respond (Kami and Tajima 2016). # (Kami and Tajima 2016)=1",
        "Kami et al. (2016) saw glia respond. # Kami et al. (2016)=1",
        "As Jones and Lee (2011) saw, voles run. # Jones and Lee (2011)=4",
        "Rodents run (Smith 2010a; Jones & Lee, 2011). # (Smith 2010a; Jones & Lee, 2011)=2 4",
        "Rodents run (e.g., Smith, 2010a, b). # (e.g., Smith, 2010a, b)=2 3",
        "Rodents run (see Smith, 2010b, for mice). # (see Smith, 2010b, for mice)=3",
        "Shrews run (van der Berg, 2003). # (van der Berg, 2003)=5",
        "Shrews run as van der Berg (2003) saw. # van der Berg (2003)=5"
      })
  void namesAndYearsResolveInAnUnnumberedList(String text, String expected) {
    assertThat(cited(text, UNNUMBERED)).containsExactly(expected);
  }

  @Test
  void yearsAndNamesOfOthersAreNoMarks() {
    assertThat(cited("It began in spring (May 2009) in Rome (Italy).", UNNUMBERED)).isEmpty();
  }

  @Test
  void aWorkThatSeveralEntriesMayBeIsCitedWithDoubt() {
    Statement statement = link("Rodents run (Smith, 2010).", UNNUMBERED).getFirst();
    assertThat(statement.citations().getFirst().references()).containsExactly("2", "3");
    assertThat(statement.citations().getFirst().confidence()).isLessThanOrEqualTo(0.5);
  }

  @Test
  void bracketsResolveByPositionWhereTheListLostItsNumbers() {
    assertThat(cited("One [1]. Two [2, 3]. Three [4]. Four [5].", UNNUMBERED))
        .containsExactly("[1]=1", "[2, 3]=2 3", "[4]=4", "[5]=5");
  }

  @Test
  void raisedNumbersResolveByPositionWhereTheListLostItsNumbers() {
    assertThat(cited("Rodents run.1 Shrews swim,2,3 voles dig4 and all eat.5", UNNUMBERED))
        .containsExactly("1=1", "2,3=2 3", "4=4", "5=5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The slope was steep (F[1,4] = 8.4). One [1]. # [1]=1",
        "They were 5y [2–8] old. One [1]. # [1]=1",
        "It took 30 min [7]. # [7]=7",
        "Scores of 24 [3–5] were rare. # [3–5]=3 4 5"
      })
  void statisticsAndIntervalsInBracketsAreNoMarks(String text, String expected) {
    assertThat(cited(text, numbered(10))).containsExactly(expected);
  }

  @Test
  void anotherStyleThatCitesFarMoreOfTheListOutweighsAFewBrackets() {
    String text = "Half ran1 and half [2, 3] swam2 or flew3,4 or slept5 or ate6–9 all day10.";
    assertThat(cited(text, numbered(10))).contains("1=1", "6–9=6 7 8 9", "10=10");
  }

  @Test
  void aMarkAfterTheStopBelongsToTheSentenceBeforeIt() {
    String text = "Pain fell. [1] Rats ran. [2] showed it.";
    List<Span> split = List.of(new Span(0, 10), new Span(11, 24), new Span(25, 39));
    List<Statement> statements =
        new CitationLinker(unused -> split)
            .link("", List.of(new Section("", null, text)), numbered(3));
    assertThat(statements.getFirst().sentence()).isEqualTo("Pain fell. [1]");
    assertThat(statements.getLast().sentence()).isEqualTo("[2] showed it.");
  }

  @Test
  void aHundredThousandBracketsTakeLinearTime() {
    String text = "Pain fell [1]. ".repeat(50_000) + "[".repeat(50_000) + "(".repeat(50_000);
    long start = System.nanoTime();
    assertThat(link(text, numbered(3))).hasSize(50_000);
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(10);
  }
}
