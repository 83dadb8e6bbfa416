package org.ibid.server.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Parts;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.search.Engine;

/** Words of the collection that are spelled almost as those of a term that finds nothing. */
final class Spelling {

  /** A misprint has one or two good corrections. */
  private static final int MOST = 3;

  /** Longer phrases are looked at only so far. */
  private static final int MOST_WORDS = 6;

  private final Engine engine;
  private final Kind kind;
  private final Map<Misspelt, List<String>> known = new HashMap<>();

  Spelling(Engine engine, Kind kind) {
    this.engine = engine;
    this.kind = kind;
  }

  /** A word in fields that don't have it; strategies say the same in many lines. */
  private record Misspelt(String word, List<String> fields) {}

  /** Some words each of which might have been meant; empty where all of its words are there. */
  List<String> of(Operand operand) {
    List<String> suggestions = new ArrayList<>();
    for (String word : words(operand)) {
      suggestions.addAll(known.computeIfAbsent(new Misspelt(word, operand.fields()), this::near));
    }
    return suggestions.stream().distinct().limit(MOST).toList();
  }

  private List<String> near(Misspelt misspelt) {
    return engine.spellings(kind, misspelt.fields(), misspelt.word(), MOST);
  }

  private static List<String> words(Operand operand) {
    List<String> words = new ArrayList<>();
    Parts.each(operand.query(), part -> add(part, words));
    return words.stream().distinct().limit(MOST_WORDS).toList();
  }

  private static void add(Query part, List<String> words) {
    switch (part) {
      case Query.Term term -> words.add(term.text());
      case Query.Phrase phrase -> words.addAll(List.of(phrase.text().strip().split("\\s++")));
      case Truncation truncation when truncation.parts().getFirst() instanceof Literal literal ->
          words.add(literal.text());
      default -> {}
    }
  }
}
