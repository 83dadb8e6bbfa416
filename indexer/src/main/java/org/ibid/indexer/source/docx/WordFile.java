package org.ibid.indexer.source.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.w3c.dom.Node;

/**
 * All that the library is asked for, taken out of a file at once: what it throws of a file that is
 * not as it should be is thrown here, and nowhere else.
 *
 * @param body the tree of the text
 * @param styles what declares them, where anything does
 * @param notes in the order of the file, footnotes before endnotes
 * @param data XML that programs keep beside the text
 */
record WordFile(Node body, Optional<Node> styles, List<Note> notes, List<byte[]> data) {

  private static final Pattern DATA = Pattern.compile("/customXml/item\\d{1,6}\\.xml");

  WordFile {
    notes = List.copyOf(notes);
    data = List.copyOf(data);
  }

  /**
   * A note.
   *
   * @param mark {@code f} or {@code e} and the note's id
   */
  record Note(String mark, Node text) {}

  /**
   * Opens a file.
   *
   * @throws IOException where it is no sound document, in the library's words
   */
  static WordFile open(byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return new WordFile(
          document.getDocument().getBody().getDomNode(),
          document.getStyles() == null
              ? Optional.empty()
              : Optional.of(document.getStyle().getDomNode()),
          notes(document),
          data(document));
    } catch (XmlException | OpenXML4JException | RuntimeException e) {
      // The library says by any of these that a part is missing, or not what it should be.
      throw new IOException(e.toString(), e);
    }
  }

  private static List<Note> notes(XWPFDocument document) {
    List<Note> notes = new ArrayList<>();
    document.getFootnotes().forEach(note -> notes.add(note("f", note)));
    document.getEndnotes().forEach(note -> notes.add(note("e", note)));
    return notes;
  }

  private static Note note(String kind, XWPFAbstractFootnoteEndnote note) {
    return new Note(kind + note.getId(), note.getCTFtnEdn().getDomNode());
  }

  private static List<byte[]> data(XWPFDocument document) throws OpenXML4JException, IOException {
    List<byte[]> data = new ArrayList<>();
    for (PackagePart part : document.getPackage().getPartsByName(DATA)) {
      try (InputStream bytes = part.getInputStream()) {
        data.add(bytes.readAllBytes());
      }
    }
    return data;
  }
}
