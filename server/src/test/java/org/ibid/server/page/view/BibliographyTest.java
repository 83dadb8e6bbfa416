package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "6; 2; 483-96; 6(2):483–96",
        "7; -; 21; 7:21",
        "17; -; -; 17",
        "-; -; 293-300; 293–300",
        "-; -; -; ''",
      })
  void aLocatorHasWhatIsKnown(String volume, String issue, String page, String locator) {
    Publication publication = Publication.builder().volume(volume).issue(issue).page(page).build();
    assertThat(Bibliography.of(publication).locator()).isEqualTo(locator);
  }

  @Test
  void whoAndWhenAreAsATextCitesThem() {
    assertThat(brief(List.of(), false)).isEqualTo("2018");
    assertThat(brief(List.of(Name.literal("World Health Organization")), false))
        .isEqualTo("World Health Organization 2018");
    assertThat(brief(List.of(Name.of("Li", "G"), Name.of("de Novellis", "V")), false))
        .isEqualTo("Li & de Novellis 2018");
    assertThat(brief(List.of(Name.of("Li", "G")), true)).isEqualTo("Li et al. 2018");
  }

  @Test
  void aListOfHitsShowsTheFirstNames() {
    List<Name> many = IntStream.range(0, 9).mapToObj(i -> Name.of("N" + i, "A")).toList();
    Bibliography bibliography = Bibliography.of(Publication.builder().author(many).build());
    assertThat(bibliography.firstAuthors()).isEqualTo("N0 A, N1 A, N2 A, N3 A, N4 A, N5 A, et al.");
    assertThat(bibliography.allAuthors()).endsWith("N8 A");
  }

  @Test
  void identifiersLeadElsewhereTheDoiFirst() {
    Publication publication =
        Publication.builder().pmid("123").doi("10.1/a").type("article-journal").build();
    assertThat(Bibliography.of(publication).links())
        .extracting(Bibliography.Link::href)
        .containsExactly("https://doi.org/10.1/a", "https://pubmed.ncbi.nlm.nih.gov/123/");
    assertThat(Bibliography.of(publication).type()).isEqualTo("Journal article");
  }

  private static String brief(List<Name> authors, boolean etAl) {
    return Bibliography.of(Publication.builder().author(authors).etAl(etAl).issued(2018).build())
        .brief();
  }
}
