package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedFilterTest {

  private static List<String> shown(TokenStream tokens) {
    List<String> shown = new ArrayList<>();
    try (tokens) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = tokens.addAttribute(PositionLengthAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        shown.add(
            String.format(
                Locale.ROOT,
                "%s@%d-%d+%d*%d",
                term,
                offset.startOffset(),
                offset.endOffset(),
                step.getPositionIncrement(),
                length.getPositionLength()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return shown;
  }

  private static TokenStream joined(String text) {
    StandardTokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    char[] characters = text.toCharArray();
    return new JoinedFilter(words, (end, next) -> GreekCompounds.hold(characters, end, next));
  }

  private static String terms(String text) {
    return String.join(
        " ", shown(joined(text)).stream().map(t -> t.replaceAll("@.*", "")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"co-morbid", "a-b-c", "N-methyl-D-aspartate", "word"})
  void whatHangsTogetherIsJoinedAsLucenesShinglesAre(String text) {
    WhitespaceTokenizer parts = new WhitespaceTokenizer();
    parts.setReader(new StringReader(text.replace('-', ' ')));
    ShingleFilter shingles = new ShingleFilter(parts, 2, JoinedFilter.MOST_PARTS);
    shingles.setTokenSeparator("");
    assertThat(shown(joined(text))).isEqualTo(shown(shingles));
  }

  @ParameterizedTest
  @CsvSource({
    "a-b c-d, a ab b c cd d",
    "a‐b, a ab b",
    "a - b, a b",
    "a/b, a b",
    "2009-12, 2009 12",
    "3-month, 3 3month month",
    "1-2-a, 1 12a 2 2a a",
    "漢字, 漢 字",
    "a-b-c-d-e f-g, a b c d e f fg g",
    "a-b-c-d-e-f-g-h h-i, a b c d e f g h h hi i",
  })
  void onlyWordsThatHyphensHoldAreJoinedAndNoLongRows(String text, String terms) {
    assertThat(terms(text)).isEqualTo(terms);
  }

  @Test
  void nothingIsLeftOverForTheNextText() throws IOException {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream joined = new JoinedFilter(words, (end, next) -> next - end == 1);
    for (String text : List.of("a-b-c", "d e", "")) {
      words.setReader(new StringReader(text));
      joined.reset();
      if (!text.isEmpty()) {
        assertThat(joined.incrementToken()).isTrue();
        assertThat(joined.getAttribute(CharTermAttribute.class).toString())
            .isEqualTo(text.substring(0, 1));
      }
      joined.close();
    }
  }
}
