package org.ibid.bench.pubmed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Running text. Which word follows which is taken from the seed texts, so that sentences have the
 * function words and some of the phrases of real ones; most of their content words give way to
 * words of the text's own topic or of a vocabulary without end, so that texts differ as papers do.
 */
public final class Prose {

  /**
   * How many words there are to draw from: some collections of millions of records have as many.
   */
  private static final int VOCABULARY = 4_000_000;

  /**
   * One in so many content words stays that of the seeds: "pain" is then in some fifth of records.
   */
  private static final int KEPT_IN = 10;

  /** The most frequent content words stand in a fifth of the records. */
  private static final int SHIFT = 20;

  /** The words that a paper is about are not those that every other paper has. */
  private static final int TOPIC_SHIFT = 500;

  /** The rank that a word's step comes from is prime to any number of words of the seeds. */
  private static final long STEP = 1_000_003;

  /** A paper repeats its own words: half of what is replaced is of its topic. */
  private static final int TOPIC_WORDS = 12;

  private static final int STATISTIC_IN = 4;
  private static final int COMMA_IN = 14;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a about after all also although among an and any are as at be because been before being"
                  + " between both but by can could did do does during each either few for from had"
                  + " has have he her his how however if in into is it its less may more most no nor"
                  + " not of on one only or other our out over she should since so some such than"
                  + " that the their them then there these they this those three through thus to"
                  + " two under until up upon was we were what when where whether which while who"
                  + " whose will with within without would")
              .split(" "));

  private final List<String> words = SeedTexts.words();
  private final List<String> contentWords;
  private final Map<String, List<String>> next = new HashMap<>();

  /** Learns from the seed texts. */
  public Prose() {
    for (int i = 0; i + 1 < words.size(); i++) {
      next.computeIfAbsent(words.get(i), w -> new ArrayList<>()).add(words.get(i + 1));
    }
    contentWords = new TreeSet<>(words).stream().filter(word -> !isFunctional(word)).toList();
  }

  /** The words that a paper is about. */
  List<String> topic(SplitMix random) {
    List<String> topic = new ArrayList<>(TOPIC_WORDS);
    for (int i = 0; i < TOPIC_WORDS; i++) {
      topic.add(word(random.zipf(VOCABULARY, TOPIC_SHIFT)));
    }
    return topic;
  }

  /** A word of the vocabulary, the frequent ones more often. */
  public String anyWord(SplitMix random) {
    return word(random.zipf(VOCABULARY, SHIFT));
  }

  /** Every other of the frequent words is one of the seeds', the rest and all rare ones made up. */
  private String word(int rank) {
    int half = rank / 2;
    return rank % 2 == 0 && half < contentWords.size()
        ? contentWords.get((int) (half * STEP % contentWords.size()))
        : MadeUpWords.of(rank);
  }

  /** A word of the seed texts, each as often as it stands there; function words are passed over. */
  public String contentWord(SplitMix random) {
    String word = words.get(random.below(words.size()));
    while (isFunctional(word)) {
      word = words.get(random.below(words.size()));
    }
    return word;
  }

  /** A stretch of the seed texts as it stands there. */
  public String phrase(SplitMix random, int length) {
    int start = random.below(words.size() - length);
    return String.join(" ", words.subList(start, start + length));
  }

  /** Writes a title, without a full stop. */
  void title(SplitMix random, List<String> topic, StringBuilder to) {
    clause(random, topic, random.between(7, 18), to);
  }

  /** Writes some sentences. */
  void sentences(SplitMix random, List<String> topic, int count, StringBuilder to) {
    for (int i = 0; i < count; i++) {
      to.append(i == 0 ? "" : " ");
      clause(random, topic, random.between(12, 30), to);
      if (random.oneIn(STATISTIC_IN)) {
        statistic(random, to);
      }
      to.append('.');
    }
  }

  private static void statistic(SplitMix random, StringBuilder to) {
    switch (random.below(3)) {
      case 0 -> to.append(" (n = ").append(random.between(6, 400)).append(')');
      case 1 -> to.append(" (P < 0.0").append(random.pick(1, 5)).append(')');
      default -> to.append(", by ").append(random.between(2, 95)).append("% & more");
    }
  }

  private void clause(SplitMix random, List<String> topic, int length, StringBuilder to) {
    String word = words.get(random.below(words.size()));
    int start = to.length();
    for (int i = 0; i < length; i++) {
      to.append(i == 0 ? "" : separator(random)).append(said(random, topic, word));
      List<String> following = next.getOrDefault(word, words);
      word = following.get(random.below(following.size()));
    }
    to.setCharAt(start, Character.toUpperCase(to.charAt(start)));
  }

  private static String separator(SplitMix random) {
    return random.oneIn(COMMA_IN) ? ", " : " ";
  }

  private String said(SplitMix random, List<String> topic, String word) {
    if (isFunctional(word) || random.oneIn(KEPT_IN)) {
      return word;
    }
    return random.oneIn(2) ? topic.get(random.below(topic.size())) : anyWord(random);
  }

  private static boolean isFunctional(String word) {
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
