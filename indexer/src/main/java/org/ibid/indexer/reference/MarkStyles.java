package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Reference;

/**
 * Decides how a paper prints its marks: the surest style that resolves to enough of its list.
 *
 * <p>Square brackets with numbers of a numbered list need no more evidence than that they are
 * there. Names and years must be in the list. Forms that mean much else besides (round brackets,
 * numbers behind words) must cite at least half of the list, and in its order as numbered lists are
 * cited.
 */
final class MarkStyles {

  /** The share of the list that an ambiguous form must cite. */
  private static final double MIN_COVERAGE = 0.5;

  /** The share of first appearances that must come in ascending order; a few lists are sorted. */
  private static final double MIN_ORDER = 0.7;

  private final List<Paragraph> paragraphs;

  private MarkStyles(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static MarkStyle choose(List<Paragraph> paragraphs, List<Reference> references) {
    return new MarkStyles(paragraphs).choose(references);
  }

  private MarkStyle choose(List<Reference> references) {
    Labels labels = Labels.printed(references);
    MarkStyle authorYears = new AuthorYearMarks(new AuthorYears(references));
    int named = cited(authorYears).size();
    if (!labels.isEmpty()) {
      MarkStyle brackets = new BracketMarks(labels);
      int bracketed = cited(brackets).size();
      if (bracketed > 0 && bracketed >= named / 2) {
        return brackets;
      }
      for (MarkStyle style : List.of(new ParenthesisMarks(labels), new RaisedMarks(labels))) {
        if (cited(style).size() > named && isEvident(style, labels)) {
          return style;
        }
      }
    }
    if (named > 0) {
      return authorYears;
    }
    return labels.isEmpty() ? lostNumbers(references) : new BracketMarks(labels);
  }

  /** Square brackets for a list whose numbers were lost on the way here. */
  private MarkStyle lostNumbers(List<Reference> references) {
    Labels positions = Labels.positions(references);
    MarkStyle brackets = new BracketMarks(positions);
    return isEvident(brackets, positions) ? brackets : paragraph -> List.of();
  }

  private boolean isEvident(MarkStyle style, Labels labels) {
    List<String> cited = cited(style);
    return !cited.isEmpty()
        && cited.size() >= MIN_COVERAGE * labels.size()
        && order(cited) >= MIN_ORDER;
  }

  /** The share of ids that come after the one before them in the list. */
  private static double order(List<String> cited) {
    int ascending = 0;
    for (int i = 1; i < cited.size(); i++) {
      ascending += number(cited.get(i)) > number(cited.get(i - 1)) ? 1 : 0;
    }
    return cited.size() < 2 ? 1 : (double) ascending / (cited.size() - 1);
  }

  private static int number(String id) {
    List<Integer> numbers = NumberList.at(id, 0).numbers();
    return numbers.isEmpty() ? 0 : numbers.getFirst();
  }

  /** The ids that a style finds, in the order of their first mark. */
  private List<String> cited(MarkStyle style) {
    Set<String> seen = new HashSet<>();
    List<String> cited = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (Mark mark : style.marks(paragraph.text())) {
        mark.references().stream().filter(seen::add).forEach(cited::add);
      }
    }
    return cited;
  }
}
