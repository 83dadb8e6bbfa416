package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StretchTokenizerTest {

  private static final OcrVariants VARIANTS =
      OcrVariants.of(
          Schemes.of(
              List.of(
                  Concept.of(
                      "s",
                      "Fibromyalgia",
                      List.of("β-Endorphin", "α2-adrenoceptor", "haemorrhage", "lumbar"),
                      List.of("5-HT receptor"),
                      List.of()))));

  /** What decides where words end and what becomes of them, and what stands between. */
  private static final String[] PIECES =
      ("a b B A2 3 s S x é e\u0301 β μ µg Δ 漢字 𝛽 ﬁ ß \u00AD \u200D 1 12 2007 12345 1.3 NaV1.7 '"
              + " 's 'S ’s . , ; : _ - – / ( ) [ ] * % ? & = + \" endorphin adrenoceptor haemorrhage"
              + " hernorrhage Oedema isation randomised mice Rats iumbar sizes programme FIBRES")
          .split(" ", -1);

  private record Token(String term, int start, int end, int step) {}

  /** Lucene's filters over the whole text. */
  private static Analyzer whole(TermChain.Filters filters) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return filters.characters(reader, false);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, filters.terms(tokenizer));
      }
    };
  }

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> all = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        all.add(
            new Token(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                step.getPositionIncrement()));
      }
      tokens.end();
      return all;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static List<TermChain.Filters> filters() {
    return List.of(new TextAnalysis.Folded(), new TextAnalysis.English(VARIANTS));
  }

  private static Analyzer stretched(TermChain.Filters filters) {
    return filters.onlyFolds() ? TextAnalysis.folded() : TextAnalysis.english(VARIANTS);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(4) == 0 ? " \n\t\r  ".substring(random.nextInt(5), 5) : "");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("filters")
  void termsAndOffsetsAreThoseOfLucenesFiltersOverTheWholeText(TermChain.Filters filters) {
    Analyzer whole = whole(filters);
    Analyzer stretched = stretched(filters);
    Random random = new Random(11);
    for (int run = 0; run < 20_000; run++) {
      String text = text(random);
      assertThat(tokens(stretched, text)).as("«%s»", text).isEqualTo(tokens(whole, text));
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void everyAsciiCharacterBetweenWordsIsTreatedAsLucenesFiltersDo(TermChain.Filters filters) {
    Analyzer whole = whole(filters);
    Analyzer stretched = stretched(filters);
    for (char c = 0; c <= 127; c++) {
      for (String around : List.of("a?b", "1?2", "a?2", "2?b", "?a", "a?", "a??b", "1??2", "a's?b")) {
        String text = around.replace('?', c);
        assertThat(tokens(stretched, text)).as("%d in %s", (int) c, around)
            .isEqualTo(tokens(whole, text));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void longWordsAreCutAsLuceneCutsThem(TermChain.Filters filters) {
    for (String text :
        List.of("x".repeat(600) + " y", "β".repeat(300), "rats-".repeat(50), "1,".repeat(200))) {
      assertThat(tokens(stretched(filters), text)).isEqualTo(tokens(whole(filters), text));
    }
  }

  @Test
  void lastOffsetIsTheLengthOfTheText() throws IOException {
    try (TokenStream tokens = TextAnalysis.folded().tokenStream("f", "a b\u00AD  ")) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        assertThat(offset.endOffset()).isLessThanOrEqualTo(4);
      }
      tokens.end();
      assertThat(offset.endOffset()).isEqualTo(6);
    }
  }

  @Test
  void textGivenUpHalfwayDoesNotSpoilTheNext() throws IOException {
    Analyzer english = TextAnalysis.english(VARIANTS);
    try (TokenStream tokens = english.tokenStream("f", "β-".repeat(100))) {
      tokens.reset();
      assertThat(tokens.incrementToken()).isTrue();
    }
    assertThat(tokens(english, "two rats")).extracting(Token::term).containsExactly("two", "rat");
  }

  @Test
  void manyThreadsReadTheSameTerms() {
    Analyzer english = TextAnalysis.english(VARIANTS);
    Analyzer whole = whole(new TextAnalysis.English(VARIANTS));
    List<String> texts =
        IntStream.range(0, 500).mapToObj(seed -> text(new Random(seed % 50))).toList();
    List<List<Token>> expected = texts.stream().map(text -> tokens(whole, text)).toList();
    assertThat(texts.parallelStream().map(text -> tokens(english, text)).toList())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("filters")
  void hostileTextsAreReadInTime(TermChain.Filters filters) {
    for (String piece : List.of("a-", "β", "a_", "1.", "'", "\u0301", " ")) {
      Assertions.assertThatCode(() -> tokens(stretched(filters), piece.repeat(300_000)))
          .doesNotThrowAnyException();
      org.junit.jupiter.api.Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> tokens(stretched(filters), piece.repeat(300_000)));
    }
  }
}
