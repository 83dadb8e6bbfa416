package org.ibid.server.strategy;

import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Query;
import org.ibid.server.query.ovid.OvidSyntax;

/** Lines in Ovid's language, which knows only of lines before it. */
record OvidLines() implements LineLanguage {

  @Override
  public ParsedQuery parse(String text, List<String> lines, int at) {
    return new OvidSyntax(lines.subList(0, at), Limits.WRITTEN).parse(text);
  }

  @Override
  public Optional<String> print(Query tree) {
    return new OvidSyntax(List.of(), Limits.WRITTEN).print(tree);
  }
}
