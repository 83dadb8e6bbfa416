package org.ibid.indexer.source.pubmed;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.Xml;
import org.ibid.indexer.source.medline.MedlineRecord;
import org.ibid.indexer.source.xml.Cursor;
import org.ibid.indexer.source.xml.RecordCutter;
import org.ibid.indexer.source.xml.RecordCutter.Piece;
import org.ibid.indexer.source.xml.RecordNames;

/**
 * PubMed's XML ({@code pubmed_250101.dtd} and those before it): a set of articles and books, or one
 * alone. Each is a record, counted from 1.
 */
public final class PubmedReader implements Reader {

  private static final Set<String> ROOTS =
      Set.of(
          "PubmedArticleSet",
          "PubmedBookArticleSet",
          "MedlineCitationSet",
          "PubmedArticle",
          "PubmedBookArticle",
          "MedlineCitation");

  /** A citation is part of every article, and a record of its own only outside one. */
  private static final RecordNames NAMES =
      RecordNames.of(
              Set.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation", "DeleteCitation"),
              Set.of("PubmedArticleSet", "PubmedBookArticleSet", "MedlineCitationSet"))
          .withPart("MedlineCitation");

  /** Enough of a list of numbers to see which it is. */
  private static final int NUMBERS_SHOWN = 10;

  @Override
  public String format() {
    return "pubmed";
  }

  @Override
  public Recognition recognises(Head head) {
    return Xml.root(head.text()).filter(ROOTS::contains).isPresent()
        ? Recognition.SURE
        : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    RecordCutter records = new RecordCutter(characters, NAMES);
    int count = 0;
    boolean warned = false;
    for (Optional<Piece> next = records.next(); next.isPresent(); next = records.next()) {
      List<String> warnings = warned ? List.of() : characters.warnings();
      warned |= !warnings.isEmpty();
      count += next.get().isRecord() ? 1 : 0;
      outcomes.accept(read(input, count, next.get(), warnings));
    }
    if (count == 0) {
      outcomes.accept(input.rejected("holds no record of PubMed"));
    }
  }

  private Outcome read(Input input, int number, Piece piece, List<String> warnings) {
    if (piece.fault() != null) {
      return input.rejected(
          piece.isRecord() ? number : 0, at(piece.line(), piece.column()) + piece.fault());
    }
    try {
      Cursor xml = new Cursor(new StringReader(piece.text()));
      return piece.element().equals("DeleteCitation")
          ? deletion(input, number, piece, xml)
          : record(input, number, piece, xml, warnings);
    } catch (XMLStreamException e) {
      return input.rejected(number, fault(piece, e));
    }
  }

  private Outcome record(Input input, int number, Piece piece, Cursor xml, List<String> warnings)
      throws XMLStreamException {
    MedlineRecord record = new MedlineRecord();
    new RecordXml(xml, record).read(piece.element());
    if (record.isEmpty()) {
      return input.rejected(
          number, at(piece.line(), piece.column()) + "has no title, number, author or abstract");
    }
    warnings.forEach(record::warn);
    byte[] bytes = piece.text().getBytes(StandardCharsets.UTF_8);
    return new Outcome.Read(record.paper(input.source(number, format()), bytes));
  }

  private static Outcome deletion(Input input, int number, Piece piece, Cursor xml)
      throws XMLStreamException {
    List<String> numbers = new ArrayList<>();
    new PartXml(xml, new MedlineRecord()).texts("PMID", numbers::add);
    xml.finish();
    List<String> shown = numbers.subList(0, Math.min(numbers.size(), NUMBERS_SHOWN));
    String more = shown.size() < numbers.size() ? " …" : "";
    return input.rejected(
        number,
        at(piece.line(), piece.column())
            + "asks to delete "
            + numbers.size()
            + " records of PubMed, which reading a file doesn't do: "
            + String.join(" ", shown)
            + more);
  }

  private static String at(int line, int column) {
    return "line " + line + ", column " + column + ": ";
  }

  /** The fault with its place in the file. */
  private static String fault(Piece piece, XMLStreamException e) {
    Location place = e.getLocation();
    String what = Xml.message(e);
    if (place == null) {
      return at(piece.line(), piece.column()) + what;
    }
    boolean first = place.getLineNumber() <= 1;
    int line = piece.line() + Math.max(place.getLineNumber(), 1) - 1;
    int column = place.getColumnNumber() + (first ? piece.column() - 1 : 0);
    return at(line, column) + what;
  }
}
