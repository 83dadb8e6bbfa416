package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.typeset.Passage;
import org.ibid.indexer.typeset.Passage.Kind;
import org.ibid.indexer.typeset.Passage.SetLine;
import org.ibid.indexer.typeset.Raised;
import org.ibid.indexer.typeset.Typesetting;

/** The passages of a typeset paper as blocks, and what their looks say of them. */
final class TypesetPage {

  private static final Pattern LABEL = Pattern.compile("\\d{1,3}");

  /** {@code https://doi.org/10.1234/}, {@code 10.1234/leaf-}: more follows on the next line. */
  private static final Pattern OPEN_ADDRESS =
      Pattern.compile("(?:https?:|\\S*?\\b10\\.\\d{4,9}/)\\S*+(?<=[-/._])");

  /** A line of fewer words is a heading or a label. */
  private static final int FEWEST_WORDS = 3;

  private final List<Passage> passages = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Looks looks = new Looks();
  private final LineJoin join;
  private int title = -1;
  private final int authors;

  TypesetPage(Typesetting typesetting, SectionNames sections) {
    sort(typesetting.passages(), sections);
    dropped.addAll(typesetting.dropped());
    partAuthors();
    this.join =
        new LineJoin(
            passages.stream().flatMap(p -> p.lines().stream()).map(TypesetPage::line).toList());
    read();
    this.authors = title < 0 ? -1 : new TypesetAuthors(blocks, join, sections).join(title + 1);
  }

  private void sort(List<Passage> all, SectionNames sections) {
    int listAt = listHeading(all, sections);
    int table = 0;
    boolean interrupted = false;
    for (int i = 0; i < all.size(); i++) {
      Passage passage = i == listAt ? asHeading(all.get(i)) : all.get(i);
      int kept = passages.size();
      boolean list = listAt >= 0 && i >= listAt;
      table = tablePage(passage, table);
      switch (passage.kind()) {
        case TABLE -> table(passage, list, table == passage.page());
        case CAPTION -> dropped.add(new Dropped(plain(passage), "caption"));
        case NOTE, SMALL -> small(passage, list, table == passage.page());
        case TITLE, SUBTITLE, HEADING -> passages.add(list ? labelled(passage) : passage);
        case TEXT ->
            passages.add(list ? labelled(passage) : interrupted ? behindOther(passage) : passage);
      }
      interrupted = passages.size() == kept;
    }
  }

  /** The room between text and a table above it says nothing of the text. */
  private static Passage behindOther(Passage passage) {
    List<SetLine> lines = new ArrayList<>(passage.lines());
    SetLine first = lines.getFirst();
    lines.set(0, new SetLine(first.text(), first.indent(), false));
    return new Passage(passage.kind(), passage.page(), lines);
  }

  private static Passage asHeading(Passage passage) {
    return new Passage(Kind.HEADING, passage.page(), passage.lines());
  }

  /**
   * Position of the heading of the reference list; -1 where there is none. A heading in the small
   * print of its list, or on a page that was recognised from an image, has nothing that shows it
   * but its words and the entries below it.
   */
  private static int listHeading(List<Passage> all, SectionNames sections) {
    int plain = -1;
    for (int i = 0; i < all.size(); i++) {
      Passage passage = all.get(i);
      boolean named =
          passage.lines().size() == 1
              && sections.part(plain(passage)).filter(p -> p == Part.REFERENCES).isPresent();
      if (named && passage.kind() == Kind.HEADING) {
        return i;
      }
      if (named && i + 1 < all.size() && startsEntry(all.get(i + 1))) {
        plain = i;
      }
    }
    return plain;
  }

  private static boolean startsEntry(Passage passage) {
    String line = passage.lines().getFirst().text();
    String text = Raised.plain(line);
    return labelEnd(Raised.of(line)) > 0
        || EntryLabels.isLabelled(text)
        || EntryShape.startsWithName(text);
  }

  /** In a list a line of few words that was spread over its column looks like cells. */
  private void table(Passage passage, boolean list, boolean table) {
    if (list && !table) {
      passages.add(labelled(passage));
    } else {
      dropped.add(new Dropped(plain(passage), "table"));
    }
  }

  /** An entry whose number is raised before it, as one with a number and a stop. */
  private static Passage labelled(Passage passage) {
    List<SetLine> lines = new ArrayList<>();
    for (SetLine line : passage.lines()) {
      lines.add(new SetLine(labelled(line.text()), line.indent(), line.apart()));
    }
    return new Passage(passage.kind(), passage.page(), lines);
  }

  private static String labelled(String signed) {
    Raised raised = Raised.of(signed);
    int end = labelEnd(raised);
    String text = raised.text();
    return end < 0 ? signed : text.substring(0, end) + ". " + Blank.strip(text.substring(end));
  }

  /** Where the number ends that is raised at the start of a line; -1 where none is. */
  private static int labelEnd(Raised line) {
    if (line.raised().isEmpty()) {
      return -1;
    }
    Span first = line.raised().getFirst();
    boolean label = first.start() == 0 && LABEL.matcher(first.of(line.text())).matches();
    return label ? first.end() : -1;
  }

  /** The page on which a table goes on behind a passage; 0 where none does. */
  private static int tablePage(Passage passage, int table) {
    return switch (passage.kind()) {
      case CAPTION -> plain(passage).startsWith("T") ? passage.page() : 0;
      case TABLE, SMALL, NOTE -> table;
      case TITLE, SUBTITLE, HEADING, TEXT -> 0;
    };
  }

