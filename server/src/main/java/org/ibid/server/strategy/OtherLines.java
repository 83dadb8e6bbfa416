package org.ibid.server.strategy;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Query;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.text.Combination;

/**
 * Lines in a language that has no lines to refer to: what only combines numbers of lines is read as
 * Ovid writes it, anything else as it is.
 */
record OtherLines(Syntax syntax, Kind kind) implements LineLanguage {

  @Override
  public ParsedQuery parse(String text, List<String> lines, int at) {
    boolean combines =
        lines.size() > 1 && Combination.of(text).filter(c -> c.isOf(lines)).isPresent();
    return combines ? new OvidLines().parse(text, lines, at) : syntax.parse(text, kind);
  }

  /** These languages have no printer. */
  @Override
  public Optional<String> print(Query tree) {
    return Optional.empty();
  }
}
