package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.ibid.indexer.concept.LabelTrie.Label;

/** The labels of schemes, ready to be found in texts, and what their abbreviations mean. */
final class Vocabulary {

  private final Analyzer analyzer;
  private final LabelTrie trie = new LabelTrie();
  private final Map<String, Set<Concept>> meanings = new HashMap<>();
  private final Map<Concept, Set<List<String>>> wordings = new HashMap<>();

  /** A label as it may be spelled; its abbreviation's key, or nothing where it is words. */
  private record Spelling(Concept concept, String label, String key, String text) {}

  Vocabulary(Schemes schemes, Analyzer english) {
    analyzer = english;
    List<Concept> concepts =
        schemes.names().stream().flatMap(name -> schemes.concepts(name).stream()).toList();
    EverydayWords everyday = EverydayWords.of(schemes, english);
    Map<String, String> shared = new HashMap<>();
    for (List<Spelling> some : AnalysedText.batches(spellings(concepts))) {
      List<String> texts = some.stream().map(Spelling::text).toList();
      List<AnalysedText> analysed = AnalysedText.ofAll(texts, analyzer);
      for (int i = 0; i < some.size(); i++) {
        add(some.get(i), analysed.get(i), shared, everyday);
      }
    }
  }

  private static List<Spelling> spellings(List<Concept> concepts) {
    Set<String> ordinary = ordinaryWords(concepts);
    List<Spelling> spellings = new ArrayList<>();
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        if (Abbreviation.is(label, ordinary)) {
          spellings.addAll(abbreviations(concept, label));
        } else {
          spellings.add(new Spelling(concept, label, "", label));
        }
      }
    }
    return spellings;
  }

  private static List<Spelling> abbreviations(Concept concept, String label) {
    String key = Abbreviation.key(label);
    return Abbreviation.spellings(label).stream()
        .map(text -> new Spelling(concept, label, key, text))
        .toList();
  }

  /**
   * Adds a label as it may be spelled.
   *
   * @param shared each term of a label, once for all labels that have it
   */
  private void add(
      Spelling spelling, AnalysedText analysed, Map<String, String> shared, EverydayWords words) {
    Concept concept = spelling.concept();
    List<String> terms =
        analysed.terms().stream().map(term -> shared.computeIfAbsent(term, t -> t)).toList();
    boolean everyday = false;
    if (spelling.key().isEmpty()) {
      everyday = words.contain(concept.scheme(), terms);
      wordings.computeIfAbsent(concept, c -> new LinkedHashSet<>(2)).add(terms);
    } else {
      meanings.computeIfAbsent(spelling.key(), k -> new LinkedHashSet<>(2)).add(concept);
    }
    trie.add(
        terms,
        new Label(concept, spelling.label(), spelling.key(), analysed.hasPunctuation(), everyday));
  }

  private static Set<String> ordinaryWords(List<Concept> concepts) {
    Set<String> words = new HashSet<>();
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        addOrdinary(label, words);
      }
    }
    return words;
  }

  /** Adds the words of a label, between blanks and hyphens, that have no capital inside. */
  private static void addOrdinary(String label, Set<String> words) {
    int start = 0;
    boolean ordinary = true;
    for (int i = 0; i <= label.length(); i++) {
      boolean end = i == label.length() || label.charAt(i) == '-' || isBlank(label.charAt(i));
      if (!end) {
        ordinary &= i == start || !Character.isUpperCase(label.charAt(i));
        continue;
      }
      if (ordinary && i > start) {
        words.add(label.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = i + 1;
      ordinary = true;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Adds a short form that a paper defines to the paper's own labels. */
  void addAbbreviation(LabelTrie to, Concept concept, String shortForm) {
    for (Spelling spelling : abbreviations(concept, shortForm)) {
      AnalysedText analysed = analysed(spelling.text());
      to.add(
          analysed.terms(),
          new Label(concept, shortForm, spelling.key(), analysed.hasPunctuation(), false));
    }
  }

  AnalysedText analysed(String text) {
    return AnalysedText.of(text, analyzer);
  }

  LabelTrie trie() {
    return trie;
  }

  /** Every concept that a scheme abbreviates this way. */
  Collection<Concept> meanings(String abbreviation) {
    return meanings.getOrDefault(abbreviation, Set.of());
  }

  /** Whether an abbreviation means one thing over all schemes. */
  boolean meansOneThing(String abbreviation) {
    List<Concept> concepts = new ArrayList<>(meanings(abbreviation));
    return !concepts.isEmpty() && areOneThing(concepts);
  }

  /**
   * One thing in two facets (an injury that is a model and a condition) shares an id or a label.
   */
  private boolean areOneThing(List<Concept> concepts) {
    if (concepts.stream().map(Concept::id).distinct().count() == 1) {
      return true;
    }
    Set<List<String>> shared = new HashSet<>(wordings(concepts.getFirst()));
    concepts.forEach(concept -> shared.retainAll(wordings(concept)));
    return !shared.isEmpty();
  }

  /** The terms of each label of a concept that is no abbreviation. */
  Set<List<String>> wordings(Concept concept) {
    return wordings.getOrDefault(concept, Set.of());
  }
}
