package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.eval.GoldArticle.Mark;
import org.ibid.server.eval.GoldArticle.Run;
import org.ibid.server.eval.GoldArticle.Text;
import org.ibid.server.eval.JatsMarks.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JatsMarksTest {

  private static final Pattern LINK = Pattern.compile("\\{(\\d+)\\|([^}]*)}");

  private static final Map<Integer, String> AUTHORS =
      Map.of(1, "Ito", 2, "Abe", 3, "de Boer", 4, "Ruiz", 5, "Okafor", 6, "Lind", 7, "Moss");

  /** {@code {3|[3]}} is a link to reference 3 whose text is {@code [3]}. */
  private static List<Run> runs(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher links = LINK.matcher(text);
    int at = 0;
    while (links.find()) {
      if (links.start() > at) {
        pieces.add(new Piece.Chars(text.substring(at, links.start())));
      }
      pieces.add(new Piece.Link(List.of(Integer.valueOf(links.group(1))), links.group(2)));
      at = links.end();
    }
    pieces.add(new Piece.Chars(text.substring(at)));
    return JatsMarks.group(pieces, AUTHORS);
  }

  private static String shown(List<Run> runs) {
    StringBuilder shown = new StringBuilder();
    for (Run run : runs) {
      switch (run) {
        case Text(String words) -> shown.append(words);
        case Mark mark ->
            shown
                .append('<')
                .append(mark.narrative() ? "by " : "")
                .append(mark.references())
                .append('>');
      }
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          Pain fades [{1|1}, {3|3}].                     @ Pain fades<[1, 3]>.
          Pain fades [{2|2}–{5|5}].                      @ Pain fades<[2, 3, 4, 5]>.
          Pain fades {2|[2]}–{4|[4]}, {6|[6]}.           @ Pain fades<[2, 3, 4, 6]>.
          Pain fades.{1|1},{2|2} It does.                @ Pain fades<[1, 2]>. It does.
          Pain fades{2|2–4}.                             @ Pain fades<[2, 3, 4]>.
          Pain [{1|1}] fades [{2|2}].                    @ Pain<[1]> fades<[2]>.
          As Ito et al. [{1|1}] say.                     @ As Ito et al.<by [1]> say.
          Pain fades ({1|Ito, 2001}; {2|Abe, 2002}).     @ Pain fades<[1, 2]>.
          Pain fades (Ito {1|2001}; Abe et al. {2|2002}). @ Pain fades<[1, 2]>.
          Ito and Abe ({1|2001}) agree.                  @ Ito and Abe<by [1]> agree.
          {3|de Boer (1999)} agrees.                     @ de Boer <by [3]> agrees.
          Pain fades (see {1|1}, for one).               @ Pain fades (see<[1]>, for one).
          """)
  void neighboursAreOneMarkAndWhatTheStylePrintedAroundItGoes(String text, String expected) {
    assertThat(shown(runs(text)).replace(" <", "<")).isEqualTo(expected.replace(" <", "<"));
  }

  @Test
  void theMarkKeepsItsCharacters() {
    assertThat(runs("Pain fades [{1|1}].").get(1)).isEqualTo(new Mark(List.of(1), false, " [1]"));
  }
}
