package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CataloguingSearchTest {

  private TestIndex index;

  @BeforeEach
  void write() throws IOException {
    index =
        new TestIndex(
            paper("first", "en", List.of("de", "en"), "Review", heading("Neuralgia", "therapy")),
            paper("second", "de", List.of(), "Clinical Trial", heading("Neuralgia", "etiology")),
            paper("third", "fr", List.of("fr"), "Review", heading("Spinal Cord Injuries")),
            Papers.of("Neuralgia", 2001, "A paper that nobody catalogued."));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static SubjectHeading heading(String term, String... qualifiers) {
    List<Qualifier> aspects = new ArrayList<>();
    for (String qualifier : qualifiers) {
      aspects.add(new Qualifier(qualifier, null, true));
    }
    return new SubjectHeading(term, null, false, aspects);
  }

  private static Paper paper(
      String title, String language, List<String> languages, String type, SubjectHeading heading) {
    Paper plain = Papers.of(Publication.builder().title(title).language(language).build());
    return plain.toBuilder()
        .cataloguing(
            new Cataloguing(List.of(heading), List.of(type), languages, List.of(), Map.of()))
        .build();
  }

  private List<String> titles(String text, String filters) throws IOException {
    SearchRequest request = filtered(simple(Kind.PAPER, text), filters);
    return index.engine().search(request).hits().stream()
        .map(hit -> hit.json().replaceAll(".*\"title\":\"([^\"]*)\".*", "$1"))
        .sorted()
        .toList();
  }

  private List<String> values(String dimension, String filters) throws IOException {
    SearchRequest request = filtered(simple(Kind.PAPER, ""), filters, dimension);
    Facet facet = index.engine().search(request).facets().getFirst();
    return facet.values().stream().map(CataloguingSearchTest::inShort).toList();
  }

  private static String inShort(Value value) {
    return value.label() + " " + value.count() + (value.selected() ? " chosen" : "");
  }

  @Test
  void headingsAreCountedAsPrintedWithoutTheirQualifiers() throws IOException {
    assertThat(values("mesh", "")).containsExactly("Neuralgia 2", "Spinal Cord Injuries 1");
  }

  @Test
  void publicationTypesAndEveryLanguageAreCounted() throws IOException {
    assertThat(values("publication_type", "")).containsExactly("Review 2", "Clinical Trial 1");
    assertThat(values("language", "")).containsExactly("de 2", "en 1", "fr 1");
  }

  @ParameterizedTest
  @CsvSource({
    "'mesh:\"Spinal Cord Injuries\"', third",
    "'mesh:\"spinal cord injuries\"', third",
    "mesh:Neuralgia, 'first second'",
    "'mesh:neuralgia,publication_type:review', first",
    "publication_type:Review, 'first third'",
    "mesh:none, Neuralgia",
    "mesh:!neuralgia, 'Neuralgia third'",
    "'mesh:\"neuralgia/therapy\"', first",
    "language:en, first",
  })
  void filtersTakeThemInAnyCase(String filter, String titles) throws IOException {
    assertThat(String.join(" ", titles("", filter))).isEqualTo(titles);
  }

  @Test
  void aValueThatWasChosenInAnotherCaseIsShownAsChosen() throws IOException {
    assertThat(values("mesh", "mesh:neuralgia"))
        .containsExactly("Neuralgia 2 chosen", "Spinal Cord Injuries 1");
  }

  @ParameterizedTest
  @CsvSource({
    "neuralgia, Neuralgia",
    "mesh:neuralgia, 'first second'",
    "'mesh:\"neuralgia therapy\"', first",
    "'mesh:\"cord injuries\"', third",
  })
  void theirWordsAreSearchedOnlyWhenNamed(String text, String titles) throws IOException {
    assertThat(String.join(" ", titles(text, ""))).isEqualTo(titles);
  }
}
