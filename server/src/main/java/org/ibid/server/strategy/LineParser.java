package org.ibid.server.strategy;

import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.search.Syntax;

/** Reads the text of a line, which may refer to others. */
public interface LineParser {

  /**
   * What a line asks. Never throws for what was typed.
   *
   * @param lines the numbers and names of all lines of the strategy
   */
  ParsedQuery parse(String text, List<String> lines);

  /** The parser of a language. */
  static LineParser of(Syntax syntax, Kind kind) {
    return (text, lines) -> syntax.parse(text, kind);
  }
}
