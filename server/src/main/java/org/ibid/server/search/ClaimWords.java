package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.ibid.indexer.literature.Span;

/** The words of a text as a field's analyzer sees them. */
final class ClaimWords {

  private ClaimWords() {}

  /**
   * A place in a text.
   *
   * @param terms the word and its variants
   */
  record Place(Span span, Set<String> terms) {}

  /** The places of a text, in order. */
  static List<Place> of(String text, Analyzer analyzer, String field) {
    List<Place> places = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0 || places.isEmpty()) {
          Span span = new Span(offset.startOffset(), offset.endOffset());
          places.add(new Place(span, new LinkedHashSet<>()));
        }
        places.getLast().terms().add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory", e);
    }
    return places;
  }

  /** The places whose words are the rarest, in the order of the text. */
  static List<Place> rarest(List<Place> places, TermWeights weights, int most) {
    if (places.size() <= most) {
      return places;
    }
    Map<Place, Double> rarity = new HashMap<>();
    places.forEach(place -> rarity.put(place, weights.of(place.terms())));
    double least =
        places.stream()
            .map(place -> rarity.getOrDefault(place, 0.0))
            .sorted(Comparator.reverseOrder())
            .skip(most - 1L)
            .findFirst()
            .orElse(0.0);
    return places.stream()
        .filter(place -> rarity.getOrDefault(place, 0.0) >= least)
        .limit(most)
        .toList();
  }
}
