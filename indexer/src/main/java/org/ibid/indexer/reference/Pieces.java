package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.indexer.literature.Span;

/** Stretches of a sentence that make up a scope, added in any order. */
final class Pieces {

  private final List<Span> spans = new ArrayList<>();

  void add(int start, int end) {
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  Pieces and(Pieces other) {
    Pieces both = new Pieces();
    both.spans.addAll(spans);
    both.spans.addAll(other.spans);
    return both;
  }

  /** The stretches in order, overlaps joined, without the spaces and punctuation at their ends. */
  List<Span> in(String text) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.naturalOrder());
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && span.start() <= last.end()) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    List<Span> trimmed = new ArrayList<>();
    joined.forEach(span -> addTrimmed(trimmed, text, span));
    return trimmed;
  }

  private static void addTrimmed(List<Span> trimmed, String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    if (hasWord(text, start, end)) {
      trimmed.add(new Span(start, end));
    }
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == ',' || c == ';' || c == '.';
  }

  private static boolean hasWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
