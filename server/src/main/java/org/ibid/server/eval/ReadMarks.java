package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Statement;

/**
 * The marks that were read, in order of the text. Marks with nothing but punctuation between them
 * are one here, as they are in the gold.
 */
final class ReadMarks {

  /**
   * A mark that was read.
   *
   * @param context the words before it, for a person
   * @param references positions in the printed list; -1 and below for what is not in it
   */
  record ReadMark(String anchor, String context, Set<Integer> references) {}

  private final Map<String, Integer> positions;
  private final List<ReadMark> marks = new ArrayList<>();

  private ReadMarks(Map<String, Integer> positions) {
    this.positions = positions;
  }

  /**
   * The marks of a paper.
   *
   * @param positions of each reference's id, in the printed list
   */
  static List<ReadMark> of(Paper paper, Map<String, Integer> positions) {
    ReadMarks marks = new ReadMarks(positions);
    paper.statements().forEach(marks::add);
    return marks.marks;
  }

  private void add(Statement statement) {
    String sentence = statement.sentence();
    List<Citation> citations = statement.citations();
    Set<Integer> references = new HashSet<>();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      citation.references().forEach(id -> references.add(positions.getOrDefault(id, -1)));
      int end = citation.mark().end();
      boolean isLast =
          i + 1 == citations.size()
              || end > citations.get(i + 1).mark().start()
              || sentence
                  .substring(end, citations.get(i + 1).mark().start())
                  .chars()
                  .anyMatch(Character::isLetterOrDigit);
      if (isLast) {
        String before = statement.before() + " " + sentence.substring(0, end);
        marks.add(
            new ReadMark(
                Anchor.of(before),
                before.substring(Math.max(0, before.length() - 90)),
                Set.copyOf(references)));
        references.clear();
      }
    }
  }
}
