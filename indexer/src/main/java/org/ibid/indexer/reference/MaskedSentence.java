package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Span;

/**
 * A sentence whose marks and parentheses are known.
 *
 * <p>The <em>envelope</em> of a mark is the mark with parentheses that hold nothing but it: {@code
 * (e.g., [85, 86])}. It says nothing, so it is nobody's scope.
 */
final class MaskedSentence {

  /** All that may stand beside a mark in its envelope. */
  private static final Set<String> LEAD_WORDS =
      Set.of(
          "e.g",
          "e.g.",
          "i.e",
          "i.e.",
          "eg",
          "ie",
          "see",
          "also",
          "cf",
          "cf.",
          "reviewed",
          "review",
          "reviews",
          "for",
          "a",
          "in",
          "by",
          "ref",
          "ref.",
          "refs",
          "refs.",
          "reference",
          "references",
          "example",
          "and",
          "as",
          "from",
          "recently",
          "");

  /** An envelope's words are few; a longer parenthesis is text. */
  private static final int MAX_LEAD = 40;

  private final String text;
  private final List<Span> envelopes;
  private final boolean[] inMark;
  private final boolean[] inParenthesis;
  private final int[] opening;
  private final int[] closing;

  MaskedSentence(String text, List<Span> marks) {
    this.text = text;
    this.inMark = new boolean[text.length()];
    this.inParenthesis = new boolean[text.length()];
    this.opening = new int[text.length()];
    this.closing = new int[text.length()];
    marks.forEach(mark -> Arrays.fill(inMark, mark.start(), mark.end(), true));
    findParentheses();
    this.envelopes = envelopes(marks);
    envelopes.forEach(span -> Arrays.fill(inMark, span.start(), span.end(), true));
  }

  /** For each unit the parenthesis that it stands in (outermost), or -1. */
  private void findParentheses() {
    Arrays.fill(opening, -1);
    Arrays.fill(closing, -1);
    int depth = 0;
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = inMark[i] ? ' ' : text.charAt(i);
      if (c == '(' && depth++ == 0) {
        open = i;
      } else if (c == ')' && depth > 0 && --depth == 0) {
        Arrays.fill(opening, open, i + 1, open);
        Arrays.fill(closing, open, i + 1, i);
        Arrays.fill(inParenthesis, open, i + 1, true);
      }
    }
  }

  private List<Span> envelopes(List<Span> marks) {
    List<Span> found = new ArrayList<>();
    for (Span mark : marks) {
      int open = opening[mark.start()];
      boolean envelope =
          open >= 0
              && mark.start() - open <= MAX_LEAD
              && closing[mark.start()] - mark.end() <= MAX_LEAD
              && isLead(open + 1, closing[mark.start()]);
      found.add(envelope ? new Span(open, closing[mark.start()] + 1) : mark);
    }
    return found;
  }

  private boolean isLead(int from, int to) {
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && !inMark[at] && text.charAt(at) != ' ' && text.charAt(at) != ',') {
        at++;
      }
      if (!LEAD_WORDS.contains(Phrases.lower(text.substring(start, at).replace(";", "")))) {
        return false;
      }
      at++;
    }
    return true;
  }

  String text() {
    return text;
  }

  Span envelope(int mark) {
    return envelopes.get(mark);
  }

  /** Where the parenthesis opens that an anchor stands in as part of its text, or -1. */
  int openingAround(int anchor) {
    return opening[anchor] == anchor ? -1 : opening[anchor];
  }

  boolean isTopLevel(int unit) {
    return !inMark[unit] && !inParenthesis[unit];
  }

  boolean isMark(int unit) {
    return inMark[unit];
  }

  /** Words between two offsets, those in parentheses left out. */
  List<Word> words(int from, int to) {
    return Word.of(text, unit -> !isTopLevel(unit), from, to);
  }

  /** Words between two offsets, those in parentheses too. */
  List<Word> allWords(int from, int to) {
    return Word.of(text, this::isMark, from, to);
  }
}
