package org.ibid.server.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.ibid.server.query.Fields;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Problem;
import org.ibid.server.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's standard query syntax, read by Lucene's own parser into the query tree: {@code +must
 * -not "a phrase"~2 title:(a OR b) micro* wom?n fuzy~ year:[2010 TO 2018] word^2}. Words without an
 * operator between them are alternatives, as Lucene's standard is. What can't be read or run is
 * refused with its place.
 */
public final class LuceneSyntax {

  private final Fields fields;
  private final Limits limits;

  public LuceneSyntax(Fields fields) {
    this(fields, Limits.TYPED);
  }

  public LuceneSyntax(Fields fields, Limits limits) {
    this.fields = fields;
    this.limits = limits;
  }

  /** What a text asks for; {@link Query.Nothing} and an error where it can't be read. */
  public ParsedQuery parse(String text) {
    if (text.isBlank()) {
      return new ParsedQuery(new Query.Everything(), List.of());
    }
    Optional<Problem> fault = new LuceneSyntaxCheck(text, limits).fault();
    if (fault.isPresent()) {
      return refused(fault.get());
    }
    try {
      // A parser keeps state, so that each text has its own.
      QueryNode node = new StandardSyntaxParser().parse(text, "");
      return new LuceneSyntaxTree(text, fields, limits).read(node);
    } catch (QueryNodeParseException e) {
      return refused(syntaxError(text, e));
    } catch (NumberFormatException e) {
      return refused(
          Problem.error(0, text.length(), "not-a-number", "A number here is too large or broken."));
    }
  }

  /** The tree in this syntax; empty where this syntax can't say it. */
  public Optional<String> print(Query tree) {
    return LucenePrinter.print(tree).filter(text -> parse(text).tree().equals(tree));
  }

  private static ParsedQuery refused(Problem problem) {
    return new ParsedQuery(new Query.Nothing(), List.of(problem));
  }

  private static Problem syntaxError(String text, QueryNodeParseException e) {
    Token found = e instanceof ParseException parse ? next(parse) : null;
    if (found == null) {
      return Problem.error(
          0, text.length(), "syntax", "This can't be read as Lucene's query syntax.");
    }
    int offset = Math.clamp(found.beginColumn, 0, text.length());
    int end = Math.clamp(found.endColumn, offset, text.length());
    String what = offset == end ? "the end of the query" : '"' + text.substring(offset, end) + '"';
    return Problem.error(
        offset, end - offset, "syntax", "Expected a word, phrase or group here, got " + what + ".");
  }

  private static @Nullable Token next(ParseException e) {
    return e.currentToken == null ? null : e.currentToken.next;
  }
}
