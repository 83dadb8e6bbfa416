package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was raised or lowered, by size and place, and puts it on the line it belongs to. */
final class Raising {

  /** What is raised is smaller than what it belongs to, at most by this part of its size. */
  private static final double SMALLER = 0.86;

  /** Where it is raised far, it needs to be hardly smaller. */
  private static final double HARDLY_SMALLER = 0.95;

  /** Raised by this part of the size at least, and at most. */
  private static final double LEAST = 0.12;

  private static final double FAR = 0.25;
  private static final double MOST = 0.75;

  /** Lowered by this part of the size at most. */
  private static final double LOWEST = 0.4;

  /** What stands beside each other is apart by this part of the size at most. */
  private static final double BESIDE = 0.45;

  private static final double OVERLAP = 0.6;

  /** Faces without a middle dot have a stop set so far up for one. */
  private static final String STOP = ".";

  private static final double MIDDLE = 0.45;

  /** A blank is at least so wide, by size. */
  private static final double BLANK = 0.15;

  private final List<Word> words;
  private final List<Word> sorted;

  private Raising(List<Word> words) {
    this.words = words;
    this.sorted = words.stream().sorted(Comparator.comparingDouble(Word::baseline)).toList();
  }

  static List<Word> found(List<Word> words) {
    return new Raising(words).find();
  }

  private List<Word> find() {
    List<Word> found = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      found.add(placed(i, found));
    }
    return found;
  }

  /** Most stand right behind their word in the order too; others are looked for by place. */
  private Word placed(int i, List<Word> before) {
    Word word = words.get(i);
    if (i > 0) {
      Word last = before.getLast();
      Word set = words.get(i - 1);
      if (isMiddleDot(word, set)) {
        return word.as("\u00B7", last);
      }
      if (belongs(word, set) && isBehind(word, set)) {
        return word.on(last);
      }
      boolean raised = last.raised() && !isBackOnLine(word, set, last);
      if (raised && isBesideRaised(word, set) && isBehind(word, set)) {
        return new Word(
            word.text(),
            word.left(),
            word.right(),
            last.baseline(),
            word.size(),
            last.height(),
            word.afterSpace(),
            word.face());
      }
    }
    if (i + 1 < words.size()
        && belongs(word, words.get(i + 1))
        && isBehind(words.get(i + 1), word)) {
      return word.on(words.get(i + 1));
    }
    return base(word).map(word::on).orElse(word);
  }

  /** What follows stands on the line that the raised word was put on, or nearer to it. */
  private static boolean isBackOnLine(Word word, Word raised, Word placed) {
    double up = Math.abs(word.baseline() - raised.baseline());
    return Math.abs(word.baseline() - placed.baseline()) < up;
  }

  /** {@code Ann Poe · Juan Ng}: a stop by itself, as large as the text and above its line. */
  private static boolean isMiddleDot(Word word, Word before) {
    double up = (before.baseline() - word.baseline()) / before.size();
    return word.text().equals(STOP)
        && up >= LEAST
        && up <= MIDDLE
        && word.size() > HARDLY_SMALLER * before.size()
        && word.left() - before.right() > BLANK * before.size()
        && isBehind(word, before);
  }

  /** {@code b,*}: what follows on what was raised, be it a little higher. */
  private static boolean isBesideRaised(Word word, Word raised) {
    return Math.abs(word.baseline() - raised.baseline()) < 0.6 * raised.size()
        && word.size() < 1.25 * raised.size();
  }

  private Optional<Word> base(Word word) {
    double from = word.baseline() - LOWEST * 3 * word.size();
    int at = firstFrom(from);
    Word best = null;
    for (;
        at < sorted.size() && sorted.get(at).baseline() < word.baseline() + 2 * word.size();
        at++) {
      Word other = sorted.get(at);
      if (belongs(word, other)
          && (isBehind(word, other) || isBehind(other, word))
          && (best == null || distance(word, other) < distance(word, best))) {
        best = other;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double distance(Word word, Word base) {
    return Math.abs(word.baseline() - base.baseline());
  }

  private int firstFrom(double baseline) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).baseline() < baseline) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean belongs(Word word, Word base) {
    double up = (base.baseline() - word.baseline()) / base.size();
    if (up >= LEAST && up <= MOST) {
      return word.size() <= (up >= FAR ? HARDLY_SMALLER : SMALLER) * base.size();
    }
    return up <= -0.05 && up >= -LOWEST && word.size() <= SMALLER * base.size();
  }

  private static boolean isBehind(Word word, Word before) {
    double gap = word.left() - before.right();
    double size = Math.max(word.size(), before.size());
    return gap < BESIDE * size && gap > -OVERLAP * size;
  }
}
