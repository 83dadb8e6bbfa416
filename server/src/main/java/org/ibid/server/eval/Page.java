package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.server.eval.GoldArticle.Kind;
import org.ibid.server.eval.GoldArticle.Mark;
import org.ibid.server.eval.GoldArticle.Paragraph;
import org.ibid.server.eval.GoldArticle.Run;
import org.ibid.server.eval.GoldArticle.Text;
import org.ibid.server.eval.Rendered.ExpectedMark;

/** A page being written, block by block, with the marks that are on it. */
final class Page {

  /** What a block is to who sets it in lines. */
  enum Role {
    LINE,
    HEADING,
    PARAGRAPH,
    ENTRY
  }

  /** A stretch that stands alone. */
  record Block(Role role, String text) {}

  private final List<Block> blocks = new ArrayList<>();
  private final List<ExpectedMark> marks = new ArrayList<>();

  /** Adds lines that stand together. */
  Page lines(String... lines) {
    return add(Role.LINE, String.join("\n", lines));
  }

  Page heading(String heading) {
    return add(Role.HEADING, heading);
  }

  Page entry(String entry) {
    return add(Role.ENTRY, entry);
  }

  Page add(Role role, String text) {
    if (!text.isBlank()) {
      blocks.add(new Block(role, text));
    }
    return this;
  }

  /** Adds a paragraph whose marks are printed in a style. */
  Page paragraph(String lead, Paragraph paragraph, MarkStyle style) {
    StringBuilder text = new StringBuilder(lead);
    int open = 0;
    List<Run> runs = new ArrayList<>(paragraph.runs());
    for (int i = 0; i < runs.size(); i++) {
      switch (runs.get(i)) {
        case Text(String words) -> {
          text.append(words);
          open += balance(words);
        }
        case Mark mark -> {
          if (style.followsStops()
              && i + 1 < runs.size()
              && runs.get(i + 1) instanceof Text(String next)) {
            int stop = !next.isEmpty() && ".,;:".indexOf(next.charAt(0)) >= 0 ? 1 : 0;
            text.append(next, 0, stop);
            runs.set(i + 1, new Text(next.substring(stop)));
          }
          text.append(style.print(mark, open > 0));
          marks.add(expected(text, mark, paragraph.kind()));
        }
      }
    }
    return add(Role.PARAGRAPH, text.toString());
  }

  private static int balance(String text) {
    return text.chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
  }

  private static ExpectedMark expected(StringBuilder text, Mark mark, Kind kind) {
    String context = text.substring(Math.max(0, text.length() - 90));
    Set<Integer> references = new HashSet<>(mark.references());
    return new ExpectedMark(Anchor.of(text), context, references, kind != Kind.CAPTION);
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  List<ExpectedMark> marks() {
    return List.copyOf(marks);
  }

  /** The blocks with an empty line between them, as a browser copies them. */
  String asCopied() {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.text()).append("\n\n"));
    return text.toString();
  }
}
