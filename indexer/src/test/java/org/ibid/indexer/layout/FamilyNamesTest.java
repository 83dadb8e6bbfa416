package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;

class FamilyNamesTest {

  private static AuthorLine line(Name... names) {
    return new AuthorLine(List.of(names), false);
  }

  @Test
  void familyNameOfSeveralWordsIsTakenFromHowThePaperIsCited() {
    AuthorLine printed = line(Name.of("del Río", "Ana Ibarra"), Name.of("Moss", "Kit"));
    AuthorLine cited = line(Name.of("Ibarra del Río", "A."), Name.of("Moss", "K."));
    assertThat(FamilyNames.asCited(printed, Optional.of(cited)).authors())
        .containsExactly(Name.of("Ibarra del Río", "Ana"), Name.of("Moss", "Kit"));
  }

  @Test
  void givenNamesInFullGoBeforeInitials() {
    AuthorLine initials = line(Name.of("Moss", "K"));
    AuthorLine full = line(Name.of("Moss", "Kit"));
    assertThat(FamilyNames.fuller(initials, full)).isEqualTo(full);
    assertThat(FamilyNames.fuller(full, initials)).isEqualTo(full);
    assertThat(FamilyNames.fuller(null, full)).isEqualTo(full);
  }
}
