package org.ibid.server.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Fields;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.SimpleSyntax;
import org.ibid.server.query.ovid.OvidSyntax;
import org.ibid.server.query.pubmed.PubmedSyntax;
import org.ibid.server.query.pubmed.TermMapping;
import org.ibid.server.search.SearchRequest.Matching;

/** A language that a query may be written in. */
public enum Syntax {
  /** What is typed into a search box; nothing is an error. */
  SIMPLE(Matching.STEMMED) {
    @Override
    public ParsedQuery parse(String text, Kind kind) {
      return new SimpleSyntax(fields(kind)).parse(text);
    }
  },
  /** Lucene's classic query language. */
  LUCENE(Matching.LITERAL) {
    @Override
    public ParsedQuery parse(String text, Kind kind) {
      return new LuceneSyntax(fields(kind)).parse(text);
    }
  },
  /** Ovid's query language. */
  OVID(Matching.LITERAL) {
    @Override
    public ParsedQuery parse(String text, Kind kind) {
      return new OvidSyntax(List.of(), Limits.WRITTEN).parse(text);
    }
  },
  /** PubMed's query language. */
  PUBMED(Matching.LITERAL) {
    @Override
    public ParsedQuery parse(String text, Kind kind) {
      return parse(text, kind, TermMapping.NONE);
    }

    @Override
    public ParsedQuery parse(String text, Kind kind, TermMapping mapping) {
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      return new PubmedSyntax(List.of(), Limits.WRITTEN, mapping, today).parse(text);
    }
  };

  private final Matching matching;

  Syntax(Matching matching) {
    this.matching = matching;
  }

  /** What the {@code syntax} parameter calls it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Every name that the {@code syntax} parameter may have, the default first. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Syntax::id).toList();
  }

  /** The syntax that the parameter names. */
  public static Optional<Syntax> of(String id) {
    return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
  }

  /** How words in this syntax meet the text. */
  public Matching matching() {
    return matching;
  }

  private static Fields fields(Kind kind) {
    return SearchFields.of(kind);
  }

  /** What a text asks of documents of a kind. Never throws for what was typed. */
  public abstract ParsedQuery parse(String text, Kind kind);

  /**
   * The same in a syntax whose words may stand for headings: PubMed's.
   *
   * @param mapping not looked at by the others
   */
  public ParsedQuery parse(String text, Kind kind, TermMapping mapping) {
    return parse(text, kind);
  }
}
