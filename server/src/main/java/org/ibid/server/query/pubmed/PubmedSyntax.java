package org.ibid.server.query.pubmed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Place;
import org.ibid.server.query.Problems;
import org.ibid.server.query.Query;

/**
 * PubMed's query language: {@code ("low back pain"[tiab] OR Back Pain[mh]) NOT case reports[pt] AND
 * 2010:2018[dp]}. Operators are read strictly from left to right; a tag covers the text right
 * before it; words without a tag are required each, in any field.
 *
 * <p>Sources: NLM, "PubMed User Guide" (search fields, proximity, truncation, automatic term
 * mapping, dates) and "PubMed Help", December 2016; names of problems follow CoLRev's search-query
 * where it has one. What strategies print beside PubMed's own language, small operators, other
 * platforms' wildcards, curly and missing quotation marks, is read as meant where that is one thing
 * only, with a warning.
 */
public final class PubmedSyntax {

  private final List<String> lines;
  private final Limits limits;
  private final TermMapping mapping;
  private final LocalDate today;

  /**
   * Reads the lines of a strategy.
   *
   * @param lines names of lines that may be referred to without a {@code #}
   * @param mapping the headings that words without a tag are searched as, too
   * @param today what {@code "last 5 years"} is counted from
   */
  public PubmedSyntax(List<String> lines, Limits limits, TermMapping mapping, LocalDate today) {
    this.lines = List.copyOf(lines);
    this.limits = limits;
    this.mapping = mapping;
    this.today = today;
  }

  /** What a text asks for. Takes time in proportion to its length; never throws for it. */
  public ParsedQuery parse(String text) {
    Problems problems = new Problems();
    if (text.length() > limits.characters()) {
      problems.refuse(
          limits.characters(),
          text.length() - limits.characters(),
          "too-long",
          "A query has at most "
              + limits.characters()
              + " characters, this one "
              + text.length()
              + ".");
      return refused(problems);
    }
    if (text.chars().allMatch(c -> Characters.isBlank((char) c))) {
      return new ParsedQuery(new Query.Everything(), List.of());
    }
    return parse(new PastedText(text, problems), problems);
  }

  private ParsedQuery parse(PastedText pasted, Problems problems) {
    Remarks remarks = new Remarks(pasted, problems);
    LineNames names = new LineNames(lines);
    String text = pasted.text();
    Framing framing = new Framing(text, names, remarks);
    List<PubmedToken> tokens =
        new PubmedLexer(text, framing.start(), framing.end(), names, remarks).tokens();
    if (Tokens.words(tokens) > limits.words()) {
      String message =
          "A query has at most "
              + limits.words()
              + " words, this one "
              + Tokens.words(tokens)
              + ".";
      remarks.refuse(0, text.length(), "too-many-words", message);
      return refused(problems);
    }
    Operands operands = new Operands(mapping, today, remarks);
    Optional<Query> query = new PubmedParser(tokens, operands, limits, remarks).parse();
    return answer(
        withFilters(query, operands.filters(text, framing.filters(), framing.filtersEnd())),
        operands,
        problems);
  }

  private static Optional<Query> withFilters(Optional<Query> query, Optional<Query> filters) {
    List<Query> parts = new ArrayList<>();
    query.ifPresent(parts::add);
    filters.ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(Query.allOf(parts));
  }

  private static ParsedQuery answer(Optional<Query> query, Operands operands, Problems problems) {
    Query none = operands.unfiltered() ? new Query.Everything() : new Query.Nothing();
    Map<Query, Place> places = operands.places();
    ParsedQuery parsed = new ParsedQuery(query.orElse(none), problems.found(), places);
    return parsed.hasErrors()
        ? new ParsedQuery(new Query.Nothing(), parsed.problems(), places)
        : parsed;
  }

  private static ParsedQuery refused(Problems problems) {
    return new ParsedQuery(new Query.Nothing(), problems.found());
  }

  /** The tree in PubMed's language; empty where that can't say it. */
  public Optional<String> print(Query tree) {
    Optional<String> text = PubmedPrinter.print(tree);
    return text.filter(t -> parse(t).tree().equals(tree));
  }
}
