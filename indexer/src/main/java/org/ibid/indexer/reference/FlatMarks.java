package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand behind a word and a blank as any other number does: {@code pain 12,13.}
 *
 * <p>What stands before and behind tells them from quantities, which have a unit behind them, and
 * from what is numbered, which is named before, see {@link Surroundings}; then the order in which
 * the paper cites, see {@link OrderedMarks}. They are read only where much of the list is cited in
 * places that leave little doubt.
 */
final class FlatMarks implements MarkStyle {

  /** What a single digit and what more than one number add to the log-odds of a place. */
  private static final double DIGIT = -1.5;

  private static final double SEVERAL = 0.5;

  /** Log-odds of a place that quantities hardly have. */
  private static final double EVIDENT = 2;

  /** The share of the list that is cited in such places where this is how the paper cites. */
  private static final double MIN_EVIDENT = 0.25;

  private final Labels labels;

  FlatMarks(Labels labels) {
    this.labels = labels;
  }

  @Override
  public List<List<Mark>> marks(List<Paragraph> paragraphs) {
    List<NumberMark> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      find(i, paragraphs.get(i).text(), found);
    }
    return new OrderedMarks(labels).of(isEvident(found) ? found : List.of(), paragraphs.size());
  }

  /** Whether enough of the list is cited where there is little doubt. */
  private boolean isEvident(List<NumberMark> found) {
    Set<Integer> numbers = new HashSet<>();
    found.stream()
        .filter(mark -> mark.odds() >= EVIDENT)
        .forEach(mark -> numbers.addAll(mark.numbers()));
    return numbers.size() >= MIN_EVIDENT * labels.size();
  }

  private void find(int paragraph, String text, List<NumberMark> found) {
    int blank = text.indexOf(' ', 1);
    while (blank > 0) {
      NumberList list = list(text, blank + 1);
      NumberMark mark = list.numbers().isEmpty() ? null : mark(paragraph, text, blank + 1, list);
      if (mark != null) {
        found.add(mark);
      }
      blank = text.indexOf(' ', Math.max(blank + 1, list.end()));
    }
  }

  /** The numbers; those that only blanks part where nothing but a stop follows. */
  private static NumberList list(String text, int at) {
    NumberList spaced = RaisedLists.at(text, at);
    return Surroundings.areLast(text, at, spaced.end()) ? spaced : NumberList.at(text, at);
  }

  private @Nullable NumberMark mark(int paragraph, String text, int at, NumberList list) {
    Double place = labels.hasAll(list.numbers()) ? Surroundings.odds(text, at, list.end()) : null;
    if (place == null) {
      return null;
    }
    boolean digit = list.numbers().size() == 1 && list.numbers().getFirst() < 10;
    double kind = list.numbers().size() > 1 ? SEVERAL : digit ? DIGIT : 0;
    return new NumberMark(paragraph, new Span(at, list.end()), list.numbers(), place + kind);
  }
}
