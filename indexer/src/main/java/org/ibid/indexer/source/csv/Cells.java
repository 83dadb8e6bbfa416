package org.ibid.indexer.source.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A row's cells. */
final class Cells {

  /** What a program put before a cell so that no spreadsheet takes it for a formula. */
  private static final Pattern GUARD =
      Pattern.compile("^'(?='*+[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20])");

  private Cells() {}

  /**
   * The cells of one row, without the white space around what isn't quoted.
   *
   * @throws IOException where the text is no row
   */
  static List<String> of(String row, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreSurroundingSpaces(delimiter != '\t')
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    List<String> cells = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(row), format)) {
      for (CSVRecord record : parser) {
        record.forEach(cell -> cells.add(GUARD.matcher(cell).replaceFirst("")));
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new IOException(e.getMessage(), e);
    }
    return cells;
  }
}
