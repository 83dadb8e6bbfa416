package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class BuiltInSchemesTest {

  static final List<String> NAMES = BuiltInSchemes.NAMES;

  private final Schemes schemes = Schemes.builtIn();

  @Test
  void theTableThatTheBuildMakesSaysWhatTheTurtleSays() {
    assertThat(schemes.fingerprint()).isEqualTo(Schemes.of(BuiltInSchemes.turtle()).fingerprint());
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyBroaderConceptIsThereAndNoneIsAboveItself(String scheme) {
    assertThat(schemes.concepts(scheme)).hasSizeGreaterThan(20);
    for (Concept concept : schemes.concepts(scheme)) {
      for (String broader : concept.broader()) {
        assertThat(schemes.concept(scheme, broader)).as(broader).isPresent();
        assertThat(schemes.closure(scheme, broader)).doesNotContain(concept.id());
      }
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void noLabelNamesTwoConceptsOfAScheme(String scheme) {
    Set<String> seen = new HashSet<>();
    for (Concept concept : schemes.concepts(scheme)) {
      Set<String> labels = new HashSet<>();
      Stream.of(List.of(concept.label()), concept.synonyms(), concept.hidden())
          .flatMap(List::stream)
          .map(label -> label.toLowerCase(Locale.ROOT))
          .forEach(labels::add);
      labels.forEach(label -> assertThat(seen.add(label)).as(label).isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "model, spinal-cord-injury",
    "model, sciatic-nerve-injury",
    "model, hyperalgesic-priming",
    "mechanism, microglia",
    "mechanism, endogenous-opioids",
    "mechanism, endocannabinoids",
    "mechanism, beta-endorphin",
    "condition, fibromyalgia",
    "species, rat"
  })
  void whatOthersCallByIdIsThere(String scheme, String id) {
    assertThat(schemes.concept(scheme, id)).isPresent();
  }
}
