package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnCitationsTest {

  private static final AuthorLine LINE =
      new AuthorLine(List.of(Name.of("Galán", "Antonia Herrera"), Name.of("Moss", "Kit")), false);

  private static List<Name> named(String passage) {
    return new OwnCitations(List.of(passage)).asNamed(LINE).authors();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moss K, Herrera Galán A, Roe B. The cold wheel. J Rats. 2010;3:1-9.",
        "Herrera Galán, A. & Moss, K. The cold wheel. J. Rats 3, 1-9 (2010).",
        "Herrera Galan AB. The cold wheel. J Rats. 2010;3:1-9.",
        "Design of the wheel: A. Herrera Galán, K. Moss."
      })
  void bothFamilyNamesAreKnownFromWhereThePaperUsesThem(String passage) {
    assertThat(named(passage))
        .containsExactly(Name.of("Herrera Galán", "Antonia"), Name.of("Moss", "Kit"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Galán AH, Moss K. The cold wheel. J Rats. 2010;3:1-9.",
        "Herrera Galán M. The cold wheel. J Rats. 2010;3:1-9.",
        "Antonia Herrera Galán made the wheel."
      })
  void otherNamesSayNothing(String passage) {
    assertThat(named(passage)).isEqualTo(LINE.authors());
  }

  @Test
  void aBylineWithAnInitialIsNoCitation() {
    List<Name> names = List.of(Name.of("Galán", "A. Herrera"));

    assertThat(new OwnCitations(List.of("A. Herrera Galán, Kit Moss")).asNamed(names))
        .isEqualTo(names);
    assertThat(new OwnCitations(List.of("Herrera Galán A, Moss K. The wheel.")).asNamed(names))
        .containsExactly(Name.of("Herrera Galán", "A."));
  }

  @Test
  void longRunsOfCapitalsTakeNoTime() {
    String hostile = "Aa ".repeat(100_000) + "A. ".repeat(100_000) + "A".repeat(100_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> named(hostile));
  }
}
