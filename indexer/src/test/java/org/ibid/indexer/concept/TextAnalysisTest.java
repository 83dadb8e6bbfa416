package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {

  private static final Analyzer ENGLISH = TextAnalysis.english(OcrVariants.none());
  private static final Analyzer FOLDED = TextAnalysis.folded();

  /** Everything that a rule is about, and what stands between. */
  private static final String[] PIECES = {
    "β",
    "α2",
    "µg",
    "μ",
    "Δ",
    "haem",
    "oedema",
    "tumour",
    "isation",
    "e\u0301",
    "\u00AD",
    "\u200B",
    "ﬁ",
    "ß",
    "Æ",
    "-",
    "/",
    " ",
    "\n",
    ".",
    ":",
    "_",
    "'s",
    "’",
    "(",
    "B-endorphin",
    "1.3",
    "漢字",
    "mice",
    "fioromyalgia",
    "𝛽",
    "a"
  };

  /** A word; one that joins several is left out where words are compared. */
  private record Token(String term, int start, int end, boolean joined) {}

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> all = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionLengthAttribute length = tokens.addAttribute(PositionLengthAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        boolean joined = length.getPositionLength() > 1;
        all.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), joined));
      }
      tokens.end();
      return all;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String terms(Analyzer analyzer, String text) {
    return String.join(
        " ",
        tokens(analyzer, text).stream().filter(token -> !token.joined()).map(Token::term).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "TNF-α, TNFα",
    "TNF-α, tnf alpha",
    "IL-1β, IL-1 beta",
    "μ-opioid, mu opioid",
    "\u00B5-opioid, μ-opioid",
    "β-endorphins, Beta-endorphin",
    "haemorrhage, hemorrhage",
    "Oedema, edema",
    "TUMOUR, tumor",
    "behavioural, behavioral",
    "nerve fibres, nerve fibers",
    "sensitisation, sensitization",
    "randomised, randomized",
    "minimising, minimizing",
    "analysed, analyzed",
    "analyses, analysis",
    "paraesthesia, paresthesia",
    "signalling, signaling",
    "mice, mouse",
    "dorsal root ganglia, dorsal root ganglion",
    "rats, rat",
    "exercises, exercise",
    "exercised, exercise",
    "Parkinson’s, Parkinson",
    "fi\u0301bro, fibro",
    "ﬁbromyalgia, fibromyalgia",
    "5 μg, 5 ug",
  })
  void variantsOfEnglishAreTheSame(String one, String other) {
    assertThat(terms(ENGLISH, one)).isEqualTo(terms(ENGLISH, other));
  }

  @ParameterizedTest
  @CsvSource({
    "exercise, exorcise",
    "promise, promize",
    "hypoalgesia, hypoalgesic",
    "running, run",
    "training, train",
    "sensitization, sensitivity",
    "mug, μg",
  })
  void differentWordsStayApart(String one, String other) {
    assertThat(terms(ENGLISH, one)).isNotEqualTo(terms(ENGLISH, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Exercise-induced/forced, exercise induced forced",
    "NaV1.3 is, nav1.3 is",
    "Syndrome.Annals of, syndrome annals of",
    "β-Endorphin, β endorphin",
    "\u00B5-opioid, μ opioid",
    "Sjögren's Straße, sjogren strasse",
    "rats were the mice, rats were the mice",
    "haemorrhages, haemorrhages",
    "fioromyalgia, fioromyalgia",
  })
  void foldedIsLiteral(String text, String terms) {
    assertThat(terms(FOLDED, text)).isEqualTo(terms);
  }

  @Test
  void noWordIsDropped() {
    assertThat(terms(ENGLISH, "not for the will of it")).isEqualTo("not for the will of it");
  }

  @Test
  void offsetsCoverTheSourcesCharacters() {
    String text = "(TNFα; 5 µg) haemo-\u00ADrrhage patients’ e\u0301cole's ﬁbro";
    assertThat(tokens(ENGLISH, text))
        .extracting(token -> text.substring(token.start(), token.end()))
        .containsExactly(
            "TNF", "TNFα", "α", "5", "µg", "haemo", "rrhage", "patients", "e\u0301cole's", "ﬁbro");
  }

  @Test
  void offsetsNeverGoBackwardsNorCoverNothing() {
    Random random = new Random(7);
    OcrVariants variants =
        OcrVariants.of(
            Schemes.of(
                List.of(
                    Concept.of(
                        "s", "Fibromyalgia", List.of("β-Endorphin"), List.of(), List.of()))));
    for (Analyzer analyzer : List.of(FOLDED, TextAnalysis.english(variants))) {
      for (int run = 0; run < 2000; run++) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
          text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        int last = 0;
        for (Token token : tokens(analyzer, text.toString())) {
          assertThat(token.start()).as("%s in %s", token, text).isGreaterThanOrEqualTo(last);
          assertThat(token.end()).as("%s in %s", token, text).isGreaterThan(token.start());
          assertThat(token.end()).as("%s in %s", token, text).isLessThanOrEqualTo(text.length());
          last = token.start();
        }
      }
    }
  }
}
