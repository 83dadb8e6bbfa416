package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Span;
import org.jspecify.annotations.Nullable;

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

  /** What is in a mark or a parenthesis. */
  private final boolean[] aside;

  /** The outermost parentheses, in order. */
  private final List<Span> parentheses = new ArrayList<>();

  MaskedSentence(String text, List<Span> marks) {
    this.text = text;
    this.inMark = new boolean[text.length()];
    this.aside = new boolean[text.length()];
    marks.forEach(mark -> Arrays.fill(inMark, mark.start(), mark.end(), true));
    findParentheses();
    this.envelopes = envelopes(marks);
    envelopes.forEach(span -> Arrays.fill(inMark, span.start(), span.end(), true));
    envelopes.forEach(span -> Arrays.fill(aside, span.start(), span.end(), true));
    parentheses.forEach(span -> Arrays.fill(aside, span.start(), span.end(), true));
  }

  private void findParentheses() {
    int depth = 0;
    int open = text.indexOf('(');
    for (int i = open; i >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ')' || inMark[i]) {
        continue;
      }
      if (c == '(' && depth++ == 0) {
        open = i;
      } else if (c == ')' && depth > 0 && --depth == 0) {
        parentheses.add(new Span(open, i + 1));
      }
    }
  }

  /** The outermost parenthesis that a unit stands in, or null. */
  private @Nullable Span parenthesisAround(int unit) {
    int low = 0;
    int high = parentheses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parentheses.get(middle).end() <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean inside = low < parentheses.size() && parentheses.get(low).start() <= unit;
    return inside ? parentheses.get(low) : null;
  }

  private List<Span> envelopes(List<Span> marks) {
    List<Span> found = new ArrayList<>();
    for (Span mark : marks) {
      Span around = parenthesisAround(mark.start());
      boolean envelope =
          around != null
              && mark.start() - around.start() <= MAX_LEAD
              && around.end() - 1 - mark.end() <= MAX_LEAD
              && isLead(around.start() + 1, around.end() - 1);
      found.add(around != null && envelope ? around : mark);
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
    Span around = parenthesisAround(anchor);
    return around == null || around.start() == anchor ? -1 : around.start();
  }

  boolean isTopLevel(int unit) {
    return !aside[unit];
  }

  /** Words between two offsets, those in parentheses left out. */
  List<Word> words(int from, int to) {
    return Word.of(text, aside, from, to);
  }

  /** Words between two offsets, those in parentheses too. */
  List<Word> allWords(int from, int to) {
    return Word.of(text, inMark, from, to);
  }
}
