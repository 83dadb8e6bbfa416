package org.ibid.indexer.concept;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Adds to words that hyphens or Greek letters hold together each stretch of them in one word, at
 * the position of its first: {@code IL-1β} is il, 1, beta, and also il1, il1beta, 1beta. So a
 * {@code co-morbid} text answers who asks for {@code comorbid}, and the other way round. As much as
 * Lucene's shingle filter makes of the words with nothing between them.
 */
final class JoinedFilter extends TokenFilter {

  /**
   * Names of substances and genes have seldom more parts ({@code N-methyl-D-aspartate}), and a
   * query has to try every way to write them: twice as many with each part.
   */
  static final int MOST_PARTS = 4;

  private final Links links;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  private final Deque<Part> read = new ArrayDeque<>();
  private final Deque<Joined> pending = new ArrayDeque<>();
  private int endBefore = -1;
  private boolean inLongRun;
  private boolean ended;

  /** What holds words together. */
  @FunctionalInterface
  interface Links {

    /** Whether nothing but what holds words together stands between two offsets. */
    boolean hold(int end, int nextStart);
  }

  private record Part(String text, int start, int end) {}

  private record Joined(String text, int start, int end, int step, int length) {}

  JoinedFilter(TokenStream input, Links links) {
    super(input);
    this.links = links;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending.isEmpty()) {
      readRun();
    }
    Joined next = pending.poll();
    if (next == null) {
      return false;
    }
    clearAttributes();
    term.append(next.text());
    offset.setOffset(next.start(), next.end());
    step.setPositionIncrement(next.step());
    length.setPositionLength(next.length());
    return true;
  }

  /** Reads words that hold together, as far as they could be joined; the next waits. */
  private void readRun() throws IOException {
    List<Part> run = new ArrayList<>(MOST_PARTS + 1);
    while (run.size() <= MOST_PARTS && readAhead()) {
      Part next = read.getFirst();
      boolean held = endBefore >= 0 && links.hold(endBefore, next.start());
      if (!run.isEmpty() && !held) {
        break;
      }
      inLongRun = run.isEmpty() ? inLongRun && held : inLongRun;
      run.add(read.removeFirst());
      endBefore = next.end();
    }
    inLongRun |= run.size() > MOST_PARTS;
    show(run);
  }

  private boolean readAhead() throws IOException {
    if (read.isEmpty() && !ended) {
      ended = !input.incrementToken();
      if (!ended) {
        read.add(new Part(term.toString(), offset.startOffset(), offset.endOffset()));
      }
    }
    return !read.isEmpty();
  }

  private void show(List<Part> run) {
    for (int first = 0; first < run.size(); first++) {
      Part part = run.get(first);
      pending.add(new Joined(part.text(), part.start(), part.end(), 1, 1));
      StringBuilder joined = new StringBuilder(part.text());
      for (int last = first + 1; last < run.size() && !inLongRun; last++) {
        Part other = run.get(last);
        joined.append(other.text());
        if (!isNumber(joined)) {
          int parts = last - first + 1;
          pending.add(new Joined(joined.toString(), part.start(), other.end(), 0, parts));
        }
      }
    }
  }

  /** {@code 2009-12} is no word, and {@code 1-10} isn't 110. */
  private static boolean isNumber(CharSequence text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    read.clear();
    pending.clear();
    endBefore = -1;
    inLongRun = false;
    ended = false;
  }
}
