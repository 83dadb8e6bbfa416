package org.ibid.server.query.pubmed;

import java.util.HashSet;
import java.util.Set;
import org.ibid.server.query.Place;
import org.ibid.server.query.Problems;

/** What there is to say about a text, each with its place in the text as typed. */
final class Remarks {

  private final PastedText pasted;
  private final Problems problems;
  private final Set<String> said = new HashSet<>();

  Remarks(PastedText pasted, Problems problems) {
    this.pasted = pasted;
    this.problems = problems;
  }

  Place place(int start, int end) {
    return pasted.place(start, end);
  }

  void warn(int start, int end, String code, String message) {
    Place place = pasted.place(start, end);
    problems.warn(place.offset(), place.length(), code, message);
  }

  /** Warns of what a text has many times at its first place only. */
  void warnOnce(int start, int end, String code, String message) {
    if (said.add(code)) {
      warn(start, end, code, message);
    }
  }

  void refuse(int start, int end, String code, String message) {
    Place place = pasted.place(start, end);
    problems.refuse(place.offset(), place.length(), code, message);
  }

  void smallOperator(BareWords.Word word) {
    warnOnce(
        word.start(),
        word.end(),
        "operator-case",
        "In PubMed and, or, not are operators in capitals only; here and further on they were read"
            + " as operators.");
  }

  void phraseWithOperator(BareWords.Word before) {
    warnOnce(
        before.start(),
        before.end(),
        "operator-in-phrase",
        "The small and or not behind this was read as a word of the phrase, as PubMed does.");
  }

  void leftOut(int start, int end) {
    warn(start, end, "left-out", "There is nothing to search for in this; it was left out.");
  }

  void dangling(PubmedToken token) {
    warn(
        token.start(),
        token.end(),
        "dangling-operator",
        "Something to search for is missing beside this; it was left out.");
  }
}
