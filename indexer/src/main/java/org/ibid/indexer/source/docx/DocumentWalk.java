package org.ibid.indexer.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.ibid.indexer.source.docx.Paragraph.NoteMark;
import org.ibid.indexer.source.docx.Paragraph.Piece;
import org.ibid.indexer.source.docx.Paragraph.Plain;
import org.ibid.indexer.source.docx.Paragraph.Pointer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The paragraphs of a document in order, what programs hid in them understood. */
final class DocumentWalk {

  private static final Pattern HEADING =
      Pattern.compile("(?:heading|überschrift|titre|título|titolo|заголовок|标题)\\s?([1-6])");

  private static final String LIST_TAG = "MENDELEY_BIBLIOGRAPHY";

  private final XWPFDocument document;
  private final CitedItems items;
  private final Fields fields;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private List<String> bookmarks = new ArrayList<>();
  private List<String> controlled = List.of();
  private boolean listing;
  private int notes;

  DocumentWalk(XWPFDocument document, CitedItems items) {
    this.document = document;
    this.items = items;
    this.fields = new Fields(items);
  }

  /** The body's paragraphs. */
  List<Paragraph> body() {
    blocks(document.getDocument().getBody().getDomNode());
    return paragraphs;
  }

  /** The paragraphs of a note. */
  List<Paragraph> note(Node note) {
    DocumentWalk walk = new DocumentWalk(document, items);
    walk.blocks(note);
    return walk.paragraphs;
  }

  private static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static Optional<Element> child(Node parent, String name) {
    return children(parent).stream().filter(e -> name.equals(e.getLocalName())).findFirst();
  }

