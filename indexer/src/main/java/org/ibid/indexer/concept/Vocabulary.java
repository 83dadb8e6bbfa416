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
    List<Spelling> spellings = spellings(concepts);
    List<AnalysedText> analysed =
        AnalysedText.ofAll(spellings.stream().map(Spelling::text).toList(), analyzer);
    for (int i = 0; i < spellings.size(); i++) {
      add(spellings.get(i), analysed.get(i));
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

  private void add(Spelling spelling, AnalysedText analysed) {
    Concept concept = spelling.concept();
    if (spelling.key().isEmpty()) {
      wordings.computeIfAbsent(concept, c -> new LinkedHashSet<>()).add(analysed.terms());
    } else {
      meanings.computeIfAbsent(spelling.key(), k -> new LinkedHashSet<>()).add(concept);
    }
    trie.add(
        analysed.terms(),
        new Label(concept, spelling.label(), spelling.key(), analysed.hasPunctuation()));
  }

  private static Set<String> ordinaryWords(List<Concept> concepts) {
    Set<String> words = new HashSet<>();
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        for (String word : label.split("[\\s-]+", -1)) {
          addIfOrdinary(word, words);
        }
      }
    }
    return words;
  }

  private static void addIfOrdinary(String word, Set<String> words) {
    if (word.chars().skip(1).noneMatch(Character::isUpperCase)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
  }

  /** Adds a short form that a paper defines to the paper's own labels. */
  void addAbbreviation(LabelTrie to, Concept concept, String shortForm) {
    for (Spelling spelling : abbreviations(concept, shortForm)) {
      AnalysedText analysed = analysed(spelling.text());
      to.add(
          analysed.terms(),
          new Label(concept, shortForm, spelling.key(), analysed.hasPunctuation()));
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
