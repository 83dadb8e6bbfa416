package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.server.eval.GoldArticle.Run;
import org.ibid.server.eval.GoldArticle.Text;
import org.ibid.server.eval.JatsMarks.Piece;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the text of paragraphs and the marks in it. */
final class JatsText {

  /** What a page shows elsewhere, or in a form that plain text has not. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "table-wrap",
          "fig",
          "fig-group",
          "table-wrap-group",
          "tex-math",
          "disp-formula",
          "fn",
          "supplementary-material",
          "media",
          "graphic",
          "alternatives",
          "index-term",
          "label");

  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<Integer, String> firstAuthors = new HashMap<>();

  JatsText(List<GoldReference> references) {
    for (int i = 0; i < references.size(); i++) {
      GoldReference reference = references.get(i);
      positions.putIfAbsent(reference.id(), i);
      firstAuthors.put(i, family(reference.publication().author()));
    }
  }

  private static String family(List<Name> authors) {
    return switch (authors.isEmpty() ? Name.literal("\0") : authors.getFirst()) {
      case Name.Personal(String family, var given, var suffix) -> family;
      case Name.Literal(String literal) -> literal;
    };
  }

  /** Text and marks of these nodes; empty where they hold no text. */
  List<Run> runs(List<Node> nodes) {
    List<Piece> pieces = new ArrayList<>();
    nodes.forEach(node -> collect(node, pieces));
    return trimmed(JatsMarks.group(joined(pieces), firstAuthors));
  }

  private void collect(Node node, List<Piece> pieces) {
    if (node instanceof Element child) {
      XmlElement element = new XmlElement(child);
      if (ELSEWHERE.contains(element.name())) {
        return;
      }
      List<Integer> targets = targets(element);
      if (targets.isEmpty()) {
        element.nodes().forEach(below -> collect(below, pieces));
      } else {
        pieces.add(new Piece.Link(targets, element.text()));
      }
    } else if (node.getNodeType() == Node.TEXT_NODE
        || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      pieces.add(new Piece.Chars(node.getNodeValue()));
    }
  }

  private List<Integer> targets(XmlElement element) {
    if (!element.name().equals("xref") || !element.attribute("ref-type").equals("bibr")) {
      return List.of();
    }
    List<Integer> targets = new ArrayList<>();
    for (String id : element.attribute("rid").strip().split("\\s++", -1)) {
      Integer position = positions.get(id);
      if (position != null) {
        targets.add(position);
      }
    }
    return targets;
  }

  /** Neighbouring texts as one, every run of white space one space. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Chars(String more) -> append(text, more);
        case Piece.Link link -> {
          if (!text.isEmpty()) {
            joined.add(new Piece.Chars(text.toString()));
            text.setLength(0);
          }
          joined.add(link);
        }
      }
    }
    if (!text.isEmpty()) {
      joined.add(new Piece.Chars(text.toString()));
    }
    return joined;
  }

  private static void append(StringBuilder text, String more) {
    more.codePoints()
        .forEach(c -> {
          boolean isSpace = Character.isWhitespace(c) || c == 0xA0;
          if (!isSpace) {
            text.appendCodePoint(c);
          } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
          }
        });
  }

  private static List<Run> trimmed(List<Run> runs) {
    List<Run> trimmed = new ArrayList<>(runs);
    if (!trimmed.isEmpty() && trimmed.getFirst() instanceof Text(String text)) {
      trimmed.set(0, new Text(text.stripLeading()));
    }
    if (!trimmed.isEmpty() && trimmed.getLast() instanceof Text(String text)) {
      trimmed.set(trimmed.size() - 1, new Text(text.stripTrailing()));
    }
    trimmed.removeIf(run -> run instanceof Text(String text) && text.isEmpty());
    return trimmed;
  }
}
