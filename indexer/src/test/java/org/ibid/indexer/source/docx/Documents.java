package org.ibid.indexer.source.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;

/** Word documents made by hand, and read. */
final class Documents {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Documents() {}

  /** A paragraph of a style; empty for none. */
  static String p(String style, String runs) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>";
    return "<w:p>" + properties + runs + "</w:p>";
  }

  static String numbered(String runs) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
        + runs
        + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String raised(String text) {
    return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  static String field(String instruction, String result) {
    String escaped = instruction.replace("&", "&amp;").replace("<", "&lt;");
    int half = escaped.length() / 2;
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText xml:space='preserve'>"
        + escaped.substring(0, half)
        + "</w:instrText></w:r><w:r><w:instrText>"
        + escaped.substring(half)
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  static byte[] docx(String body, String... footnotes) {
    return zip(parts(body, footnotes));
  }

  /** A document with what a program keeps beside its text. */
  static byte[] docxWithData(String data, String body) {
    Map<String, String> parts = parts(body);
    parts.put("customXml/item1.xml", data);
    return zip(parts);
  }

  private static Map<String, String> parts(String body, String... footnotes) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
            + override("document", "document.main")
            + override("styles", "styles")
            + override("footnotes", "footnotes")
            + "</Types>");
    parts.put("_rels/.rels", rels(rel("1", "officeDocument", "word/document.xml")));
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>");
    parts.put(
        "word/_rels/document.xml.rels",
        rels(rel("1", "styles", "styles.xml") + rel("2", "footnotes", "footnotes.xml")));
    parts.put(
        "word/styles.xml",
        "<w:styles xmlns:w='"
            + W
            + "'>"
            + style("Title", "Title")
            + style("berschrift1", "heading 1")
            + style("H2", "heading 2")
            + style("Bib", "Bibliography")
            + "<w:style w:styleId='Base'><w:name w:val='Base'/><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId='Entry'><w:name w:val='Entry'/><w:basedOn w:val='Base'/></w:style>"
            + "</w:styles>");
    StringBuilder notes = new StringBuilder("<w:footnotes xmlns:w='" + W + "'>");
    for (int i = 0; i < footnotes.length; i++) {
      notes
          .append("<w:footnote w:id='")
          .append(i + 1)
          .append("'>")
          .append(p("", r(footnotes[i])))
          .append("</w:footnote>");
    }
    parts.put("word/footnotes.xml", notes.append("</w:footnotes>").toString());
    return parts;
  }

  private static String override(String part, String type) {
    return "<Override PartName='/word/" + part + ".xml' ContentType='" + TYPE + type + "+xml'/>";
  }

  private static String rels(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  private static String rel(String id, String type, String target) {
    return "<Relationship Id='r" + id + "' Type='" + REL + type + "' Target='" + target + "'/>";
  }

  private static String style(String id, String name) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:name w:val='"
        + name
        + "'/></w:style>";
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Outcome outcome(byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      new DocxReader().read(Input.of("a.docx", bytes), outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (outcomes.size() != 1) {
      throw new AssertionError("expected one outcome, got " + outcomes);
    }
    return outcomes.getFirst();
  }

  static Paper paper(byte[] bytes) {
    return switch (outcome(bytes)) {
      case Outcome.Read(Paper paper) -> paper;
      case Outcome.Rejected fault -> throw new AssertionError("rejected: " + fault.why());
    };
  }

  static String rejection(byte[] bytes) {
    return switch (outcome(bytes)) {
      case Outcome.Read(Paper paper) -> throw new AssertionError("read: " + paper.publication());
      case Outcome.Rejected fault -> fault.why();
    };
  }
}
