package org.ibid.server.search.near;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.ibid.server.search.near.Wording.Together;

/** Several wordings near each other. */
final class TogetherReading extends Reading {

  private final Together wording;
  private final List<Reading> parts;
  private final DocIdSetIterator candidates;
  private final Effort effort;

  TogetherReading(Together wording, List<Reading> parts, Effort effort) {
    this.wording = wording;
    this.parts = parts;
    this.effort = effort;
    List<DocIdSetIterator> all = parts.stream().map(Reading::candidates).toList();
    this.candidates = all.size() == 1 ? all.getFirst() : ConjunctionUtils.intersectIterators(all);
  }

  @Override
  DocIdSetIterator candidates() {
    return candidates;
  }

  @Override
  boolean occurs() throws IOException {
    if (parts.size() == 2
        && parts.getFirst() instanceof WordReading first
        && parts.getLast() instanceof WordReading second) {
      return occur(first.positions(), second.positions());
    }
    return super.occurs();
  }

  /** Two words, which most nearness is of. */
  private boolean occur(int[] first, int[] second) {
    int from = 0;
    for (int position : first) {
      int least = wording.ordered() ? position + 1 : position - wording.between() - 1;
      while (from < second.length && second[from] < least) {
        from++;
      }
      for (int i = from; i < second.length && second[i] - position - 1 <= wording.between(); i++) {
        effort.step();
        if (second[i] != position) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  boolean each(Consumer consumer) throws IOException {
    List<List<Occurrence>> choices = new ArrayList<>();
    for (Reading part : parts) {
      List<Occurrence> all = part.all();
      if (all.isEmpty()) {
        return false;
      }
      choices.add(all);
    }
    if (!wording.ordered()) {
      choices.sort(Comparator.comparingInt(List::size));
    }
    return new Choice(choices, consumer).made(0);
  }

  /** One occurrence of each part being chosen after the other. */
  private final class Choice {
    private final List<List<Occurrence>> choices;
    private final Consumer consumer;
    private final Occurrence[] chosen;
    private final int widest;

    Choice(List<List<Occurrence>> choices, Consumer consumer) {
      this.choices = choices;
      this.consumer = consumer;
      this.chosen = new Occurrence[choices.size()];
      this.widest = widest(choices);
    }

    /** No choice that is right stretches over more. */
    private int widest(List<List<Occurrence>> of) {
      long width = wording.between();
      for (List<Occurrence> part : of) {
        width += part.stream().mapToInt(Occurrence::width).max().orElse(0);
      }
      return (int) Math.min(width, Integer.MAX_VALUE / 4);
    }

    /** Chooses the part of that number and all after it; true where that was enough. */
    boolean made(int part) {
      if (part == chosen.length) {
        return Occurrence.between(chosen) <= wording.between()
            && consumer.isEnough(Occurrence.joined(chosen));
      }
      List<Occurrence> options = choices.get(part);
      for (int i = first(options, part); i < options.size(); i++) {
        effort.step();
        if (isTooFar(options.get(i), part)) {
          return false;
        }
        if (fits(options.get(i), part)) {
          chosen[part] = options.get(i);
          if (made(part + 1)) {
            return true;
          }
        }
      }
      return false;
    }

    private int first(List<Occurrence> options, int part) {
      if (part == 0) {
        return 0;
      }
      int least = wording.ordered() ? chosen[part - 1].end() + 1 : end(part) - widest + 1;
      int low = 0;
      int high = options.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (options.get(middle).start() < least) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private boolean isTooFar(Occurrence option, int part) {
      if (part == 0) {
        return false;
      }
      return wording.ordered()
          ? option.start() - chosen[part - 1].end() - 1 > wording.between()
          : option.start() - start(part) >= widest;
    }

    private boolean fits(Occurrence option, int part) {
      for (int i = 0; i < part; i++) {
        if (chosen[i].shares(option)) {
          return false;
        }
      }
      return true;
    }

    private int start(int parts) {
      int start = Integer.MAX_VALUE;
      for (int i = 0; i < parts; i++) {
        start = Math.min(start, chosen[i].start());
      }
      return start;
    }

    private int end(int parts) {
      int end = 0;
      for (int i = 0; i < parts; i++) {
        end = Math.max(end, chosen[i].end());
      }
      return end;
    }
  }
}
