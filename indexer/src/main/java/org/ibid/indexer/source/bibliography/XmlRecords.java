package org.ibid.indexer.source.bibliography;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Xml;
import org.ibid.indexer.source.xml.Cursor;
import org.ibid.indexer.source.xml.RecordCutter;
import org.ibid.indexer.source.xml.RecordCutter.Piece;
import org.ibid.indexer.source.xml.RecordNames;

/** Bibliographies in XML: each record is cut out, read alone, and handed over. */
public final class XmlRecords {

  private final String format;
  private final RecordNames names;
  private final Meaning meaning;

  /** What a record says. */
  @FunctionalInterface
  public interface Meaning {

    /**
     * The item of a record.
     *
     * @param xml stands on the record's element
     */
    Item item(Cursor xml) throws XMLStreamException;
  }

  /**
   * A reader of files of one format.
   *
   * @param format its name
   * @param names of its elements
   */
  public XmlRecords(String format, RecordNames names, Meaning meaning) {
    this.format = format;
    this.names = names;
    this.meaning = meaning;
  }

  /** Hands over the records of a file, or that it has none. */
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    Delivery delivery = new Delivery(input, format, characters, outcomes);
    RecordCutter cutter = new RecordCutter(characters, names);
    boolean any = false;
    for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
      deliver(piece.get(), delivery);
      any = true;
    }
    if (!any) {
      delivery.rejectFile("holds no record: no element is called " + names.records());
    }
  }

  private void deliver(Piece piece, Delivery delivery) {
    String place = place(piece.line(), piece.column());
    if (piece.fault() != null) {
      if (piece.isRecord()) {
        delivery.reject(place, piece.fault());
      } else {
        delivery.rejectFile(place + ": " + piece.fault());
      }
      return;
    }
    try {
      Cursor xml = new Cursor(new StringReader(piece.text()));
      Item item = meaning.item(xml);
      xml.finish();
      delivery.read(item, place, piece.text());
    } catch (XMLStreamException e) {
      delivery.reject(place(piece, e.getLocation()), Xml.message(e));
    }
  }

  private static String place(Piece piece, Location at) {
    if (at == null) {
      return place(piece.line(), piece.column());
    }
    boolean first = at.getLineNumber() <= 1;
    return place(
        piece.line() + Math.max(at.getLineNumber(), 1) - 1,
        at.getColumnNumber() + (first ? piece.column() - 1 : 0));
  }

  private static String place(int line, int column) {
    return "line " + line + ", column " + column;
  }
}
