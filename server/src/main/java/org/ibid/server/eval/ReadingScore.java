package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.server.eval.Rendered.Entry;
import org.ibid.server.eval.Rendered.ExpectedMark;

/** Compares what was read of one article with what was printed. */
final class ReadingScore {

  /** The column of the reference list's segmentation. */
  static final String ENTRIES = "entries";

  /** The column of mentions: mark–reference pairs. */
  static final String CITATIONS = "citations";

  /** The column of references all of whose fields are right. */
  static final String WHOLE = "ref whole";

  private final String row;
  private final String article;
  private final Rendered rendered;
  private final Paper paper;
  private final EntryAlignment alignment;
  private final Scores scores = new Scores();

  private ReadingScore(String row, String article, Rendered rendered, Paper paper) {
    this.row = row;
    this.article = article;
    this.rendered = rendered;
    this.paper = paper;
    this.alignment =
        EntryAlignment.of(
            rendered.entries().stream().map(Entry::text).toList(),
            paper.references().stream().map(Reference::raw).toList());
  }

  /**
   * The counts of one article.
   *
   * @param withCitations whether its marks are fit to be counted
   */
  static Scores of(
      String row, String article, Rendered rendered, Paper paper, boolean withCitations) {
    ReadingScore score = new ReadingScore(row, article, rendered, paper);
    score.frontMatter();
    score.entries();
    if (withCitations) {
      score.citations();
    }
    score.fields();
    return score.scores;
  }

  /** The column of a field of the references. */
  static String column(Field field) {
    return "ref " + field.column();
  }

  private void frontMatter() {
    for (Field field : Field.FRONT_MATTER) {
      compare(field.column(), field, "", rendered.front(), paper.publication());
    }
  }

  private Tally compare(
      String column, Field field, String where, Publication gold, Publication got) {
    Tally tally = field.compare(gold, got, rendered.misread());
    scores.add(row, column, tally);
    if (!tally.strict().equals(Score.RIGHT) && !tally.strict().equals(Score.NONE)) {
      boolean soft = !tally.soft().equals(Score.RIGHT);
      scores.add(new Miss(row, column, article, where, field.text(gold), field.text(got), soft));
    }
    return tally;
  }

  private void entries() {
    for (int i = 0; i < rendered.entries().size(); i++) {
      Entry entry = rendered.entries().get(i);
      int read = alignment.read(i);
      String raw = read < 0 ? "" : paper.references().get(read).raw();
      Score soft = segmented(entry, raw, Strictness.SOFT);
      scores.add(row, ENTRIES, new Tally(soft, segmented(entry, raw, Strictness.STRICT)));
      if (!soft.equals(Score.RIGHT)) {
        scores.add(new Miss(row, ENTRIES, article, "entry " + (i + 1), entry.text(), raw, true));
      }
    }
    for (int j = 0; j < paper.references().size(); j++) {
      if (alignment.printed(j) < 0) {
        scores.add(row, ENTRIES, Tally.of(Score.WRONG));
        scores.add(new Miss(row, ENTRIES, article, "", "", paper.references().get(j).raw(), true));
      }
    }
  }

  private Score segmented(Entry entry, String raw, Strictness strictness) {
    if (raw.isEmpty()) {
      return Score.MISSED;
    }
    return rendered.segmentation().isWhole(entry, raw, strictness) ? Score.RIGHT : Score.OTHER;
  }

  private void fields() {
    for (int i = 0; i < rendered.entries().size(); i++) {
      Entry entry = rendered.entries().get(i);
      if (entry.hasFields()) {
        int read = alignment.read(i);
        Publication got =
            read < 0 ? Publication.unknown() : paper.references().get(read).publication();
        fields(entry.text(), entry.gold(), got, entry.unprinted());
      }
    }
    for (int j = 0; j < paper.references().size(); j++) {
      if (alignment.printed(j) < 0) {
        Reference extra = paper.references().get(j);
        fields(extra.raw(), Publication.unknown(), extra.publication(), Set.of());
      }
    }
  }

  private void fields(String where, Publication gold, Publication got, Set<Field> unprinted) {
    Tally all = Tally.NONE;
    for (Field field : Field.values()) {
      if (!unprinted.contains(field)) {
        all = all.plus(compare(column(field), field, where, gold, got));
      }
    }
    scores.add(row, WHOLE, new Tally(whole(all.soft()), whole(all.strict())));
  }

  /** A reference is right where each of its fields is. */
  private static Score whole(Score fields) {
    if (fields.wrong() + fields.missed() == 0) {
      return fields.equals(Score.NONE) ? Score.NONE : Score.RIGHT;
    }
    return fields.expected() == 0
        ? Score.WRONG
        : fields.right() + fields.wrong() == 0 ? Score.MISSED : Score.OTHER;
  }

  private void citations() {
    Map<String, Integer> positions = new HashMap<>();
    for (int j = 0; j < paper.references().size(); j++) {
      int printed = alignment.printed(j);
      positions.put(paper.references().get(j).id(), printed < 0 ? -1 - j : printed);
    }
    List<ExpectedMark> gold = rendered.marks();
    List<ReadMarks.ReadMark> read = ReadMarks.of(paper, positions);
    for (MarkAlignment.Pair pair :
        MarkAlignment.of(
            gold.stream().map(ExpectedMark::anchor).toList(),
            read.stream().map(ReadMarks.ReadMark::anchor).toList())) {
      ExpectedMark expected =
          pair.printed() < 0 ? new ExpectedMark("", "", Set.of(), true) : gold.get(pair.printed());
      ReadMarks.ReadMark got =
          pair.read() < 0 ? new ReadMarks.ReadMark("", "", Set.of()) : read.get(pair.read());
      if (expected.counted()) {
        mentions(expected, got);
      }
    }
  }

  private void mentions(ExpectedMark expected, ReadMarks.ReadMark got) {
    int right = (int) expected.references().stream().filter(got.references()::contains).count();
    Score score =
        new Score(right, got.references().size() - right, expected.references().size() - right);
    scores.add(row, CITATIONS, Tally.of(score));
    if (score.wrong() + score.missed() > 0) {
      String where = expected.context().isEmpty() ? got.context() : expected.context();
      scores.add(
          new Miss(
              row,
              CITATIONS,
              article,
              "…" + where,
              numbers(expected.references()),
              numbers(got.references()),
              true));
    }
  }

  /** Positions as numbers from 1; {@code ?} for what is not in the printed list. */
  private static String numbers(Set<Integer> positions) {
    List<String> numbers = new ArrayList<>();
    new TreeSet<>(positions).forEach(i -> numbers.add(i < 0 ? "?" : Integer.toString(i + 1)));
    return String.join(",", numbers);
  }
}
