package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.fragments;
import static org.ibid.server.search.TestIndex.lucene;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways to write a word find each other in simple search, and which must not. */
class WordFormsTest {

  private static boolean finds(String text, SearchRequest request) throws IOException {
    try (TestIndex index = new TestIndex(Papers.of("Effects of " + text + " here", 2020, ""))) {
      return index.engine().search(request).hits().size() == 1;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "β-endorphin, beta-endorphin",
    "β-endorphin, beta endorphin",
    "beta endorphin, beta-endorphin",
    "β–endorphin, betaendorphin",
    "IL-1β, IL-1beta",
    "IL-1β, IL1β",
    "IL-1β, IL1beta",
    "IL-1beta, IL1β",
    "IL-1 beta, IL-1β",
    "TNF-α, TNFα",
    "TNF-α, TNF alpha",
    "TNFα, TNF alpha",
    "TNFalpha, TNFα",
    "TNFalpha, TNF-α",
    "TNFalpha, TNF alpha",
    "Aδ-fibres, A-delta fibers",
    "Adelta, Aδ",
    "co-morbid, comorbid",
    "co-morbidities, comorbidity",
    "non-steroidal, nonsteroidal",
    "follow-up, followup",
    "follow-up, follow up",
    "anti-oedema, antiedema",
    "5-HT, 5HT",
    "5-HT1A, 5HT1A",
    "IL-6, IL6",
    "CB1, CB-1",
    "BDNF, bdnf",
    "NaV1.7, Nav-1.7",
    "TRPV1, TRPV-1",
    "[3H]naloxone, 3H-naloxone",
    "N-methyl-D-aspartate, N methyl D aspartate",
    "N-methyl-D-aspartate, N-methyl-d-aspartate",
  })
  void formsOfAWordFindEachOther(String one, String other) throws IOException {
    assertThat(finds(one, simple(Kind.PAPER, other))).as("%s in %s", other, one).isTrue();
    assertThat(finds(other, simple(Kind.PAPER, one))).as("%s in %s", one, other).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "IL-1β, IL-1",
    "IL-1β, IL1",
    "5-HT1A-receptors, 5HT1A",
    "5HT1A-receptors, 5-HT1A",
    "TRPV1-expressing, TRPV1",
    "co-morbid, morbid",
    "TNFalpha, TNF",
  })
  void partsOfALongerNameAreFound(String text, String part) throws IOException {
    assertThat(finds(text, simple(Kind.PAPER, part))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "IL-1, IL-10",
    "IL-1, IL10",
    "IL1, IL-10",
    "IL-1α, IL-1β",
    "CB1, CB2",
    "CB-1, CB2",
    "5-HT1A, 5-HT2A",
    "TNF-α, TGF-β",
    "NaV1.7, NaV1.8",
    "co-morbid, morbidity",
    "follow-up, following",
    "1-10, 110",
    "up-regulated, downregulated",
    "Biota, B iota",
  })
  void otherWordsDoNotMeet(String one, String other) throws IOException {
    assertThat(finds(one, simple(Kind.PAPER, other))).as("%s in %s", other, one).isFalse();
    assertThat(finds(other, simple(Kind.PAPER, one))).as("%s in %s", one, other).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"co-morbid, comorbid", "IL-6, IL6", "TNFα, TNFalpha", "follow-up, followup"})
  void literalQueriesKnowNoForms(String one, String other) throws IOException {
    assertThat(finds(one, lucene(Kind.PAPER, other))).isFalse();
    assertThat(finds(other, lucene(Kind.PAPER, one))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "comorbid, a co-morbid pain, a <mark>co-morbid</mark> pain",
    "co-morbid, a comorbid pain, a <mark>comorbid</mark> pain",
    "IL1β, less IL-1β here, less <mark>IL-1β</mark> here",
    "TNFα, less TNFalpha here, less <mark>TNFalpha</mark> here",
    "alpha, less TNFalpha here, less TNF<mark>alpha</mark> here",
  })
  void markCoversTheCharactersOfTheText(String query, String title, String marked)
      throws IOException {
    try (TestIndex index = new TestIndex(Papers.of(title, 2020, ""))) {
      List<Hit> hits = index.engine().search(simple(Kind.PAPER, query)).hits();
      assertThat(hits).hasSize(1);
      assertThat(fragments(hits.getFirst())).contains(marked);
    }
  }
}
