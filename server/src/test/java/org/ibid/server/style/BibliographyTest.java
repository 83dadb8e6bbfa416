package org.ibid.server.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.style.CitationStyles.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BibliographyTest {

  private static final Publication ARTICLE =
      Publication.builder()
          .type("article-journal")
          .title("Glia <script>alert(1)</script> & \"pain\"")
          .author(List.of(Name.of("Zimmer", "J"), Name.of("Ward", "K"), Name.literal("et al.")))
          .issued(2011)
          .containerTitle("J Pain")
          .volume("12")
          .page("483-96")
          .build();

  private static final Publication BARE = Publication.builder().title("Aardvarks").build();

  private final CitationStyles styles = new CitationStyles();

  static Stream<String> styles() {
    return CitationStyles.NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyStyleHasAnEntryForEach(String style) throws Exception {
    try (InputStream file = CitationStyles.class.getResourceAsStream("/" + style + ".csl")) {
      assertThat(file).as("the program carries it").isNotNull();
    }
    for (Output output : Output.values()) {
      assertThat(styles.bibliography(style, List.of(ARTICLE, BARE), output))
          .hasSize(2)
          .anySatisfy(entry -> assertThat(entry).contains("Zimmer", "2011"))
          .noneMatch(entry -> entry.contains("& et al") || entry.contains("and et al"));
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void whatIsInATitleIsNeverMarkup(String style) {
    assertThat(styles.bibliography(style, List.of(ARTICLE), Output.HTML).getFirst())
        .containsIgnoringCase("&lt;script&gt;")
        .doesNotContainIgnoringCase("<script")
        .doesNotContain("style=", "class=");
  }

  @Test
  void numberedStylesNumberAndOthersSort() {
    assertThat(styles.bibliography("vancouver", List.of(ARTICLE, BARE), Output.TEXT))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("1. Zimmer J, Ward K, et al. Glia"),
            second -> assertThat(second).startsWith("2. Aardvarks."));
    assertThat(styles.bibliography("apa", List.of(ARTICLE, BARE), Output.HTML))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("<i>Aardvarks</i>"),
            second -> assertThat(second).contains("<i>J Pain</i>"));
  }
}
