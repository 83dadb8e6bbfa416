package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;

/** Words of an index that are spelled almost as one that it doesn't have. */
final class Spellings {

  /** Two letters differ at most, in a short word one; the first is hardly ever mistaken. */
  private static final int MOST_EDITS = 2;

  private static final int LONG_WORD = 8;

  /** In a word of three letters, a letter more is another word. */
  private static final int SHORTEST = 4;

  /**
   * Each field costs as much as a search; a word that is in none of the first is hardly in others.
   */
  private static final int MOST_FIELDS = 3;

  private final Snapshot snapshot;
  private final Kind kind;

  Spellings(Snapshot snapshot, Kind kind) {
    this.snapshot = snapshot;
    this.kind = kind;
  }

  /** The nearest first, of those equally near the most frequent. */
  List<String> near(Collection<String> fields, String word, int limit) throws IOException {
    List<SuggestWord> all = new ArrayList<>();
    for (TextField field : searched(fields).stream().limit(MOST_FIELDS).toList()) {
      String folded = snapshot.schema().analyzer().normalize(field.folded(), word).utf8ToString();
      Term term = new Term(field.folded(), folded);
      if (snapshot.reader().docFreq(term) > 0) {
        return List.of();
      }
      all.addAll(List.of(near(term, limit)));
    }
    return best(all, limit);
  }

  private SuggestWord[] near(Term term, int limit) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(term.text().length() < LONG_WORD ? 1 : MOST_EDITS);
    checker.setMinQueryLength(SHORTEST);
    IndexReader reader = snapshot.reader();
    return checker.suggestSimilar(term, limit, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
  }

  private static List<String> best(List<SuggestWord> all, int limit) {
    Map<String, Float> nearness = new HashMap<>();
    Map<String, Integer> frequency = new HashMap<>();
    for (SuggestWord word : all) {
      nearness.merge(word.string, word.score, Math::max);
      frequency.merge(word.string, word.freq, Integer::sum);
    }
    Comparator<String> nearest = Comparator.comparing(nearness::get, Comparator.reverseOrder());
    return nearness.keySet().stream()
        .sorted(
            nearest
                .thenComparing(frequency::get, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  /** The text fields of these names; those searched by default where none of the names is one. */
  private List<TextField> searched(Collection<String> names) {
    List<TextField> named =
        Schema.textFields(kind).stream().filter(field -> names.contains(field.name())).toList();
    return named.isEmpty()
        ? Schema.textFields(kind).stream().filter(TextField::searchedByDefault).toList()
        : named;
  }
}
