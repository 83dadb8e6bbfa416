package org.ibid.server.search;

import java.util.Locale;
import java.util.Set;

/**
 * The words of English that hold a sentence together and say nothing by themselves. Which words are
 * frequent tells them apart in a large collection; in one of a few papers every word is frequent.
 */
final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of(
          "a", "about", "after", "all", "also", "although", "among", "an", "and", "any", "are",
          "as", "at", "be", "because", "been", "before", "being", "between", "both", "but", "by",
          "can", "could", "did", "do", "does", "during", "each", "for", "from", "further", "had",
          "has", "have", "however", "if", "in", "into", "is", "it", "its", "may", "might", "more",
          "most", "no", "nor", "not", "of", "on", "one", "only", "or", "other", "our", "over",
          "several", "should", "since", "so", "some", "such", "than", "that", "the", "their",
          "them", "then", "there", "these", "they", "this", "those", "through", "thus", "to",
          "under", "until", "up", "was", "we", "were", "what", "when", "where", "whereas",
          "whether", "which", "while", "who", "whose", "will", "with", "within", "without",
          "would", "yet");

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
