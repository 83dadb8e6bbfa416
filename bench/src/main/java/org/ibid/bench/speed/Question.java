package org.ibid.bench.speed;

import java.util.ArrayList;
import java.util.List;
import org.ibid.bench.pubmed.Prose;
import org.ibid.bench.pubmed.SplitMix;

/**
 * A query that the floor's syntax and Ibid's simple one read alike.
 *
 * @param text letters, digits and hyphens, quotation marks, {@code OR}, a star, {@code title:}
 */
record Question(String text) {

  private static final int SHAPES = 10;
  private static final int STEM_LETTERS = 5;

  /**
   * Questions in the shapes that people ask: frequent and rare words, several words, phrases,
   * either of two, truncated words, words of titles. Frequent words come again, as they do in the
   * logs of search engines; most questions are asked once.
   */
  static List<Question> some(int count, long seed) {
    Prose prose = new Prose();
    SplitMix random = SplitMix.of(seed);
    List<Question> questions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      questions.add(new Question(text(i % SHAPES, prose, random)));
    }
    return questions;
  }

  private static String text(int shape, Prose prose, SplitMix random) {
    String frequent = prose.contentWord(random);
    return switch (shape) {
      case 0 -> frequent;
      case 1 -> prose.anyWord(random);
      case 2 -> frequent + " " + prose.contentWord(random);
      case 3 -> frequent + " " + prose.anyWord(random);
      case 4 -> phrase(prose, random);
      case 5 -> phrase(prose, random) + " OR " + frequent;
      case 6 -> truncated(prose, random);
      case 7 -> truncated(prose, random) + " " + frequent;
      case 8 -> "title:" + frequent;
      default -> frequent + " " + prose.contentWord(random) + " " + prose.contentWord(random);
    };
  }

  private static String phrase(Prose prose, SplitMix random) {
    return '"' + prose.phrase(random, 2) + '"';
  }

  /** One that begins with letters: {@code low-m*} stands for every word in m. */
  private static String truncated(Prose prose, SplitMix random) {
    String word = prose.contentWord(random);
    while (word.length() <= STEM_LETTERS || !isStem(word)) {
      word = prose.contentWord(random);
    }
    return word.substring(0, STEM_LETTERS) + "*";
  }

  private static boolean isStem(String word) {
    return word.chars().limit(STEM_LETTERS).allMatch(Character::isLetter);
  }
}
