package org.ibid.indexer.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One invented paper as the pages of several kinds of sites are built, menus and panels and all.
 */
class SitesTest {

  private static final Path PAGES = Path.of("src/test/resources/org/ibid/indexer/source/sites");

  private static final List<String> ENTRIES =
      List.of(
          "Abe K, Ito T. Age and pain in the mouse. Pain Lett. 2001;4(2):11-19.",
          "Moss JH. Running wheels and allodynia. J Exerc Res. 2008;31:200-212.",
          "Lind P, Roe S, Abe K. Rest does not help. Pain Lett. 2010;13(1):5-9.",
          "World Pain Organization. State of the mouse. Dune: Shore Press; 2014.");

  static Stream<String> sites() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static Paper paper(String site) throws IOException {
    String page = Files.readString(PAGES.resolve(site));
    for (int i = 0; i < ENTRIES.size(); i++) {
      page = page.replace("{" + (i + 1) + "}", ENTRIES.get(i));
    }
    return Pages.paper(page);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void thePapersOwnDataAreRead(String site) throws IOException {
    Publication own = paper(site).publication();

    assertThat(own.title()).isEqualTo("Swimming lowers pain in old mice: a randomized trial");
    assertThat(own.author()).hasSize(2);
    assertThat(own.author().getFirst()).isInstanceOf(Name.Personal.class);
    assertThat(((Name.Personal) own.author().getLast()).family()).isEqualTo("Okafor");
    assertThat(own.issued()).isEqualTo(2021);
    assertThat(own.doi()).isEqualTo("10.5555/jip.2021.45");
    assertThat(own.containerTitle()).isEqualTo("Journal of Invented Pain");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theTextIsReadWithoutWhatTheSitePutsAround(String site) throws IOException {
    Paper paper = paper(site);

    assertThat(paper.sections().stream().map(Section::heading).filter(h -> !h.equals("Highlights")))
        .usingElementComparator(String::compareToIgnoreCase)
        .containsExactly("Introduction", "Methods", "Mice", "Discussion");
    assertThat(paper.abstractText())
        .contains("Whether swimming lowers pain in old mice")
        .contains("swam for six weeks")
        .doesNotContain("hurt more");
    String text = paper.sections().stream().map(Section::text).reduce("", String::concat);
    assertThat(text)
        .contains("in every mouse that we asked.")
        .doesNotContain("Age and pain", "A mouse that swims", "Google", "Nobody", "Cats", "Share");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void referencesAndWhatCitesThemAreRead(String site) throws IOException {
    Paper paper = paper(site);
    List<Publication> cited = paper.references().stream().map(Reference::publication).toList();

    assertThat(cited)
        .extracting(Publication::title)
        .containsExactly(
            "Age and pain in the mouse",
            "Running wheels and allodynia",
            "Rest does not help",
            "State of the mouse");
    assertThat(cited).extracting(p -> p.author().size()).containsExactly(2, 1, 3, 1);
    assertThat(cited).extracting(Publication::issued).containsExactly(2001, 2008, 2010, 2014);
    assertThat(cited.get(3).author()).containsExactly(Name.literal("World Pain Organization"));
    assertThat(cited.subList(0, 2))
        .extracting(Publication::doi)
        .containsExactly("10.5555/abe", "10.5555/moss");
    assertThat(paper.references())
        .allSatisfy(entry -> assertThat(entry.raw()).doesNotContain("Google", "Crossref", "View"));
    List<String> ids = paper.references().stream().map(Reference::id).toList();
    assertThat(
            paper.statements().stream()
                .flatMap(s -> s.citations().stream())
                .map(Citation::references)
                .flatMap(List::stream)
                .map(ids::indexOf))
        .containsExactly(0, 1, 2, 3, 1);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void abbreviationsAreReadWhereThePageListsThem(String site) throws IOException {
    Paper paper = paper(site);
    boolean lists = Files.readString(PAGES.resolve(site)).contains("Abbreviations</h2>");

    if (lists) {
      assertThat(paper.abbreviations())
          .containsEntry("AM", "Aged mouse")
          .containsEntry("95% CI", "Interval of confidence");
    } else {
      assertThat(paper.abbreviations()).isEmpty();
    }
  }
}
