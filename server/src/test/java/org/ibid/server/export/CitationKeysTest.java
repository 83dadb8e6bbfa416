package org.ibid.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationKeysTest {

  private static Publication publication(
      @Nullable String author, @Nullable Integer year, String title) {
    return Publication.builder()
        .author(author == null ? List.of() : List.of(Name.of(author, "J")))
        .issued(year)
        .title(title)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "Stagg, 2011, Regular exercise, Stagg2011Regular",
    "van der Berg, 2011, The role of glia, vanderBerg2011Role",
    "Łukasz-Müller, 1999, A 5-HT study, LukaszMuller1999Study",
    "D'Amico, , (2019) pain, DAmicoPain",
    "الخوارزمي, 2001, عنوان, Anon2001",
    ", 2001, From mice to men, Anon2001Mice",
  })
  void aKeyIsAuthorYearAndWord(
      @Nullable String author, @Nullable Integer year, String title, String key) {
    assertThat(CitationKeys.base(publication(author, year, title))).isEqualTo(key);
  }

  @Test
  void bodiesLendTheirFirstWord() {
    Publication body =
        publication(null, 2020, "Guideline").toBuilder()
            .author(List.of(Name.literal("The World Health Organization")))
            .build();
    assertThat(CitationKeys.base(body)).isEqualTo("World2020Guideline");
  }

  @Test
  void noKeyComesTwiceAndEachIsTheSameInTheNextFile() {
    Publication same = publication("Stagg", 2011, "Regular exercise");
    CitationKeys keys = new CitationKeys();
    CitationKeys again = new CitationKeys();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      Entry entry = Entries.reference("10.5555/host#" + i, same);
      String key = keys.next(entry);
      assertThat(seen.add(key)).as(key).isTrue();
      assertThat(again.next(entry)).isEqualTo(key);
    }
    assertThat(seen).contains("Stagg2011Regular").allMatch(key -> key.matches("[A-Za-z0-9-]+"));
  }

  @Test
  void whatFollowsAKeyThatIsTakenIsMadeOfTheId() {
    Publication same = publication("Stagg", 2011, "Regular exercise");
    CitationKeys one = new CitationKeys();
    one.next(Entries.reference("a#1", same));
    CitationKeys other = new CitationKeys();
    other.next(Entries.reference("b#1", same));
    other.next(Entries.reference("b#2", same));
    assertThat(one.next(Entries.reference("c#1", same)))
        .isEqualTo(other.next(Entries.reference("c#1", same)));
  }
}