  /** The characters right in an element. The library's tree knows no text content. */
  private static String characters(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text characters) {
        text.append(characters.getData());
      }
    }
    return text.toString();
  }

  private static String value(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  private void blocks(Node parent) {
    for (Element block : children(parent)) {
      switch (String.valueOf(block.getLocalName())) {
        case "p" -> paragraph(block);
        case "tbl" -> table(block);
        case "sdt" -> control(block, true);
        case "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(block);
        default -> {
          // Properties, bookmarks between paragraphs, sections' settings.
        }
      }
    }
  }

  private void table(Element table) {
    DocumentWalk walk = new DocumentWalk(document, items);
    walk.cells(table);
    StringBuilder text = new StringBuilder();
    walk.paragraphs.forEach(p -> text.append(p.text()).append(' '));
    paragraphs.add(
        new Paragraph("", 0, null, false, List.of(new Plain(text.toString())), List.of(), true));
  }

  private void cells(Node parent) {
    for (Element part : children(parent)) {
      String name = String.valueOf(part.getLocalName());
      if (name.equals("tc")) {
        blocks(part);
      } else if (!name.endsWith("Pr")) {
        cells(part);
      }
    }
  }

  private void paragraph(Element paragraph) {
    pieces = new ArrayList<>();
    bookmarks = new ArrayList<>();
    boolean listed = fields.isListed() || listing;
    inline(paragraph);
    listed |= fields.isListed();
    Optional<Element> properties = child(paragraph, "pPr");
    String style = properties.flatMap(p -> child(p, "pStyle")).map(s -> value(s, "val")).orElse("");
    String name = styleName(style);
    String list =
        properties
            .flatMap(p -> child(p, "numPr"))
            .flatMap(n -> child(n, "numId"))
            .map(n -> value(n, "val"))
            .orElse(null);
    paragraphs.add(
        new Paragraph(
            name,
            level(name, style, properties),
            "0".equals(list) ? null : list,
            listed,
            pieces,
            bookmarks,
            false));
  }

  private String styleName(String id) {
    XWPFStyles styles = document.getStyles();
    XWPFStyle style = styles == null || id.isEmpty() ? null : styles.getStyle(id);
    String name = style == null ? id : style.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  private int level(String name, String id, Optional<Element> properties) {
    Matcher heading = HEADING.matcher(name);
    if (heading.lookingAt()) {
      return Integer.parseInt(heading.group(1));
    }
    String outline =
        properties
            .flatMap(p -> child(p, "outlineLvl"))
            .map(o -> value(o, "val"))
            .or(() -> outlineOf(id))
            .orElse("9");
    return outline.matches("[0-5]") ? Integer.parseInt(outline) + 1 : 0;
  }

  private Optional<String> outlineOf(String id) {
    XWPFStyles styles = document.getStyles();
    XWPFStyle style = styles == null || id.isEmpty() ? null : styles.getStyle(id);
    return style == null
        ? Optional.empty()
        : child(style.getCTStyle().getDomNode(), "pPr")
            .flatMap(p -> child(p, "outlineLvl"))
            .map(o -> value(o, "val"));
  }

  private void inline(Node parent) {
    for (Element part : children(parent)) {
      switch (String.valueOf(part.getLocalName())) {
        case "r" -> run(part);
        case "hyperlink" -> hyperlink(part);
        case "fldSimple" -> simpleField(part);
        case "sdt" -> control(part, false);
        case "bookmarkStart" -> bookmarks.add(value(part, "name"));
        case "ins", "moveTo", "smartTag", "sdtContent", "customXml", "dir", "bdo" -> inline(part);
        case "oMath", "oMathPara" -> formula(part);
        default -> {
          // What was deleted, comments, and properties.
        }
      }
    }
  }

  private void formula(Node parent) {
    for (Element part : children(parent)) {
      if ("t".equals(part.getLocalName())) {
        add(characters(part));
      } else {
        formula(part);
      }
    }
  }

  private void hyperlink(Element link) {
    String anchor = value(link, "anchor");
    List<Piece> before = pieces;
    pieces = new ArrayList<>();
    inline(link);
    List<Piece> own = pieces;
    pieces = before;
    if (!anchor.isEmpty() && own.stream().allMatch(Plain.class::isInstance)) {
      StringBuilder text = new StringBuilder();
      own.forEach(piece -> text.append(piece.text()));
      pieces.add(new Pointer(text.toString(), anchor));
    } else {
      pieces.addAll(own);
    }
  }

  private void simpleField(Element field) {
    fields.begin();
    fields.instruction(value(field, "instr"));
    fields.separate();
    inline(field);
    fields.end();
  }

  /** A content control; Mendeley Cite says in its tag what is cited. */
  private void control(Element control, boolean block) {
    String tag =
        child(control, "sdtPr").flatMap(p -> child(p, "tag")).map(t -> value(t, "val")).orElse("");
    List<String> before = controlled;
    boolean listedBefore = listing;
    List<String> cited = items.readTag(tag);
    controlled = cited.isEmpty() ? controlled : cited;
    listing |= tag.startsWith(LIST_TAG) || isBibliography(control);
    child(control, "sdtContent").ifPresent(block ? this::blocks : this::inline);
    controlled = before;
    listing = listedBefore;
  }

  private static boolean isBibliography(Element control) {
    return child(control, "sdtPr").filter(p -> child(p, "bibliography").isPresent()).isPresent();
  }

  private void run(Element run) {
    for (Element part : children(run)) {
      switch (String.valueOf(part.getLocalName())) {
        case "t" -> add(characters(part));
        case "tab", "br", "cr", "ptab" -> add(" ");
        case "noBreakHyphen" -> add("-");
        case "fldChar" -> fieldCharacter(part);
        case "instrText" -> fields.instruction(characters(part));
        case "footnoteReference" -> note(part, "f");
        case "endnoteReference" -> note(part, "e");
        default -> {
          // Drawings, comments, properties, deleted text.
        }
      }
    }
  }

  private void fieldCharacter(Element character) {
    switch (value(character, "fldCharType")) {
      case "begin" -> {
        fields.begin();
        child(character, "fldData").ifPresent(data -> fields.data(characters(data)));
      }
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {
        // None that the standard knows.
      }
    }
  }

  private void note(Element mark, String kind) {
    pieces.add(new NoteMark(Integer.toString(++notes), kind + value(mark, "id")));
  }

  private void add(@Nullable String text) {
    if (text == null || text.isEmpty() || fields.isHidden()) {
      return;
    }
    Piece piece = controlled.isEmpty() ? fields.piece(text) : new Paragraph.Cited(text, controlled);
    Piece last = pieces.isEmpty() ? null : pieces.getLast();
    Piece joined = last == null ? null : joined(last, piece);
    if (joined == null) {
      pieces.add(piece);
    } else {
      pieces.set(pieces.size() - 1, joined);
    }
  }

  /** Runs of one field, which Word splits as it likes, are one piece. */
  private static @Nullable Piece joined(Piece last, Piece next) {
    return switch (next) {
      case Plain(String text) ->
          last instanceof Plain before ? new Plain(before.text() + text) : null;
      case Paragraph.Cited(String text, List<String> cited) ->
          last instanceof Paragraph.Cited before && before.items().equals(cited)
              ? new Paragraph.Cited(before.text() + text, cited)
              : null;
      case Pointer(String text, String bookmark) ->
          last instanceof Pointer before && before.bookmark().equals(bookmark)
              ? new Pointer(before.text() + text, bookmark)
              : null;
      case NoteMark mark -> null;
    };
  }
}
