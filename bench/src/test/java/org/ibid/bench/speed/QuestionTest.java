package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final List<String> TEXTS =
      Question.some(2_000, 1).stream().map(Question::text).toList();

  @Test
  void everyShapeIsThere() {
    for (String shape :
        List.of(
            "title:.+", "\\S{5}\\*", "\"\\S+ \\S+\"", ".+ OR .+", "[^\" ]+ [^\" ]+", "\\p{L}+")) {
      assertThat(TEXTS).anyMatch(text -> text.matches(shape));
    }
  }

  @Test
  void mostQuestionsAreAskedOnce() {
    assertThat(TEXTS.stream().distinct().count()).isGreaterThan(1_500);
  }

  @Test
  void theSameSeedAsksTheSame() {
    assertThat(Question.some(50, 1)).isEqualTo(Question.some(50, 1));
    assertThat(Question.some(50, 1)).isNotEqualTo(Question.some(50, 2));
  }

  @Test
  void nothingIsAskedThatOneOfTheTwoReadsOtherwise() {
    assertThat(TEXTS).allMatch(text -> text.matches("(title:)?[\\p{L}\\p{N}\\-\" *]+"));
    assertThat(TEXTS).noneMatch(text -> text.matches("(.* )?(AND|NOT|TO|-\\S+)( .*)?"));
  }
}
