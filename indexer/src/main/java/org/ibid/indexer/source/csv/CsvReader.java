package org.ibid.indexer.source.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Lines;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.bibliography.Delivery;
import org.ibid.indexer.source.bibliography.Fields;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.csv.Rows.Row;
import org.ibid.indexer.source.wos.WosFields;

/**
 * CSV (RFC 4180) and its kin with semicolons, tabs or bars, whose first row names the columns: each
 * other row is a paper.
 */
public final class CsvReader implements Reader {

  /** A line that only spreadsheets read. */
  private static final Pattern SEPARATOR = Pattern.compile("\ufeff?sep=.", Pattern.DOTALL);

  /** How many lines of a head say whether it is a table. */
  private static final int LINES_SEEN = 12;

  /** Fields of Web of Science that hold several, with semicolons between in a table. */
  private static final List<String> LISTS = List.of("AU", "AF", "BA", "BE", "ED", "CA", "CR");

  private static final Pattern SEMICOLON = Pattern.compile(";\\s++");

  @Override
  public String format() {
    return "csv";
  }

  /** A table of something else is no text either: it is better told what columns it should have. */
  @Override
  public Recognition recognises(Head head) {
    List<String> lines =
        head.text().lines().filter(l -> !l.isBlank() && !isSeparator(l)).limit(LINES_SEEN).toList();
    if (lines.isEmpty()) {
      return Recognition.NO;
    }
    if (Header.of(lines.getFirst()).isPresent()) {
      return Recognition.SURE;
    }
    boolean whole = head.text().endsWith("\n") || lines.size() == LINES_SEEN;
    return whole && Header.isTable(lines) ? Recognition.PERHAPS : Recognition.NO;
  }

  private static boolean isSeparator(String line) {
    return SEPARATOR.matcher(line).matches();
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    Delivery delivery = new Delivery(input, format(), characters, outcomes);
    Lines lines = new Lines(characters);
    String first = lines.next();
    while (first != null && (first.isBlank() || isSeparator(first))) {
      first = lines.next();
    }
    Optional<Header> header = Optional.ofNullable(first).flatMap(Header::of);
    if (header.isEmpty()) {
      delivery.rejectFile(
          "is a table, but no bibliography: its first row should name columns such as title,"
              + " authors, year, journal, doi and abstract");
      return;
    }
    read(header.get(), lines, delivery);
    if (delivery.count() == 0) {
      delivery.rejectFile("is a table without any row below its header");
    }
  }

  private static void read(Header header, Lines lines, Delivery delivery) throws IOException {
    Rows rows = new Rows(lines, header.delimiter(), header.fields().size());
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      deliver(header, row.get(), delivery);
    }
  }

  private static void deliver(Header header, Row row, Delivery delivery) {
    String place = "line " + row.number();
    if (row.fault() != null) {
      delivery.reject(place, row.fault() + shown(row.text()));
      return;
    }
    try {
      List<String> cells = Cells.of(row.text(), header.delimiter());
      if (cells.size() == 1 && header.fields().size() > 2) {
        delivery.reject(
            place, "has 1 cell where the header has " + header.fields().size() + shown(row.text()));
        return;
      }
      delivery.read(item(header, cells, row), place, row.text());
    } catch (IOException e) {
      delivery.reject(place, "can't be taken apart: " + e.getMessage());
    }
  }

  private static String shown(String text) {
    return ": \"" + text.substring(0, Math.min(text.length(), 80)) + "\"";
  }

  private static Item item(Header header, List<String> cells, Row row) {
    Fields fields = new Fields();
    int columns = header.fields().size();
    for (int i = 0; i < Math.min(columns, cells.size()); i++) {
      String field = header.fields().get(i);
      fields.add(field, header.tagged() ? listed(field, cells.get(i)) : cells.get(i));
    }
    Item item =
        header.tagged() ? new WosFields(fields).item() : new RowFields(fields, header).item();
    cells.stream().skip(columns).forEach(cell -> item.drop(cell, "cell without a column"));
    if (cells.size() != columns) {
      item.warn("The row has " + cells.size() + " cells where the header has " + columns + ".");
    }
    if (row.cut()) {
      item.warn("Line " + row.number() + " is too long; its end was left out.");
    }
    return item;
  }

  private static String listed(String tag, String cell) {
    return LISTS.contains(tag) ? SEMICOLON.matcher(cell).replaceAll("\n") : cell;
  }
}
