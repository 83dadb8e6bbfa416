package org.ibid.server.strategy.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which printed lines begin with a number that is the line's own: those that follow each other. In
 * a strategy without numbers, lines begin with the numbers of those they combine.
 */
final class Labels {

  /** Some lines of a printed strategy may be missing, not many. */
  private static final int MOST_SKIPPED = 2;

  private final List<Optional<Label>> chosen;
  private final LabelStyle style;

  private Labels(List<Optional<Label>> chosen, LabelStyle style) {
    this.chosen = chosen;
    this.style = style;
  }

  static Labels of(List<Printed> lines) {
    List<Optional<Label>> candidates = lines.stream().map(Label::of).toList();
    Labels up = new Choice(candidates, 1).labels();
    Labels down = new Choice(candidates, -1).labels();
    return down.count() > up.count() ? down : up;
  }

  /** Whether the lines are numbered. */
  boolean any() {
    return style.printed();
  }

  LabelStyle style() {
    return style;
  }

  /** The number of a printed line, where it has one of its own. */
  Optional<Label> at(int line) {
    return chosen.get(line);
  }

  private long count() {
    return chosen.stream().filter(Optional::isPresent).count();
  }

  /** Chooses the numbers that follow each other in one direction. */
  private static final class Choice {
    private final List<Optional<Label>> candidates;
    private final int step;
    private final Map<Integer, Integer> lastWith = new HashMap<>();
    private final List<Optional<Label>> chosen = new ArrayList<>();
    private final boolean capitals;
    private @Nullable Label first;
    private @Nullable Label last;

    Choice(List<Optional<Label>> candidates, int step) {
      this.candidates = candidates;
      this.step = step;
      for (int i = 0; i < candidates.size(); i++) {
        int line = i;
        candidates.get(i).ifPresent(label -> lastWith.put(label.number(), line));
      }
      this.capitals =
          step == 1
              && candidates.stream()
                  .flatMap(Optional::stream)
                  .anyMatch(label -> label.isCapital() && label.letter() == 'b');
    }

    Labels labels() {
      for (int i = 0; i < candidates.size(); i++) {
        int line = i;
        Optional<Label> label = candidates.get(i).filter(l -> isNext(l, line));
        label.ifPresent(this::take);
        chosen.add(label);
      }
      return isNumbered()
          ? new Labels(chosen, style())
          : new Labels(
              candidates.stream().map(l -> Optional.<Label>empty()).toList(), LabelStyle.NONE);
    }

    private LabelStyle style() {
      LabelStyle style = first == null ? LabelStyle.NONE : first.style();
      return step < 0 ? style.reversed() : style;
    }

    private void take(Label label) {
      first = first == null ? label : first;
      last = label;
    }

    /** Two that follow each other are no chance; one alone must look like nothing else. */
    private boolean isNumbered() {
      if (first == null) {
        return false;
      }
      long count = chosen.stream().filter(Optional::isPresent).count();
      boolean atOnce = chosen.getFirst().isPresent();
      boolean clear = first.style().isPlain() && first.number() == 1;
      return (count == 1 && atOnce && clear && candidates.size() <= 2)
          || count > MOST_SKIPPED
          || (count == 2 && (atOnce || clear));
    }

    private boolean isNext(Label label, int line) {
      Label before = last;
      if (before == null) {
        return mayBegin(label, line);
      }
      if (label.isCapital()) {
        return capitals && label.letter() == (before.isCapital() ? before.letter() + 1 : 'a');
      }
      if (before.isCapital()) {
        return false;
      }
      if (label.number() == before.number()) {
        return continues(label, before);
      }
      if (label.number() == 1 && restarts(label, before, line)) {
        return true;
      }
      int ahead = (label.number() - before.number()) * step;
      return ahead == 1
          ? label.isNumber() || label.letter() == 'a'
          : ahead > 1 && ahead <= 1 + MOST_SKIPPED && skips(label, before, line);
    }

    private boolean mayBegin(Label label, int line) {
      if (label.isCapital()) {
        return capitals && label.letter() == 'a';
      }
      boolean letterFits = label.isNumber() || label.letter() == 'a';
      boolean begins = step > 0 ? label.number() == 1 : lastWith.containsKey(1);
      return letterFits && (begins || (line == 0 && step > 0 && !lastWith.containsKey(1)));
    }

    /** {@code 2b} after {@code 2a}; or a number that a misprint gives to two lines. */
    private static boolean continues(Label label, Label before) {
      boolean nextLetter = label.letter() == (before.isNumber() ? 'a' : before.letter() + 1);
      boolean same =
          label.letter() == before.letter()
              && label.style().isPlain()
              && label.style().equals(before.style());
      return nextLetter || same;
    }

    /** Another strategy below the first: its numbers mean its own lines, which are the last. */
    private boolean restarts(Label label, Label before, int line) {
      return step > 0
          && label.isNumber()
          && label.style().isPlain()
          && label.style().equals(before.style())
          && lastWith.getOrDefault(2, -1) > line;
    }

    private boolean skips(Label label, Label before, int line) {
      return label.isNumber()
          && label.style().equals(before.style())
          && lastWith.getOrDefault(before.number() + step, -1) < line;
    }
  }
}
