package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.concept.LabelTrie.Label;
import org.ibid.indexer.concept.LabelTrie.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the concepts of a vocabulary in texts, with the abbreviations that one paper defines. One
 * pass over a text: from each word the longest label is taken, and what it covers holds no other.
 */
final class Finder {

  private final Vocabulary vocabulary;

  /** What the paper's own abbreviations mean; nothing where no scheme knows their long form. */
  private final Map<String, Set<Concept>> defined = new HashMap<>();

  private final LabelTrie definitions = new LabelTrie();

  /**
   * A place of a text that names concepts.
   *
   * @param concepts those that it names
   * @param hinted those that it names with an everyday word alone: it means them where the paper
   *     names them otherwise, too
   * @param first position of the first word
   * @param last position of the last word
   * @param quote the source's characters
   */
  record Find(Set<Concept> concepts, Set<Concept> hinted, int first, int last, String quote) {}

  /** A finder for texts of nobody in particular: abbreviations mean what the schemes say. */
  Finder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A finder for the texts of a paper that defines abbreviations, short form to long form. */
  static Finder with(Vocabulary vocabulary, Map<String, String> abbreviations) {
    Finder plain = new Finder(vocabulary);
    Finder finder = new Finder(vocabulary);
    abbreviations.forEach((shortForm, longForm) -> finder.define(plain, shortForm, longForm));
    return finder;
  }

  private void define(Finder plain, String shortForm, String longForm) {
    Set<Concept> meant = meant(plain, Abbreviation.key(shortForm), longForm);
    if (defined.putIfAbsent(Abbreviation.key(shortForm), meant) == null) {
      meant.forEach(concept -> vocabulary.addAbbreviation(definitions, concept, shortForm));
    }
  }

  /**
   * What a long form means: the label that it is; else what the schemes abbreviate so, where all
   * words of its label are in the long form ("chronic constriction injury of the sciatic nerve",
   * "cannabinoid type 1 receptor"); else the label that it ends with, for a "painful diabetic
   * neuropathy" is a diabetic neuropathy; else nothing.
   */
  private Set<Concept> meant(Finder plain, String key, String longForm) {
    AnalysedText analysed = vocabulary.analysed(longForm);
    Find end = plain.finds(analysed).stream().reduce((a, b) -> b).orElse(null);
    int last = analysed.words().size() - 1;
    if (end != null && end.first() == 0 && end.last() == last) {
      return end.concepts();
    }
    Set<Concept> abbreviated = new LinkedHashSet<>(vocabulary.meanings(key));
    abbreviated.removeIf(concept -> !isWordedIn(concept, analysed.terms()));
    if (!abbreviated.isEmpty()) {
      return abbreviated;
    }
    return end != null && end.last() == last ? end.concepts() : Set.of();
  }

  private boolean isWordedIn(Concept concept, List<String> longForm) {
    return vocabulary.wordings(concept).stream()
        .filter(wording -> wording.size() > 1)
        .anyMatch(new HashSet<>(longForm)::containsAll);
  }

  /** The concepts that a text names, in its order, without overlap. */
  List<Find> finds(String text) {
    return text.isBlank() ? List.of() : finds(vocabulary.analysed(text));
  }

  private List<Find> finds(AnalysedText text) {
    List<Find> finds = new ArrayList<>();
    boolean capitals = text.isInCapitals();
    int at = 0;
    while (at < text.words().size()) {
      Find longest = longest(text, at, capitals);
      if (longest != null) {
        finds.add(longest);
      }
      at = longest == null ? at + 1 : longest.last() + 1;
    }
    return finds;
  }

  private @Nullable Find longest(AnalysedText text, int first, boolean capitals) {
    Find longest = null;
    List<Node> nodes = List.of(vocabulary.trie().root(), definitions.root());
    boolean parted = false;
    for (int last = first; last < text.words().size(); last++) {
      AnalysedText.Word word = text.words().get(last);
      parted |= last > first && word.parted();
      nodes = LabelTrie.step(nodes, word.terms());
      if (nodes.isEmpty()) {
        break;
      }
      if (nodes.stream().anyMatch(Node::isEndOfLabel)) {
        String quote = text.quote(first, last);
        Find find = find(nodes, new Candidate(first, last, quote, parted, capitals));
        longest = find == null ? longest : find;
      }
    }
    return longest;
  }

  /**
   * Words of a text that a label may be.
   *
   * @param parted whether punctuation stands in it
   * @param capitals whether it is printed in capitals
   */
  private record Candidate(int first, int last, String quote, boolean parted, boolean capitals) {}

  private @Nullable Find find(List<Node> nodes, Candidate candidate) {
    Set<Concept> concepts = new LinkedHashSet<>();
    Set<Concept> hinted = new LinkedHashSet<>();
    for (Node node : nodes) {
      for (Label label : node.labels()) {
        boolean together = !candidate.parted() || label.punctuated();
        if (together && isNamed(label, candidate.quote(), candidate.capitals())) {
          (label.everyday() ? hinted : concepts).add(label.concept());
        }
      }
    }
    hinted.removeAll(concepts);
    return concepts.isEmpty() && hinted.isEmpty()
        ? null
        : new Find(concepts, hinted, candidate.first(), candidate.last(), candidate.quote());
  }

  private boolean isNamed(Label label, String quote, boolean capitals) {
    if (label.isAbbreviation()) {
      return isMeant(label, quote, capitals);
    }
    return !ShortLabel.is(label.text()) || ShortLabel.isWritten(quote, label.text());
  }

  /** Whether an abbreviation stands here, and means the label's concept. */
  private boolean isMeant(Label label, String quote, boolean capitals) {
    String key = label.abbreviation();
    if (!Abbreviation.isWritten(quote, key)) {
      return false;
    }
    Set<Concept> own = defined.get(key);
    return own == null ? !capitals && vocabulary.meansOneThing(key) : own.contains(label.concept());
  }
}
