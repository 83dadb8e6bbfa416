package org.ibid.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.junit.jupiter.api.Test;

class HeadingTermsTest {

  private static SubjectHeading heading(String term, boolean major, Qualifier... qualifiers) {
    return new SubjectHeading(term, null, major, List.of(qualifiers));
  }

  private static Qualifier qualifier(String term, boolean major) {
    return new Qualifier(term, null, major);
  }

  @Test
  void aHeadingIsFoundByItselfUnderItsQualifiersAndTheyUnderAny() {
    assertThat(HeadingTerms.of(List.of(heading("Neuralgia", false, qualifier("Therapy", false)))))
        .containsExactly("neuralgia", "neuralgia/therapy", "/therapy");
  }

  @Test
  void aStarAtAQualifierMakesTheHeadingAMainPointTooButNotItsOtherQualifiers() {
    assertThat(
            HeadingTerms.of(
                List.of(
                    heading(
                        "Neuralgia",
                        false,
                        qualifier("therapy", true),
                        qualifier("etiology", false)))))
        .contains("*neuralgia", "*neuralgia/therapy", "*/therapy", "neuralgia/etiology")
        .doesNotContain("*neuralgia/etiology", "*/etiology");
  }

  @Test
  void aStarBeforeTheHeadingIsForItsQualifiersWhereNoneHasOne() {
    assertThat(HeadingTerms.of(List.of(heading("Neuralgia", true, qualifier("therapy", false)))))
        .contains("*neuralgia", "*neuralgia/therapy", "*/therapy");
  }

  @Test
  void queriesWriteTheTermsThatAreIndexed() {
    var terms = HeadingTerms.of(List.of(heading("Neuralgia", true, qualifier("Therapy", false))));
    assertThat(terms)
        .contains(
            HeadingTerms.heading(" Neuralgia", true),
            HeadingTerms.qualified("NEURALGIA", "therapy", false),
            HeadingTerms.qualified("", "therapy", false));
  }

  @Test
  void peopleReadItOnceForEachQualifier() {
    assertThat(HeadingTerms.printed(heading("Rats", false))).containsExactly("Rats");
    assertThat(
            HeadingTerms.printed(
                heading("Rats", true, qualifier("blood", true), qualifier("urine", false))))
        .containsExactly("Rats/blood", "Rats/urine");
  }
}
