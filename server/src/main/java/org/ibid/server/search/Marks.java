package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** What of a stored text a query matched, by the positions that made it match. */
final class Marks {

  /** The best passages are among these; a text with more marks is about nothing else. */
  private static final int MOST_MARKS = 2_000;

  private final Matches matches;
  private final Analyzer analyzer;

  Marks(Matches matches, Analyzer analyzer) {
    this.matches = matches;
    this.analyzer = analyzer;
  }

  /** Whether anything in a field matched. */
  boolean matched(String field) throws IOException {
    return matches.getMatches(field) != null;
  }

  /** The marks of the fields that index one text, in order of the text. */
  List<Mark> of(String text, String... fields) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (String field : fields) {
      MatchesIterator iterator = matches.getMatches(field);
      while (iterator != null && iterator.next() && marks.size() < MOST_MARKS) {
        add(iterator, field, text, marks);
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    return marks;
  }

  private void add(MatchesIterator match, String field, String text, List<Mark> marks)
      throws IOException {
    MatchesIterator parts = match.getSubMatches();
    if (parts != null) {
      while (parts.next()) {
        add(parts, field, text, marks);
      }
      return;
    }
    int start = match.startOffset();
    int end = match.endOffset();
    if (start < 0 || end > text.length() || start >= end) {
      return;
    }
    if (isLoose(match)) {
      addWords(new Mark(start, end, match.getQuery()), field, text, marks);
    } else {
      marks.add(new Mark(start, end, match.getQuery()));
    }
  }

  /** Whether other words may stand between those that matched. */
  private static boolean isLoose(MatchesIterator match) {
    Query query = match.getQuery();
    return (query instanceof PhraseQuery phrase && phrase.getSlop() > 0)
        || (query instanceof MultiPhraseQuery phrases && phrases.getSlop() > 0);
  }

  private void addWords(Mark whole, String field, String text, List<Mark> marks)
      throws IOException {
    Set<String> terms = terms(whole.query());
    String part = text.substring(whole.start(), whole.end());
    try (TokenStream tokens = analyzer.tokenStream(field, part)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (terms.contains(word.toString())) {
          int start = whole.start() + offset.startOffset();
          marks.add(new Mark(start, whole.start() + offset.endOffset(), whole.query()));
        }
      }
      tokens.end();
    }
  }

  private static Set<String> terms(Query query) {
    Set<String> terms = new HashSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query leaf, Term... found) {
            for (Term term : found) {
              terms.add(term.text());
            }
          }
        });
    return terms;
  }
}
