package org.ibid.indexer.concept;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;

/**
 * Words that any paper says, whatever it is about: {@code role}, {@code work}, {@code other}. A
 * scheme of one field has none of them as labels, as its authors look at each; a vocabulary of
 * everything has many, and there such a label only hints at its concept.
 */
final class EverydayWords {

  private static final String LIST = "everyday-words.txt";

  private final Set<String> vocabularies;
  private final Set<String> terms;

  private EverydayWords(Set<String> vocabularies, Set<String> terms) {
    this.vocabularies = vocabularies;
    this.terms = terms;
  }

  /** The everyday words for some schemes, as an analyzer makes terms of them. */
  static EverydayWords of(Schemes schemes, Analyzer english) {
    Set<String> vocabularies =
        schemes.names().stream().filter(schemes::isLarge).collect(Collectors.toSet());
    return new EverydayWords(vocabularies, vocabularies.isEmpty() ? Set.of() : terms(english));
  }

  private static Set<String> terms(Analyzer english) {
    return new HashSet<>(AnalysedText.of(list(), english).terms());
  }

  /** The words, a line of them after another; lines that begin with # are remarks. */
  private static String list() {
    try (InputStream in = EverydayWords.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its list " + LIST);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the program's own list of words", e);
    }
  }

  /** Whether a label of a scheme is one of them. */
  boolean contain(String scheme, List<String> label) {
    return label.size() == 1 && vocabularies.contains(scheme) && terms.contains(label.getFirst());
  }
}
