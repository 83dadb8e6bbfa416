package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.ibid.indexer.schema.HeadingTerms;
import org.ibid.server.query.Query.Part;

/** The terms of an index. For one thread. */
final class Dictionary {

  /** The most terms that a truncated word may stand for, in each field. */
  static final int MOST_TERMS = 10_000;

  private static final int MOST_NEAR = 3;

  /** A slip in the first letter is rare, and keeping it makes the search a small one. */
  private static final int MIN_PREFIX = 1;

  /** A pattern in a field. */
  private record Key(String field, List<Part> parts) {}

  private final IndexReader reader;
  private final Map<Key, List<BytesRef>> expanded = new HashMap<>();

  Dictionary(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * The terms of a field that a truncated word stands for, in order.
   *
   * @param shown the word as a message names it
   * @throws UnrunnableException where there are more than {@link #MOST_TERMS}
   */
  List<BytesRef> matching(String field, TruncatedWord.Word word, String shown) {
    Key key = new Key(field, word.parts());
    List<BytesRef> known = expanded.get(key);
    if (known != null) {
      return known;
    }
    TreeSet<BytesRef> terms = new TreeSet<>();
    try {
      for (LeafReaderContext segment : reader.leaves()) {
        Terms all = segment.reader().terms(field);
        if (all != null) {
          add(
              new CompiledAutomaton(word.pattern(), false, true, false).getTermsEnum(all),
              shown,
              terms);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the terms of " + field, e);
    }
    List<BytesRef> found = List.copyOf(terms);
    expanded.put(key, found);
    return found;
  }

  private static void add(TermsEnum matching, String shown, Set<BytesRef> to) throws IOException {
    for (BytesRef term = matching.next(); term != null; term = matching.next()) {
      if (to.size() == MOST_TERMS && !to.contains(term)) {
        throw new UnrunnableException(
            "truncation-too-wide",
            shown + " stands for more than " + MOST_TERMS + " words; write more of its letters.");
      }
      to.add(BytesRef.deepCopyOf(term));
    }
  }

  /** Whether a document has a term. */
  boolean has(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the terms of " + field, e);
    }
  }

  /** Headings that are spelled nearly so, the nearest first; few. */
  List<String> headingsNear(String field, String heading) {
    Term term = new Term(field, HeadingTerms.heading(heading, false));
    DirectSpellChecker spelling = new DirectSpellChecker();
    spelling.setMinPrefix(MIN_PREFIX);
    try {
      SuggestWord[] near =
          spelling.suggestSimilar(
              term, 2 * MOST_NEAR, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      return Arrays.stream(near)
          .map(word -> word.string)
          .filter(word -> word.indexOf('/') < 0 && !word.startsWith("*"))
          .limit(MOST_NEAR)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the terms of " + field, e);
    }
  }
}
