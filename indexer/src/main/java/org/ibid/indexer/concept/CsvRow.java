package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table in CSV (RFC 4180; rows may end in LF alone, blank lines count for nothing).
 *
 * @param texts the columns, unquoted
 * @param offsets where each column starts in the file's text
 */
record CsvRow(List<String> texts, List<Integer> offsets) {

  CsvRow {
    texts = List.copyOf(texts);
    offsets = List.copyOf(offsets);
  }

  int offset(int column) {
    return offsets.get(column);
  }

  /** All rows but blank ones. */
  static List<CsvRow> all(SourceText source) throws SchemeException {
    return new Scan(source).rows();
  }

  /** One pass over the characters. */
  private static final class Scan {

    private final SourceText source;
    private final String text;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> texts = new ArrayList<>();
    private List<Integer> offsets = new ArrayList<>();
    private int at;

    Scan(SourceText source) {
      this.source = source;
      this.text = source.text();
    }

    List<CsvRow> rows() throws SchemeException {
      while (at < text.length()) {
        column();
        if (at >= text.length() || text.charAt(at) != ',') {
          endRow();
        }
        at++;
        if (at == text.length() && text.charAt(at - 1) == ',') {
          column();
          endRow();
        }
      }
      return rows;
    }

    private void column() throws SchemeException {
      offsets.add(at);
      texts.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
    }

    private String plain() {
      int start = at;
      while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
        at++;
      }
      boolean crLf = at > start && text.charAt(at - 1) == '\r';
      return text.substring(start, crLf ? at - 1 : at);
    }

    private String quoted() throws SchemeException {
      int start = at++;
      StringBuilder column = new StringBuilder();
      while (true) {
        int quote = text.indexOf('"', at);
        if (quote < 0) {
          throw source.fault(start, "expected a closing double quote, got the end of the file");
        }
        column.append(text, at, quote);
        at = quote + 1;
        if (at >= text.length() || text.charAt(at) != '"') {
          expectEndOfColumn();
          return column.toString();
        }
        column.append('"');
        at++;
      }
    }

    private void expectEndOfColumn() throws SchemeException {
      if (text.startsWith("\r\n", at)) {
        at++;
      }
      if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
        throw source.fault(at, "expected a comma or the end of the line after a closing quote");
      }
    }

    private void endRow() {
      if (texts.stream().anyMatch(column -> !column.isBlank())) {
        rows.add(new CsvRow(texts, offsets));
      }
      texts = new ArrayList<>();
      offsets = new ArrayList<>();
    }
  }
}
