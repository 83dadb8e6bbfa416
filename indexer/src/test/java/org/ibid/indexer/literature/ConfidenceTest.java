package org.ibid.indexer.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static final Publication TITLED = Publication.builder().title("Snails").build();

  private static Reference reference(Publication publication, double sure) {
    return new Reference("1", "1", "Snails.", publication, Map.of("title", sure, "issued", 0.99));
  }

  private static Citation citation(double sure) {
    return new Citation(new Span(7, 10), List.of(), List.of("1"), sure);
  }

  private static Paper.Builder whole() {
    Publication publication =
        TITLED.toBuilder().issued(1999).author(List.of(Name.of("Doe", "J"))).build();
    return Paper.builder(new Paper.Source("a.txt", null, 0, "text"), "10.1/a")
        .publication(publication);
  }

  @Test
  void oneUnsureFieldMakesAReferenceLow() {
    assertThat(Confidence.isLow(reference(TITLED, 0.8))).isFalse();
    assertThat(Confidence.isLow(reference(TITLED, 0.79))).isTrue();
    assertThat(Confidence.isLow(reference(Publication.unknown(), 0.9)))
        .as("hardly anything was understood")
        .isTrue();
  }

  @Test
  void aStatementIsAsSureAsItsLeastMark() {
    Statement sure = new Statement("It ran [1].", "", "", -1, List.of(citation(0.9)));
    Statement unsure =
        new Statement("It ran [1].", "", "", -1, List.of(citation(0.9), citation(0.2)));
    assertThat(Confidence.isLow(sure)).isFalse();
    assertThat(Confidence.isLow(unsure)).isTrue();
  }

  @Test
  void aPaperIsLowWhereItsReaderWarnedOrMuchIsMissing() {
    assertThat(Confidence.isLow(whole().build())).isFalse();
    assertThat(Confidence.isLow(whole().warnings(List.of("No list was found.")).build())).isTrue();
    assertThat(Confidence.isLow(whole().publication(TITLED).build())).isTrue();
    assertThat(Confidence.isLow(whole().references(List.of(reference(TITLED, 0.1))).build()))
        .isTrue();
  }
}
