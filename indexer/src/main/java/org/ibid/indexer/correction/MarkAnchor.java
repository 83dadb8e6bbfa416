package org.ibid.indexer.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.TitleKey;

/**
 * What a mark is found again by.
 *
 * @param sentence that it stands in
 * @param mark its characters
 * @param nth which of the same marks of its sentence it is, from 1
 * @param repeat which of the same sentences of its paper it is, from 1
 */
public record MarkAnchor(String sentence, String mark, int nth, int repeat) {

  /** Shorter ones may stand in several sentences. */
  private static final int ENOUGH_LETTERS = 20;

  public MarkAnchor {
    if (nth < 1 || repeat < 1) {
      throw new IllegalArgumentException("counts from 1, got " + nth + " and " + repeat);
    }
  }

  /** Where a citation stands in a paper. */
  record At(int statement, int citation) {

    /** Its position in the paper, from 1. */
    int number(Paper paper) {
      int before =
          paper.statements().stream().limit(statement).mapToInt(s -> s.citations().size()).sum();
      return before + citation + 1;
    }

    /** The citation at a position from 1, or empty. */
    static Optional<At> of(Paper paper, int number) {
      int left = number - 1;
      for (int i = 0; i < paper.statements().size() && left >= 0; i++) {
        int citations = paper.statements().get(i).citations().size();
        if (left < citations) {
          return Optional.of(new At(i, left));
        }
        left -= citations;
      }
      return Optional.empty();
    }

    Citation in(Paper paper) {
      return paper.statements().get(statement).citations().get(citation);
    }
  }

  static MarkAnchor of(Paper paper, At at) {
    Statement statement = paper.statements().get(at.statement());
    String mark = statement.mark(statement.citations().get(at.citation()));
    int repeat = 1 + equal(paper, TitleKey.of(statement.sentence())).indexOf(at.statement());
    int nth = 1 + marks(statement, mark).indexOf(at.citation());
    return new MarkAnchor(statement.sentence(), mark, nth, repeat);
  }

  /** Where it stands now; empty where it stands nowhere, or may stand in several places. */
  Optional<At> in(Paper paper) {
    String key = TitleKey.of(sentence);
    List<Integer> equal = equal(paper, key);
    if (equal.size() == 1) {
      return in(paper, equal.getFirst());
    }
    if (equal.size() >= repeat) {
      return in(paper, equal.get(repeat - 1));
    }
    return key.length() < ENOUGH_LETTERS ? Optional.empty() : overlapping(paper, key);
  }

  private Optional<At> in(Paper paper, int statement) {
    List<Integer> same = marks(paper.statements().get(statement), mark);
    return same.size() < nth ? Optional.empty() : Optional.of(new At(statement, same.get(nth - 1)));
  }

  /** A sentence that was cut otherwise, where the mark stands in one such only. */
  private Optional<At> overlapping(Paper paper, String key) {
    List<At> found = new ArrayList<>();
    for (int i = 0; i < paper.statements().size(); i++) {
      String other = TitleKey.of(paper.statements().get(i).sentence());
      boolean part = other.length() >= ENOUGH_LETTERS && key.contains(other);
      if (part || other.contains(key)) {
        int statement = i;
        marks(paper.statements().get(i), mark).forEach(c -> found.add(new At(statement, c)));
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static List<Integer> equal(Paper paper, String key) {
    List<Integer> equal = new ArrayList<>();
    for (int i = 0; i < paper.statements().size(); i++) {
      if (TitleKey.of(paper.statements().get(i).sentence()).equals(key)) {
        equal.add(i);
      }
    }
    return equal;
  }

  private static List<Integer> marks(Statement statement, String mark) {
    List<Integer> same = new ArrayList<>();
    for (int i = 0; i < statement.citations().size(); i++) {
      if (statement.mark(statement.citations().get(i)).equals(mark)) {
        same.add(i);
      }
    }
    return same;
  }
}
