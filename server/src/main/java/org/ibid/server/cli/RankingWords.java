package org.ibid.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.server.search.Expanded;
import org.ibid.server.search.Expanded.Word;

/** Says by which words, besides those of the query, results were found or ranked. */
final class RankingWords {

  private static final String WHO = "ibid search: ";

  private RankingWords() {}

  /**
   * A line for each thing to say.
   *
   * @param feedback whether words of the first results were to rank
   */
  static List<String> of(Expanded expanded, boolean feedback) {
    List<String> lines = new ArrayList<>();
    Expanded.Like like = expanded.like();
    if (like != null) {
      String words = like.words().isEmpty() ? "no word that others have" : joined(like.words());
      lines.add(WHO + "like \"" + Plain.line(like.title()) + "\" by " + words + ".");
    }
    List<Word> added = expanded.feedback().stream().filter(word -> !word.asked()).toList();
    if (!added.isEmpty()) {
      lines.add(WHO + "ranked also by " + joined(added) + ".");
    } else if (feedback) {
      lines.add(WHO + "the first results share no words that would rank.");
    }
    return lines;
  }

  private static String joined(List<Word> words) {
    return words.stream().map(word -> Plain.line(word.text())).collect(Collectors.joining(", "));
  }
}
