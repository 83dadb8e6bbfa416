package org.ibid.server.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The words of some texts: how often each stands there, and how it is printed. */
final class WordCounts {

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Map<String, Integer>> forms = new HashMap<>();

  /** Adds the words of a text. */
  void add(String text, List<ClaimWords.Place> places) {
    for (ClaimWords.Place place : places) {
      String printed = place.span().of(text);
      place.terms().forEach(term -> add(term, printed, 1));
    }
  }

  /** Adds all of another's. */
  void addAll(WordCounts others) {
    others.forms.forEach(
        (term, printed) -> printed.forEach((form, times) -> add(term, form, times)));
  }

  private void add(String term, String printed, int times) {
    counts.merge(term, times, Integer::sum);
    forms.computeIfAbsent(term, t -> new HashMap<>()).merge(printed, times, Integer::sum);
  }

  /** How often each term of some stands there, in the order of the terms. */
  Map<String, Integer> counts(Predicate<String> wanted) {
    Map<String, Integer> some = new TreeMap<>(counts);
    some.keySet().removeIf(wanted.negate());
    return some;
  }

  /** How many words there are. */
  int length() {
    return counts.values().stream().mapToInt(count -> count).sum();
  }

  /** How often a term stands there. */
  int count(String term) {
    return counts.getOrDefault(term, 0);
  }

  /**
   * A term as it is printed most often: without the capital of a title or of the beginning of a
   * sentence where it stands elsewhere, too.
   */
  String printed(String term) {
    Map<String, Integer> printed = forms.getOrDefault(term, Map.of());
    Map<String, Integer> anyCase = new HashMap<>();
    printed.forEach((form, times) -> anyCase.merge(lower(form), times, Integer::sum));
    String most = mostFrequent(anyCase, term);
    Map<String, Integer> cases = new HashMap<>(printed);
    cases.keySet().removeIf(form -> !lower(form).equals(most));
    return cases.containsKey(most) ? most : mostFrequent(cases, term);
  }

  private static String mostFrequent(Map<String, Integer> forms, String otherwise) {
    return forms.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> form) -> -form.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