  /** Small print is of a table, of the list, or a note. */
  private void small(Passage passage, boolean list, boolean table) {
    if (table && !list) {
      dropped.add(new Dropped(plain(passage), "table"));
    } else if (passage.kind() == Kind.NOTE) {
      note(passage, list);
    } else {
      passages.add(list ? labelled(passage) : passage);
    }
  }

  /** Below the heading of the list its entries are small too. */
  private void note(Passage passage, boolean list) {
    if (list) {
      passages.add(labelled(passage));
    } else {
      notes.add(plain(passage));
    }
  }

  /** Small print below or beside the text. */
  List<String> notes() {
    return notes;
  }

  Looks looks() {
    return looks;
  }

  List<Dropped> dropped() {
    return dropped;
  }

  PageBlocks blocks() {
    return new PageBlocks(blocks, title, authors, join);
  }

  /** Authors that were set like the title are none of its lines. */
  private void partAuthors() {
    for (int i = 0; i < passages.size(); i++) {
      if (isTitle(passages.get(i))) {
        partAuthors(i);
        return;
      }
    }
  }

  private void partAuthors(int from) {
    List<SetLine> lines = new ArrayList<>();
    int end = from;
    while (end < passages.size() && isTitle(passages.get(end))) {
      lines.addAll(passages.get(end).lines());
      end++;
    }
    int names = TypesetAuthors.namesFrom(lines.stream().map(TypesetPage::line).toList());
    if (names > 0) {
      Passage first = passages.get(from);
      passages.subList(from, end).clear();
      passages.add(from, new Passage(Kind.TITLE, first.page(), lines.subList(0, names)));
      passages.add(
          from + 1, new Passage(Kind.TEXT, first.page(), lines.subList(names, lines.size())));
    }
  }

  private void read() {
    int i = 0;
    while (i < passages.size()) {
      Passage passage = passages.get(i);
      int end = i + 1;
      boolean opensTitle = isTitle(passage) && title < 0;
      while (opensTitle && end < passages.size() && isTitle(passages.get(end))) {
        end++;
      }
      while (runsOn(passages.get(end - 1), end)) {
        end++;
      }
      title = opensTitle ? blocks.size() : title;
      add(passage, passages.subList(i, end));
      i = end;
    }
  }

  /** A paragraph that a column's end, a table or a note interrupts goes on behind it. */
  private boolean runsOn(Passage before, int next) {
    if (next == passages.size()
        || before.kind() != Kind.TEXT
        || passages.get(next).kind() != Kind.TEXT
        || passages.get(next).lines().getFirst().apart()) {
      return false;
    }
    String end = Raised.without(before.lines().getLast().text(), "").strip();
    String start = Raised.plain(passages.get(next).lines().getFirst().text()).strip();
    return !end.isEmpty()
        && !start.isEmpty()
        && ".?!:;".indexOf(end.charAt(end.length() - 1)) < 0
        && (Character.isLowerCase(start.codePointAt(0))
            || ("([".indexOf(start.charAt(0)) >= 0 && Words.count(end) > FEWEST_WORDS));
  }

  /** A kind of paper may be set as large as its title. */
  private static boolean isTitle(Passage passage) {
    return (passage.kind() == Kind.TITLE || passage.kind() == Kind.SUBTITLE)
        && TypeLine.of(plain(passage)).isEmpty();
  }

  private void add(Passage passage, List<Passage> together) {
    List<Line> lines =
        together.stream().flatMap(p -> p.lines().stream()).map(TypesetPage::line).toList();
    Block block = new Block(lines, text(passage, together), true);
    blocks.add(block);
    switch (passage.kind()) {
      case HEADING -> looks.heading(block);
      case SMALL, NOTE -> looks.small(block);
      case TITLE, SUBTITLE, TEXT, TABLE, CAPTION -> {
        // Nothing that the block's words don't say better.
      }
    }
  }

  private String text(Passage passage, List<Passage> together) {
    StringBuilder text = new StringBuilder();
    Kind before = passage.kind();
    for (Passage part : together) {
      if (part.kind() == Kind.SUBTITLE && before == Kind.TITLE && endsOpen(text)) {
        text.append(':');
      }
      before = part.kind();
      for (SetLine set : part.lines()) {
        if (text.isEmpty()) {
          text.append(line(set).printed());
        } else {
          join.append(text, line(set));
        }
      }
    }
    boolean signed =
        switch (passage.kind()) {
          case TEXT, SMALL, NOTE -> true;
          case TITLE, SUBTITLE, HEADING, TABLE, CAPTION -> false;
        };
    return signed ? text.toString() : Raised.plain(text.toString());
  }

  private static boolean endsOpen(StringBuilder text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static Line line(SetLine set) {
    Line line = Line.of(set.text()).stream().findFirst().orElseGet(TypesetPage::none);
    return new Line(line.text(), set.indent(), line.marker(), set.apart());
  }

  private static Line none() {
    return new Line("\uFFFD", 0, "", false);
  }

  /** Lines as one; an address that goes on in the next line is not parted. */
  private static String plain(Passage passage) {
    StringBuilder text = new StringBuilder();
    for (SetLine line : passage.lines()) {
      String last = text.substring(text.lastIndexOf(" ") + 1);
      text.append(text.isEmpty() || OPEN_ADDRESS.matcher(last).matches() ? "" : " ");
      text.append(Raised.plain(line.text()));
    }
    return text.toString();
  }
}
