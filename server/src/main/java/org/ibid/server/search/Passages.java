package org.ibid.server.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses what to show of a text: the sentences that match most. */
final class Passages {

  /** A text as short as a title is shown whole. */
  private static final int WHOLE = 200;

  /** Two or three lines: enough to judge a hit by. */
  private static final int MOST_CHARACTERS = 320;

  /** How far a sentence is looked for on each side of a mark; text without stops has none. */
  private static final int REACH = 500;

  private final String text;
  private final List<Mark> marks;

  /**
   * The passages of a text.
   *
   * @param marks in order of the text
   */
  Passages(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  /** A passage and whether its ends are those of a sentence. */
  private record Bounds(int start, int end, boolean startsSentence, boolean endsSentence) {}

  /** A passage that could be shown. */
  record Fragment(Passage passage, String html) {}

  /** One fragment a sentence that has a mark, in order of the text. */
  List<Fragment> fragments() {
    List<Fragment> fragments = new ArrayList<>();
    int next = 0;
    while (next < marks.size()) {
      Bounds bounds = bounds(marks.get(next));
      List<Mark> inside = new ArrayList<>();
      while (next < marks.size() && marks.get(next).start() < bounds.end()) {
        Mark mark = marks.get(next++);
        if (mark.end() <= bounds.end()) {
          inside.add(mark);
        }
      }
      Passage passage = new Passage(bounds.start(), bounds.end(), inside);
      fragments.add(
          new Fragment(
              passage, passage.html(text, bounds.startsSentence(), bounds.endsSentence())));
    }
    return fragments;
  }

  private Bounds bounds(Mark mark) {
    if (text.length() <= WHOLE) {
      return new Bounds(0, text.length(), true, true);
    }
    int from = Math.max(0, mark.start() - REACH);
    int to = Math.min(text.length(), mark.end() + REACH);
    int start = Math.max(sentenceStart(from, to, mark), paragraphStart(from, mark));
    int end = Math.min(sentenceEnd(from, to, mark), paragraphEnd(to, mark));
    boolean startFound = start > from || from == 0;
    boolean endFound = end < to || to == text.length();
    return shortened(new Bounds(start, end, startFound, endFound), mark);
  }

  private int sentenceStart(int from, int to, Mark mark) {
    BreakIterator sentences = sentences(from, to);
    int before = sentences.preceding(mark.start() - from + 1);
    return before == BreakIterator.DONE ? from : from + before;
  }

  private int sentenceEnd(int from, int to, Mark mark) {
    BreakIterator sentences = sentences(from, to);
    int after = sentences.following(mark.end() - from - 1);
    return after == BreakIterator.DONE ? to : from + after;
  }

  private BreakIterator sentences(int from, int to) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(from, to));
    return sentences;
  }

  private int paragraphStart(int from, Mark mark) {
    int before = text.lastIndexOf("\n\n", mark.start());
    return before < from ? from : before + 2;
  }

  private int paragraphEnd(int to, Mark mark) {
    int after = text.indexOf("\n\n", mark.end());
    return after < 0 || after > to ? to : after;
  }

  /** A passage of a length that can be read at a glance, with its first mark in it. */
  private Bounds shortened(Bounds bounds, Mark mark) {
    int start = bounds.start();
    int end = bounds.end();
    int room = Math.max(MOST_CHARACTERS, mark.end() - mark.start());
    if (end - start > room && mark.end() - start > room) {
      start = wordStart(mark.start() - (room - (mark.end() - mark.start())) / 3, mark.start());
    }
    if (end - start > room) {
      end = wordEnd(start + room, mark.end());
    }
    return new Bounds(
        start,
        trimmed(start, end, mark),
        bounds.startsSentence() && start == bounds.start(),
        bounds.endsSentence() && end == bounds.end());
  }

  private int wordStart(int from, int limit) {
    int start = from;
    while (start < limit && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  private int wordEnd(int from, int limit) {
    int end = from;
    while (end > limit && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end;
  }

  private int trimmed(int start, int end, Mark mark) {
    int trimmed = end;
    while (trimmed > Math.max(start, mark.end())
        && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
