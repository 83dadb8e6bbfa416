package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.ibid.indexer.concept.LabelTrie.Label;

/** The labels of schemes, ready to be found in texts, and what their abbreviations mean. */
final class Vocabulary {

  private final Analyzer analyzer;
  private final LabelTrie trie = new LabelTrie();
  private final Map<String, Set<Concept>> meanings = new HashMap<>();
  private final Map<Concept, Set<List<String>>> wordings = new LinkedHashMap<>();

  Vocabulary(Schemes schemes) {
    analyzer = TextAnalysis.english(OcrVariants.of(schemes));
    List<Concept> concepts =
        schemes.names().stream().flatMap(name -> schemes.concepts(name).stream()).toList();
    Set<String> ordinary = ordinaryWords(concepts);
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        add(concept, label, Abbreviation.is(label, ordinary));
      }
    }
  }

  private static Set<String> ordinaryWords(List<Concept> concepts) {
    Set<String> words = new HashSet<>();
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        if (!Abbreviation.hasShape(label)) {
          words.addAll(List.of(label.toLowerCase(Locale.ROOT).split("[\\s-]+")));
        }
      }
    }
    return words;
  }

  private void add(Concept concept, String label, boolean abbreviation) {
    if (abbreviation) {
      addAbbreviation(trie, concept, label);
      meanings.computeIfAbsent(Abbreviation.key(label), k -> new LinkedHashSet<>()).add(concept);
    } else {
      AnalysedText analysed = analysed(label);
      trie.add(analysed.terms(), new Label(concept, label, "", analysed.hasPunctuation()));
      wordings.computeIfAbsent(concept, c -> new LinkedHashSet<>()).add(analysed.terms());
    }
  }

  /** An abbreviation is found with the hyphens it has, without any, and with all it could have. */
  void addAbbreviation(LabelTrie to, Concept concept, String shortForm) {
    String joined = shortForm.replaceAll("[^\\p{L}\\p{N}]", "");
    String parted = joined.replaceAll("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})", "-");
    for (String spelling : new TreeSet<>(List.of(shortForm, joined, parted))) {
      AnalysedText analysed = analysed(spelling);
      to.add(
          analysed.terms(),
          new Label(concept, shortForm, Abbreviation.key(shortForm), analysed.hasPunctuation()));
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
    return concepts.size() == 1 || areOneThing(concepts);
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
