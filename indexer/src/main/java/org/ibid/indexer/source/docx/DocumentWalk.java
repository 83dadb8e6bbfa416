package org.ibid.indexer.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.docx.Paragraph.NoteMark;
import org.ibid.indexer.source.docx.Paragraph.Piece;
import org.ibid.indexer.source.docx.Paragraph.Plain;
import org.ibid.indexer.source.docx.Paragraph.Pointer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The paragraphs of a document in order, what programs hid in them understood. */
final class DocumentWalk {

  private static final Pattern HEADING =
      Pattern.compile("(?:heading|überschrift|titre|título|titolo|заголовок|标题)\\s?([1-6])");

  private static final List<String> RAISED = List.of("rPr", "vertAlign");

  private static final String LIST_TAG = "MENDELEY_BIBLIOGRAPHY";

  private final Styles styles;
  private final CitedItems items;
  private final Fields fields;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private List<String> bookmarks = new ArrayList<>();
  private List<String> controlled = List.of();
  private boolean listing;
  private boolean raised;
  private int notes;

  DocumentWalk(Styles styles, CitedItems items) {
    this.styles = styles;
    this.items = items;
    this.fields = new Fields(items);
  }

  /** The paragraphs of a text or note. */
  static List<Paragraph> of(Node text, Styles styles, CitedItems items) {
    DocumentWalk walk = new DocumentWalk(styles, items);
    walk.blocks(text);
    return walk.paragraphs;
  }

  private void blocks(Node parent) {
    for (Element block : WordXml.children(parent)) {
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

  /** A table is one passage; in a list that a program made each row is an entry. */
  private void table(Element table) {
    if (listing || fields.isListed()) {
      WordXml.children(table).stream()
          .filter(row -> "tr".equals(row.getLocalName()))
          .forEach(row -> paragraphs.add(passage(row, true)));
    } else {
      paragraphs.add(passage(table, false));
    }
  }

  private Paragraph passage(Element cells, boolean listed) {
    DocumentWalk walk = new DocumentWalk(styles, items);
    walk.cells(cells);
    StringBuilder text = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (Paragraph paragraph : walk.paragraphs) {
      text.append(paragraph.text()).append(' ');
      names.addAll(paragraph.bookmarks());
    }
    return new Paragraph("", 0, null, listed, List.of(new Plain(text.toString())), names, !listed);
  }

  private void cells(Node parent) {
    for (Element part : WordXml.children(parent)) {
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
    Optional<Element> properties = WordXml.child(paragraph, "pPr");
    String style = own(properties, "pStyle").orElse("");
    String list =
        properties
            .flatMap(p -> WordXml.value(p, List.of("numPr", "numId")))
            .or(() -> styles.list(style))
            .orElse("0");
    String name = styles.name(style);
    paragraphs.add(
        new Paragraph(
            name,
            level(name, own(properties, "outlineLvl").or(() -> styles.outline(style))),
            list.equals("0") ? null : list,
            listed,
            pieces,
            bookmarks,
            false));
  }

  private static Optional<String> own(Optional<Element> properties, String name) {
    return properties.flatMap(p -> WordXml.value(p, List.of(name)));
  }

  private static int level(String name, Optional<String> outline) {
    Matcher heading = HEADING.matcher(name);
    if (heading.lookingAt()) {
      return Integer.parseInt(heading.group(1));
    }
    return outline.filter(o -> o.matches("[0-5]")).map(o -> Integer.parseInt(o) + 1).orElse(0);
  }

  private void inline(Node parent) {
    for (Element part : WordXml.children(parent)) {
      switch (String.valueOf(part.getLocalName())) {
        case "r" -> run(part);
        case "hyperlink" -> hyperlink(part);
        case "fldSimple" -> simpleField(part);
        case "sdt" -> control(part, false);
        case "bookmarkStart" -> bookmarks.add(WordXml.value(part, "name"));
        case "ins", "moveTo", "smartTag", "sdtContent", "customXml", "dir", "bdo" -> inline(part);
        case "oMath", "oMathPara" -> formula(part);
        default -> {
          // What was deleted, comments, and properties.
        }
      }
    }
  }

  private void formula(Node parent) {
    for (Element part : WordXml.children(parent)) {
      if ("t".equals(part.getLocalName())) {
        add(WordXml.characters(part));
      } else {
        formula(part);
      }
    }
  }

  private void hyperlink(Element link) {
    String anchor = WordXml.value(link, "anchor");
    List<Piece> before = pieces;
    pieces = new ArrayList<>();
    inline(link);
    List<Piece> own = pieces;
    pieces = before;
    boolean plain = own.stream().allMatch(p -> p instanceof Plain || p instanceof Paragraph.Raised);
    if (!anchor.isEmpty() && plain) {
      StringBuilder text = new StringBuilder();
      own.forEach(piece -> text.append(piece.text()));
      pieces.add(new Pointer(text.toString(), anchor));
    } else {
      pieces.addAll(own);
    }
  }

  private void simpleField(Element field) {
    fields.begin();
    fields.instruction(WordXml.value(field, "instr"));
    fields.separate();
    inline(field);
    fields.end();
  }

  /** A content control; Mendeley Cite says in its tag what is cited. */
  private void control(Element control, boolean block) {
    String tag = WordXml.value(control, List.of("sdtPr", "tag")).orElse("");
    List<String> before = controlled;
    boolean listedBefore = listing;
    List<String> cited = items.readTag(tag);
    controlled = cited.isEmpty() ? controlled : cited;
    listing |= tag.startsWith(LIST_TAG) || isBibliography(control);
    WordXml.child(control, "sdtContent").ifPresent(block ? this::blocks : this::inline);
    controlled = before;
    listing = listedBefore;
  }

  private static boolean isBibliography(Element control) {
    return WordXml.child(control, "sdtPr")
        .filter(p -> WordXml.child(p, "bibliography").isPresent())
        .isPresent();
  }

  private void run(Element run) {
    raised = WordXml.value(run, RAISED).filter("superscript"::equals).isPresent();
    for (Element part : WordXml.children(run)) {
      switch (String.valueOf(part.getLocalName())) {
        case "t" -> add(WordXml.characters(part));
        case "tab", "br", "cr", "ptab" -> add(" ");
        case "noBreakHyphen" -> add("-");
        case "fldChar" -> fieldCharacter(part);
        case "instrText" -> fields.instruction(WordXml.characters(part));
        case "footnoteReference" -> note(part, "f");
        case "endnoteReference" -> note(part, "e");
        default -> {
          // Drawings, comments, properties, deleted text.
        }
      }
    }
    raised = false;
  }

  private void fieldCharacter(Element character) {
    switch (WordXml.value(character, "fldCharType")) {
      case "begin" -> {
        fields.begin();
        WordXml.child(character, "fldData")
            .ifPresent(data -> fields.data(WordXml.characters(data)));
      }
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {
        // None that the standard knows.
      }
    }
  }

  private void note(Element mark, String kind) {
    pieces.add(new NoteMark(Integer.toString(++notes), kind + WordXml.value(mark, "id")));
  }

  private void add(@Nullable String text) {
    if (text == null || text.isEmpty() || fields.isHidden()) {
      return;
    }
    Piece said = controlled.isEmpty() ? fields.piece(text) : new Paragraph.Cited(text, controlled);
    Piece piece = raised && said instanceof Plain ? new Paragraph.Raised(text) : said;
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
      case Paragraph.Raised(String text) ->
          last instanceof Paragraph.Raised before
              ? new Paragraph.Raised(before.text() + text)
              : null;
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
