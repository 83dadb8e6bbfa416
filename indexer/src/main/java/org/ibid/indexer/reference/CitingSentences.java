package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Span;
import org.jspecify.annotations.Nullable;

/** Sentences of a paragraph, corrected by where its marks stand. */
final class CitingSentences {

  private CitingSentences() {}

  /**
   * The sentences, each mark within one of them: two that a mark spans are joined, and a mark that
   * is printed after the stop belongs to the sentence before it ({@code … pain. [12] Then …}),
   * unless the sentence goes on from it ({@code [12] showed …}).
   */
  static List<Span> keepMarksWhole(String text, List<Span> sentences, List<Mark> marks) {
    List<Span> kept = new ArrayList<>();
    int next = 0;
    for (Span sentence : sentences) {
      while (next < marks.size() && marks.get(next).span().end() <= sentence.start()) {
        next++;
      }
      Span rest = sentence;
      if (!kept.isEmpty()) {
        next = Math.max(next, firstMarkFrom(marks, next, kept.getLast().end()));
        rest = moveMarks(text, kept, sentence, marks, next);
      }
      if (rest != null) {
        kept.add(rest);
      }
    }
    return kept;
  }

  private static int firstMarkFrom(List<Mark> marks, int from, int end) {
    int i = from;
    while (i < marks.size() && marks.get(i).span().end() <= end) {
      i++;
    }
    return i;
  }

  /** What is left of a sentence after the one before it took its marks; null if nothing is. */
  private static @Nullable Span moveMarks(
      String text, List<Span> kept, Span sentence, List<Mark> marks, int next) {
    Span last = kept.getLast();
    if (next >= marks.size()) {
      return sentence;
    }
    Span mark = marks.get(next).span();
    if (mark.start() < last.end() || mark.start() < sentence.start()) {
      kept.set(kept.size() - 1, new Span(last.start(), sentence.end()));
      return null;
    }
    if (mark.start() != sentence.start()) {
      return sentence;
    }
    int end = lastOfRun(text, marks, next);
    int rest = NumberList.skipBlanks(text, end);
    if (rest < sentence.end() && !startsSentence(text, rest)) {
      return sentence;
    }
    kept.set(kept.size() - 1, new Span(last.start(), end));
    return rest < sentence.end() ? new Span(rest, sentence.end()) : null;
  }

  private static int lastOfRun(String text, List<Mark> marks, int next) {
    int end = marks.get(next).span().end();
    int i = next + 1;
    while (i < marks.size() && marks.get(i).span().start() == NumberList.skipBlanks(text, end)) {
      end = marks.get(i).span().end();
      i++;
    }
    return end;
  }

  private static boolean startsSentence(String text, int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
