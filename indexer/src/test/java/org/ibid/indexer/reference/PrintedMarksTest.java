package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.junit.jupiter.api.Test;

class PrintedMarksTest {

  private static final List<Reference> LIST =
      IntStream.rangeClosed(1, 6)
          .mapToObj(Integer::toString)
          .map(n ->
              new Reference(
                  n, n, "Poe J. Snails " + n + ". 2010.", Publication.unknown(), Map.of()))
          .toList();

  /** What stands between two {@code ^} is raised. */
  private static List<List<String>> cited(String signed) {
    StringBuilder text = new StringBuilder();
    List<Span> raised = new ArrayList<>();
    boolean up = false;
    for (String part : signed.split("\\^", -1)) {
      if (up) {
        raised.add(new Span(text.length(), text.length() + part.length()));
      }
      text.append(part);
      up = !up;
    }
    List<Statement> statements =
        new CitationLinker(paragraph -> List.of(new Span(0, paragraph.length())))
            .linkRaised(List.of(new RaisedParagraph(0, text.toString(), raised)), LIST);
    return statements.stream()
        .flatMap(statement -> statement.citations().stream())
        .map(citation -> citation.references())
        .toList();
  }

  @Test
  void raisedNumbersOfTheListCite() {
    assertThat(cited("Snails walk,^1^ sleep^2,3^ and eat.^4-6^"))
        .containsExactly(List.of("1"), List.of("2", "3"), List.of("4", "5", "6"));
  }

  @Test
  void numbersThatWereNotRaisedDont() {
    assertThat(cited("Snails1 walk^1^ in TRPV1 mice,2 sleep^2,3^ and eat.^4-6^"))
        .containsExactly(List.of("1"), List.of("2", "3"), List.of("4", "5", "6"));
  }

  @Test
  void powersChargesAndIsotopesDont() {
    assertThat(
            cited(
                "On 20 m^2^ with 10^6^ of Ca^2+^ and ^3^H they walk,^1,2^ sleep^3,4^ and eat.^5,6^"))
        .containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"));
  }

  @Test
  void bracketsThatAreRaisedCiteAsBrackets() {
    assertThat(cited("Snails walk,^[1]^ sleep^[2,3]^ and eat.^[4–6]^"))
        .containsExactly(List.of("1"), List.of("2", "3"), List.of("4", "5", "6"));
  }

  @Test
  void numbersRaisedBehindAYearCiteAndPowersDont() {
    assertThat(
            cited("As in the guidelines of 2004^1^ or (1998^2^) they walk^3^ 4.1999^4^ and 10^5^."))
        .containsExactly(List.of("1"), List.of("2"), List.of("3"));
  }

  @Test
  void separatorsThatWereLeftOnTheLineJoinOneMark() {
    assertThat(cited("Snails walk^1^ , ^2^ and eat^3^ - ^5^, ^6^ at night."))
        .containsExactly(List.of("1", "2"), List.of("3", "4", "5", "6"));
  }

  @Test
  void wordsBetweenPartMarks() {
    assertThat(cited("Snails walk^1^ or^2^ eat.^3^ ^4^H is^5^.^6^"))
        .contains(List.of("1"), List.of("2"), List.of("3"), List.of("5"));
  }

  @Test
  void numbersThatOnlyBlanksPartAreOneMark() {
    assertThat(cited("Snails walk^1 2^ and eat^3 4–6^ at night."))
        .containsExactly(List.of("1", "2"), List.of("3", "4", "5", "6"));
  }

  @Test
  void numbersBeyondTheListDont() {
    assertThat(cited("Snails walk^1,2,3^ and eat^4,5,6^ and rest^77^ for long."))
        .doesNotContain(List.of("77"))
        .hasSize(2);
  }
}
