package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcrVariantsTest {

  private static final OcrVariants VARIANTS =
      OcrVariants.of(
          Schemes.of(
              List.of(
                  Concept.of(
                      "mechanism",
                      "β-Endorphin",
                      List.of("beta cell", "plasma beta endorphin", "μ-opioid receptor"),
                      List.of("κ-opioid", "mu receptor", "α2-adrenoceptor"),
                      List.of()),
                  Concept.of(
                      "condition",
                      "Fibromyalgia",
                      List.of(
                          "severity", "modulation", "Paired", "pained", "haemorrhage", "lumbar"),
                      List.of(),
                      List.of()))));

  private static String restored(String text) {
    return text(VARIANTS.wrap(new StringReader(text)));
  }

  private static String text(Reader reader) {
    try (reader) {
      StringWriter all = new StringWriter();
      reader.transferTo(all);
      return all.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fioromyalgia, fibromyalgia",
    "fihromyalgia, fibromyalgia",
    "fibrornyalgia, fibromyalgia",
    "fibr0myalgia, fibromyalgia",
    "fibromya1gia, fibromyalgia",
    "hbromyalgia, fibromyalgia",
    "hernorrhage, hemorrhage",
    "iumbar, lumbar",
  })
  void wordOneConfusionAwayStandsForTheLabels(String read, String printed) {
    assertThat(VARIANTS.printedFor(read)).containsExactly(printed);
    assertThat(VARIANTS.synonymRules().get(read)).containsExactly(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fibromyalgia", // nothing is wrong with it
        "fioromya1gia", // two confusions
        "paired",
        "pained", // words of labels themselves
        "seventy",
        "nodulation", // words of English
        "ce11", // too short a word to know
        "",
        "f",
      })
  void otherWordsAreLeftAlone(String read) {
    assertThat(VARIANTS.printedFor(read)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plasma (-endorphin levels | plasma β-endorphin levels",
        "plasma B-endorphin levels | plasma β-endorphin levels",
        "no 3-endorphins           | no β-endorphins",
        "(ß-ENDORPHIN)             | (β-ENDORPHIN)",
        "?-endorphin               | β-endorphin",
        "u–opioid and k-opioid     | μ–opioid and κ-opioid",
        "A2-adrenoceptor           | α2-adrenoceptor",
        "A-2-adrenoceptor          | α-2-adrenoceptor",
      })
  void damagedLettersOfCompoundsAreRestored(String read, String printed) {
    assertThat(restored(read)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "β-endorphin",
        "α-endorphin",
        "non-opioid",
        "B-cell",
        "M-receptor",
        "1,3-endorphin",
        "AB-endorphin",
        "B-endorphinase",
        "?-opioid",
        "- -",
        "-endorphin",
        "b-",
        "-"
      })
  void whatMayBeRightStays(String text) {
    assertThat(restored(text)).isEqualTo(text);
  }

  @Test
  void onePassDoesWhatAFilterForEachPatternWouldDo() {
    String[] pieces = {
      "B",
      "3",
      "(",
      "u",
      "m",
      "k",
      "A2",
      "2",
      "-",
      "–",
      "endorphin",
      "opioid",
      "adrenoceptor",
      " ",
      ",",
      "s",
      "?"
    };
    Random random = new Random(3);
    for (int run = 0; run < 5000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(10); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Reader chain = new StringReader(text.toString());
      for (GreekCompounds compound : VARIANTS.compoundPatterns()) {
        chain = new PatternReplaceCharFilter(compound.pattern(), compound.letter(), chain);
      }
      assertThat(restored(text.toString())).isEqualTo(text(chain));
    }
  }

  @Test
  void withoutSchemesThereAreNoVariants() {
    assertThat(OcrVariants.none().synonymRules()).isEmpty();
    assertThat(OcrVariants.none().printedFor("fioromyalgia")).isEmpty();
    assertThat(text(OcrVariants.none().wrap(new StringReader("B-endorphin"))))
        .isEqualTo("B-endorphin");
  }
}
