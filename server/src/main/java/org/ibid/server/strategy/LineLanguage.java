package org.ibid.server.strategy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Query;
import org.ibid.server.query.pubmed.TermMapping;
import org.ibid.server.search.Syntax;

/** The language of a strategy's lines, which may refer to each other. */
public interface LineLanguage {

  /**
   * What a line asks. Never throws for what was typed.
   *
   * @param lines the numbers and names of all lines of the strategy
   * @param at which of them this line is, from 0
   */
  ParsedQuery parse(String text, List<String> lines, int at);

  /** A tree without references to lines, written in it; empty where it can't say it. */
  Optional<String> print(Query tree);

  /**
   * The language of a syntax.
   *
   * @param mapping the headings that words without a tag stand for, in PubMed's
   */
  static LineLanguage of(Syntax syntax, Kind kind, TermMapping mapping) {
    return switch (syntax.id()) {
      case "ovid" -> new OvidLines();
      case "pubmed" -> new PubmedLines(mapping, LocalDate.now(ZoneId.systemDefault()));
      default -> new OtherLines(syntax, kind);
    };
  }
}
