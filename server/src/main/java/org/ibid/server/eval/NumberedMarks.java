package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.eval.GoldArticle.Mark;

/**
 * Marks by number.
 *
 * @param before what stands before the numbers, a space included: {@code " ["}
 * @param separator between numbers
 * @param dash between the ends of a range of three or more; empty to print every number
 * @param after what stands after them
 * @param followsStops whether a mark comes after the stop that follows its words
 */
record NumberedMarks(
    String before, String separator, String dash, String after, boolean followsStops)
    implements MarkStyle {

  @Override
  public String print(Mark mark, boolean enclosed) {
    List<Integer> numbers = mark.references().stream().map(i -> i + 1).sorted().toList();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < numbers.size(); ) {
      int end = i;
      while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
        end++;
      }
      if (end - i >= 2 && !dash.isEmpty()) {
        parts.add(numbers.get(i) + dash + numbers.get(end));
        i = end + 1;
      } else {
        parts.add(numbers.get(i).toString());
        i++;
      }
    }
    return before + String.join(separator, parts) + after;
  }
}
