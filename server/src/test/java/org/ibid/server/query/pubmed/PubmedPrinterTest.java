package org.ibid.server.query.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Limits;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Fuzzy;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PubmedPrinterTest {

  private static final int TREES = 5_000;

  private final PubmedSyntax syntax =
      new PubmedSyntax(
          List.of("1", "2a"), Limits.WRITTEN, TermMapping.NONE, LocalDate.of(2026, 11, 22));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          low back pain                       | low[all] AND back[all] AND pain[all]
          low back pain[Title/Abstract]       | "low back pain"[tiab]
          a1[ti] or b1[ti] and "or"[ti]       | (a1[ti] OR b1[ti]) AND "or"[ti]
          a1[ti] NOT (b1[ti] AND c1[ti])      | a1[ti] NOT (b1[ti] AND c1[ti])
          NOT a1[ti]                          | NOT a1[ti]
          "hip pain*"[tiab:~2]                | "hip pain*"[tiab:~2]
          Pain/th[Mesh]                       | "Pain/therapy"[mh]
          Pain[Majr:NoExp]                    | "Pain"[majr:noexp]
          2010:3000[dp]                       | 2010:3000[dp]
          2017/1/2[edat]                      | 2017/01/02:2017/01/02[edat]
          1 AND 2a                            | #1 AND #2a
          medline[sb]                         | all[sb]
          ()                                  | 0[pmid]
          """)
  void printsEveryTextWithItsTag(String text, String printed) {
    assertThat(syntax.print(syntax.parse(text).tree())).hasValue(printed);
  }

  @Test
  void randomTreesAreReadAsTheyWerePrinted() {
    long seed = System.nanoTime();
    RandomTrees trees = new RandomTrees(seed);
    for (int i = 0; i < TREES; i++) {
      Query tree = trees.next();
      Optional<String> text = PubmedPrinter.print(tree);
      assertThat(text).as("seed %d, tree %d: %s", seed, i, tree).isPresent();
      assertThat(syntax.parse(text.orElseThrow()).tree())
          .as("seed %d, tree %d: %s", seed, i, text)
          .isEqualTo(tree);
      assertThat(syntax.print(tree)).isEqualTo(text);
    }
  }

  @Test
  void whatPubmedCannotSayIsNotPrinted() {
    assertThat(syntax.print(new Term("wombat"))).isEmpty();
    assertThat(syntax.print(new Fielded(List.of("title"), new Fuzzy("wombat", 1)))).isEmpty();
    assertThat(syntax.print(new Fielded(List.of("section"), new Term("wombat")))).isEmpty();
    assertThat(syntax.print(new Fielded(List.of("title"), new Term("a\"b")))).isEmpty();
    Near near = new Near(List.of(new Term("a"), new Term("b")), 3, true);
    assertThat(syntax.print(new Fielded(List.of("title"), near))).isEmpty();
  }
}
