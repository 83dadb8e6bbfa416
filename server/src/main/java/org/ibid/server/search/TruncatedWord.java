package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.ibid.server.query.Description;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Part;
import org.ibid.server.query.Query.Truncation;

/**
 * A truncated word as a Lucene query. Where its beginning is several words to the analyzer ({@code
 * spinal-cor*}), they are a phrase whose last word is truncated.
 */
final class TruncatedWord {

  /** The most words that the last word of a phrase may stand for. */
  private static final int MOST_EXPANSIONS = 10_000;

  /** A message needn't repeat more of a word to say which it is. */
  private static final int MOST_SHOWN = 40;

  private final Truncation truncation;
  private final Analyzer analyzer;

  TruncatedWord(Truncation truncation, Analyzer analyzer) {
    this.truncation = truncation;
    this.analyzer = analyzer;
  }

  /**
   * The query in one field; empty where the analyzer leaves nothing of the word.
   *
   * @throws InvalidRequestException where the pattern is too involved to be matched
   */
  Optional<Query> in(String field) {
    List<String> before = new ArrayList<>();
    List<Automaton> parts = new ArrayList<>();
    for (Part part : truncation.parts()) {
      switch (part) {
        case Gap gap -> parts.add(gap(gap));
        case Literal literal when parts.isEmpty() -> first(field, literal.text(), before, parts);
        case Literal literal ->
            parts.add(
                Automata.makeString(analyzer.normalize(field, literal.text()).utf8ToString()));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(query(field, before, parts));
  }

  /**
   * The query in a field of whole values in lower case, as identifiers are.
   *
   * @throws InvalidRequestException where the pattern is too involved to be matched
   */
  Query whole(String field) {
    List<Automaton> parts = new ArrayList<>();
    for (Part part : truncation.parts()) {
      parts.add(
          switch (part) {
            case Gap gap -> gap(gap);
            case Literal literal -> Automata.makeString(literal.text().toLowerCase(Locale.ROOT));
          });
    }
    return query(field, List.of(), parts);
  }

  private void first(String field, String text, List<String> before, List<Automaton> parts) {
    List<String> words = words(field, text);
    if (!words.isEmpty()) {
      before.addAll(words.subList(0, words.size() - 1));
      parts.add(Automata.makeString(words.getLast()));
    }
  }

  private Query query(String field, List<String> before, List<Automaton> parts) {
    Automaton pattern = determinized(Operations.concatenate(parts));
    String shown = Description.of(truncation);
    if (before.isEmpty()) {
      return new AutomatonQuery(new Term(field, shown), pattern);
    }
    List<IntervalsSource> phrase = new ArrayList<>();
    before.forEach(word -> phrase.add(Intervals.term(word)));
    CompiledAutomaton compiled = new CompiledAutomaton(pattern, false, true, false);
    phrase.add(Intervals.multiterm(compiled, MOST_EXPANSIONS, shown));
    return new IntervalQuery(field, Intervals.phrase(phrase.toArray(IntervalsSource[]::new)));
  }

  private Automaton determinized(Automaton pattern) {
    try {
      return Operations.determinize(pattern, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw new InvalidRequestException(
          "search", "too many open places in " + beginning(Description.of(truncation)));
    }
  }

  private static String beginning(String word) {
    return word.length() <= MOST_SHOWN ? word : word.substring(0, MOST_SHOWN) + "…";
  }

  private static Automaton gap(Gap gap) {
    return gap.maximum() == Gap.UNLIMITED
        ? Operations.repeat(Automata.makeAnyChar(), gap.minimum())
        : Operations.repeat(Automata.makeAnyChar(), gap.minimum(), gap.maximum());
  }

  private List<String> words(String field, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory", e);
    }
    return words;
  }
}
