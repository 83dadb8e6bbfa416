package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * Words of one family: those that Porter's stemmer takes for one ({@code library}, {@code
 * sensitization}). It joins what doesn't belong together, too, so that a family is weaker evidence
 * than the word.
 */
final class WordFamilies {

  /** Of shorter stems a family has little in common. */
  private static final int LEAST_STEM = 3;

  /** Looking through as many words that begin alike takes some milliseconds. */
  private static final int MOST_LOOKED_AT = 20_000;

  /** A word has a handful; more are misprints. */
  private static final int MOST_WORDS = 30;

  private static final Pattern WORD = Pattern.compile("[a-z]{3,40}");

  private final IndexReader reader;
  private final PorterStemmer stemmer = new PorterStemmer();

  WordFamilies(IndexReader reader) {
    this.reader = reader;
  }

  /** The words of a field that are of the family of a word, given in its spellings. */
  Set<String> of(Set<String> terms, String field) {
    Set<String> family = new TreeSet<>();
    try {
      for (String term : terms) {
        if (WORD.matcher(term).matches()) {
          gather(stem(term), field, family);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the terms of " + field, e);
    }
    return family;
  }

  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private void gather(String stem, String field, Set<String> family) throws IOException {
    if (stem.length() < LEAST_STEM) {
      return;
    }
    for (LeafReaderContext segment : reader.leaves()) {
      Terms terms = segment.reader().terms(field);
      if (terms != null) {
        gather(stem, terms.iterator(), family);
      }
    }
  }

  /** The stemmer changes the last letter of a stem at most: "happy" is "happi". */
  private void gather(String stem, TermsEnum terms, Set<String> family) throws IOException {
    BytesRef start = new BytesRef(stem.substring(0, Math.max(LEAST_STEM, stem.length() - 1)));
    if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef term = terms.term();
    for (int i = 0; i < MOST_LOOKED_AT && term != null && family.size() < MOST_WORDS; i++) {
      if (!StringHelper.startsWith(term, start)) {
        return;
      }
      String word = term.utf8ToString();
      if (WORD.matcher(word).matches() && stem(word).equals(stem)) {
        family.add(word);
      }
      term = terms.next();
    }
  }
}
