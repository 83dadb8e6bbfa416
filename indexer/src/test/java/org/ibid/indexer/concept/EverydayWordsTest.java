package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EverydayWordsTest {

  private static final List<Concept> FEW =
      List.of(
          concept("Role", "Role Concept", "Roles"),
          concept("Play and Playthings", "Play", "Toys"),
          concept("Others"),
          concept("Sandburn", "Burns by Sand"));

  private static final PaperTagger TAGGER = new PaperTagger(vocabulary());

  private static Concept concept(String label, String... synonyms) {
    return Concept.of("all", label, List.of(synonyms), List.of(), List.of());
  }

  private static Schemes vocabulary() {
    List<Concept> many = new ArrayList<>(FEW);
    for (int i = 0; i < Schemes.LARGE; i++) {
      many.add(concept("Kind " + i + " of slug"));
    }
    return Schemes.of(many);
  }

  private static List<String> tags(PaperTagger tagger, String text) {
    return tagger.tag(text).stream().map(Tag::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "The role of others at play, ''",
    "Roles, ''",
    "SANDBURN in slugs, sandburn",
    "A role concept, role",
    "Toys that others play with, play-and-playthings",
  })
  void inAVocabularyOfEverythingAnEverydayWordAloneTagsNothing(String text, String tagged) {
    List<String> expected = tagged.isEmpty() ? List.of() : List.of(tagged);
    assertThat(tags(TAGGER, text)).isEqualTo(expected);
  }

  @Test
  void theWordIsACauseWhereTheConceptIsNamedOtherwise() {
    assertThat(TAGGER.tag("The role: a role concept."))
        .singleElement()
        .satisfies(tag ->
            assertThat(tag.from())
                .extracting(Tag.Cause::text)
                .containsExactly("role concept", "role"));
  }

  @Test
  void aSchemeOfOneFieldMeansItsWords() {
    assertThat(tags(new PaperTagger(Schemes.of(FEW)), "The role of others at play"))
        .containsExactly("role", "others", "play-and-playthings");
  }
}
