package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;

/**
 * Decides how a paper prints its marks: in the style that cites most of its list.
 *
 * <p>Square brackets with numbers of a numbered list need no more evidence than that they are
 * there, unless another style cites far more of it. Names and years must be in the list. Forms that
 * mean much else besides (round brackets, numbers behind words) must cite at least half of the
 * list.
 */
final class MarkStyles {

  /** The share of the list that an ambiguous form must cite. */
  private static final double MIN_COVERAGE = 0.5;

  /** Brackets that cite so much of the list leave no doubt. */
  private static final double EVIDENT = 0.8;

  /** Square brackets are the style unless another cites more than so many times as much. */
  private static final double BRACKETS_HEAD_START = 2;

  /** What names more references at once may be an interval: {@code 95% CI 10–35}. */
  private static final int MOST_AT_ONCE = 6;

  /** The marks of a paper by paragraph in one style, and the share of the list that they cite. */
  private record Reading(List<List<Mark>> marks, double coverage) {
    boolean citesMoreThan(Reading other) {
      return coverage > other.coverage;
    }
  }

  private final List<Paragraph> paragraphs;
  private final List<Reference> references;

  /** Numbers raised in print; where print is not known, those that look so. */
  private final Function<Labels, List<MarkStyle>> raised;

  /** Where no other style fits though it is known what was raised, numbers that nothing marks. */
  private final Function<Labels, List<MarkStyle>> flat;

  private MarkStyles(
      List<Paragraph> paragraphs,
      List<Reference> references,
      Function<Labels, List<MarkStyle>> raised,
      Function<Labels, List<MarkStyle>> flat) {
    this.paragraphs = paragraphs;
    this.references = references;
    this.raised = raised;
    this.flat = flat;
  }

  /** The same where it is known what was raised in print, by paragraph. */
  static List<List<Mark>> marks(
      List<Paragraph> paragraphs, List<Reference> references, List<List<Span>> raised) {
    return new MarkStyles(
            paragraphs,
            references,
            labels -> List.of(new PrintedMarks(labels, raised)),
            labels -> List.of(new RaisedMarks(labels), new FlatMarks(labels)))
        .marks();
  }

  /** The same where what was raised may be marked as such, or not. */
  static List<List<Mark>> marksOrRaised(
      List<Paragraph> paragraphs, List<Reference> references, List<List<Span>> raised) {
    return new MarkStyles(
            paragraphs,
            references,
            labels -> List.of(new PrintedMarks(labels, raised), new RaisedMarks(labels)),
            labels -> List.of())
        .marks();
  }

  /** The marks of each paragraph, in the style of the paper. */
  static List<List<Mark>> marks(List<Paragraph> paragraphs, List<Reference> references) {
    return new MarkStyles(
            paragraphs, references, labels -> List.of(new RaisedMarks(labels)), labels -> List.of())
        .marks();
  }

  private List<List<Mark>> marks() {
    Labels printed = Labels.printed(references);
    Reading best = printed.isEmpty() ? unnumbered() : flat(printed, numbered(printed));
    return best.marks;
  }

  /** Where no style cites half of a numbered list, one that cites far more of it. */
  private Reading flat(Labels labels, Reading other) {
    if (other.coverage >= MIN_COVERAGE) {
      return other;
    }
    Reading best = other;
    for (MarkStyle style : flat.apply(labels)) {
      Reading reading = read(style);
      boolean enough = coverage(reading.marks, MOST_AT_ONCE) >= MIN_COVERAGE;
      if (enough && isBetter(reading, best, other)) {
        best = reading;
      }
    }
    return best;
  }

  private Reading numbered(Labels labels) {
    Reading brackets = read(new BracketMarks(labels));
    if (brackets.coverage >= EVIDENT) {
      return brackets;
    }
    Reading best = brackets;
    for (MarkStyle style : others(labels)) {
      Reading reading = read(style);
      if (reading.coverage >= MIN_COVERAGE && isBetter(reading, best, brackets)) {
        best = reading;
      }
    }
    Reading names = best.coverage >= EVIDENT ? best : names();
    return isBetter(names, best, brackets) ? names : best;
  }

  /** Forms that mean much else besides. */
  private List<MarkStyle> others(Labels labels) {
    List<MarkStyle> styles = new ArrayList<>(List.of(new ParenthesisMarks(labels)));
    styles.addAll(raised.apply(labels));
    return styles;
  }

  private static boolean isBetter(Reading reading, Reading best, Reading brackets) {
    return reading.citesMoreThan(best)
        && reading.coverage > BRACKETS_HEAD_START * brackets.coverage;
  }

  /** Names and years; numbers for a list whose own were lost on the way. */
  private Reading unnumbered() {
    Labels lost = Labels.positions(references);
    Reading best = names();
    List<MarkStyle> styles = new ArrayList<>(List.of(new BracketMarks(lost)));
    styles.addAll(others(lost));
    for (MarkStyle style : styles) {
      Reading reading = best.coverage >= EVIDENT ? best : read(style);
      if (reading.coverage >= MIN_COVERAGE && reading.citesMoreThan(best)) {
        best = reading;
      }
    }
    return best;
  }

  private Reading names() {
    return read(new AuthorYearMarks(new AuthorYears(references)));
  }

  private Reading read(MarkStyle style) {
    List<List<Mark>> marks = style.marks(paragraphs);
    return new Reading(marks, coverage(marks, Integer.MAX_VALUE));
  }

  /** The share of the list that is cited by marks of at most so many references. */
  private double coverage(List<List<Mark>> marks, int atOnce) {
    Set<String> cited = new HashSet<>();
    for (List<Mark> paragraph : marks) {
      paragraph.stream()
          .map(Mark::references)
          .filter(ids -> ids.size() <= atOnce)
          .forEach(cited::addAll);
    }
    return references.isEmpty() ? 0 : (double) cited.size() / references.size();
  }
}
