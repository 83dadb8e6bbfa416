package org.ibid.server.strategy;

import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.text.Strategy;
import org.ibid.server.strategy.text.Tells;

/** Which syntax a strategy is written in, where nobody says. */
public final class Languages {

  private Languages() {}

  /**
   * The syntax of most of its signs; without any, PubMed's, whose searches are often plain words.
   */
  public static Syntax of(Strategy strategy) {
    return switch (Tells.of(strategy.lines())) {
      case OVID -> Syntax.of("ovid").orElse(Syntax.SIMPLE);
      case PUBMED, PLAIN -> Syntax.of("pubmed").orElse(Syntax.SIMPLE);
      case LUCENE -> Syntax.LUCENE;
    };
  }

  /** What people call a syntax. */
  public static String name(Syntax syntax) {
    return switch (syntax.id()) {
      case "ovid" -> "Ovid";
      case "pubmed" -> "PubMed";
      case "lucene" -> "Lucene’s syntax";
      default -> "simple syntax";
    };
  }
}
