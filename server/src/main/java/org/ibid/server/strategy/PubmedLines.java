package org.ibid.server.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Query;
import org.ibid.server.query.pubmed.PubmedSyntax;
import org.ibid.server.query.pubmed.TermMapping;

/**
 * Lines in PubMed's language.
 *
 * @param mapping the headings that words without a tag are searched as, too
 * @param today what {@code "last 5 years"} is counted from
 */
record PubmedLines(TermMapping mapping, LocalDate today) implements LineLanguage {

  @Override
  public ParsedQuery parse(String text, List<String> lines, int at) {
    return syntax(lines).parse(text);
  }

  @Override
  public Optional<String> print(Query tree) {
    return syntax(List.of()).print(tree);
  }

  private PubmedSyntax syntax(List<String> lines) {
    return new PubmedSyntax(lines, Limits.WRITTEN, mapping, today);
  }
}
