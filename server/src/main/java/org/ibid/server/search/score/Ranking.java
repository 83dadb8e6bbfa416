package org.ibid.server.search.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.ibid.indexer.schema.TextField;

/**
 * The numbers of the default ranking: the only place where they stand. All but that of a family
 * come from elsewhere or from what a field is, not from figures of a collection; docs/ranking.md
 * has what they do on some.
 */
public final class Ranking {

  /** BM25's k1, as Lucene has it; of Robertson and Zaragoza's 1.2 to 2, the end for short texts. */
  static final float SATURATION = 1.2f;

  /** BM25's b for running text, as Lucene and Robertson and Zaragoza have it. */
  static final float TEXT_LENGTH = 0.75f;

  /** A list of names isn't wordy for having many: its length says nothing. */
  static final float LIST_LENGTH = 0;

  /** A title counts as if printed twice: the least that sets it above the abstract. */
  private static final float TITLE = 2;

  /**
   * What is long, or said by others, counts half: a paper that is read in full has most words
   * somewhere.
   */
  private static final float AROUND = 0.5f;

  private static final Map<String, Float> WEIGHTS =
      Map.of(
          "title", TITLE,
          "section", AROUND,
          "raw", AROUND,
          "statement", AROUND,
          "neighbour", AROUND);

  /** Fields of values, not of sentences. */
  private static final Set<String> LISTS = Set.of("author", "keyword", "journal", "mesh");

  /** Fields in which words that stand together say something together, at a bearable cost. */
  private static final Set<String> CLOSE = Set.of("title", "abstract", "sentence");

  /**
   * What two words of a query in a row add where a text has them in a row, of what the two score
   * alone: 0.10 to 0.85, the weights of ordered pairs and of words in the sequential dependence
   * model (Metzler and Croft, A Markov Random Field Model for Term Dependencies, SIGIR 2005). Its
   * third part, pairs within eight words at 0.05, costs as much as everything else together.
   */
  public static final float PAIR = 0.10f / 0.85f;

  /**
   * What a concept adds that a query names, of what a word does that is as rare: by whatever label
   * a text names it, it is a guess that this is what was meant.
   */
  public static final float CONCEPT = 0.5f;

  /**
   * What a word of the same family counts: three of them never outweigh the word itself. Chosen
   * between this and 0.5 with the figures of docs/ranking.md in view. Families are what Porter's
   * stemmer makes one word of; the light stemmer of the fields keeps them apart.
   */
  private static final float FAMILY = 0.3f;

  private Ranking() {}

  /** How much a word of a field counts. */
  public static float weight(TextField field) {
    return WEIGHTS.getOrDefault(field.name(), 1f);
  }

  /** Whether a field holds sentences, whose words are of families; names are of none. */
  public static boolean hasFamilies(TextField field) {
    return !LISTS.contains(field.name());
  }

  /** Whether pairs of words are looked for in a field. */
  public static boolean hasPairs(TextField field) {
    return CLOSE.contains(field.name());
  }

  /**
   * A word in the stemmed fields of some texts, as one.
   *
   * @param terms the word and other spellings of it
   * @param family other words of its family, by which it is found, too
   */
  public static Query word(List<TextField> fields, Set<String> terms, Set<String> family) {
    Map<String, Float> weights = new HashMap<>();
    family.forEach(term -> weights.put(term, FAMILY));
    terms.forEach(term -> weights.put(term, 1f));
    return new CombinedFields(fields.stream().map(Ranking::stemmed).toList(), weights, SATURATION);
  }

  private static FieldWeight stemmed(TextField field) {
    float b = LISTS.contains(field.name()) ? LIST_LENGTH : TEXT_LENGTH;
    return new FieldWeight(field.stemmed(), weight(field), b);
  }
}
