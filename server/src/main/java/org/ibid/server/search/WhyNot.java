package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Frequent;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Term;
import org.ibid.server.search.Why.Evidence;
import org.ibid.server.search.Why.Place;
import org.ibid.server.search.near.Nearest;
import org.ibid.server.search.near.Wording;

/** How near a document comes to a leaf of a query that it fails. */
final class WhyNot {

  private final Analyzer analyzer;
  private final Dictionary dictionary;
  private final OneDocument document;
  private final BiPredicate<Query, Scope> matches;

  /**
   * Asks about one document.
   *
   * @param matches whether the document matches a query within a scope
   */
  WhyNot(
      Snapshot snapshot,
      Dictionary dictionary,
      OneDocument document,
      BiPredicate<Query, Scope> matches) {
    this.analyzer = snapshot.schema().analyzer();
    this.dictionary = dictionary;
    this.document = document;
    this.matches = matches;
  }

  /** What the document has instead. */
  Evidence evidence(Query leaf, Scope scope) throws IOException {
    return switch (leaf) {
      case Near near -> near(near, scope);
      case Phrase phrase when !scope.fields().isEmpty() -> near(phrase, phrase.text(), scope);
      case Term term when !scope.fields().isEmpty() -> near(term, term.text(), scope);
      case Frequent frequent -> frequent(frequent, scope);
      case Query.Heading heading -> headings(heading, scope);
      default ->
          document
              .values(leaf, scope)
              .<Evidence>map(other -> other)
              .orElseGet(() ->
                  leaf instanceof Query.Truncation
                      ? new Evidence.Missing(List.of(leaf))
                      : new Evidence.None());
    };
  }

  /** Words in sequence are as far apart as the words between them. */
  private Evidence near(Query leaf, String text, Scope scope) throws IOException {
    String field = scope.fields().getFirst().folded();
    List<String> words = new FieldWords(analyzer, field).words(text);
    List<Query> operands = words.stream().<Query>map(Term::new).toList();
    return operands.size() < 2
        ? new Evidence.Missing(List.of(leaf))
        : near(new Near(operands, 0, true), scope);
  }

  private Evidence near(Near near, Scope scope) throws IOException {
    List<Query> missing = new ArrayList<>();
    near.operands().stream().filter(o -> !matches.test(o, scope)).forEach(missing::add);
    if (!missing.isEmpty()) {
      return new Evidence.Missing(missing);
    }
    Optional<Evidence> apart = apart(near, scope);
    if (apart.isPresent()) {
      return apart.get();
    }
    List<Place> places = new ArrayList<>();
    for (Query operand : near.operands()) {
      List<String> fields =
          scope.fields().stream()
              .filter(field -> matches.test(operand, within(field)))
              .map(TextField::name)
              .toList();
      places.add(new Place(operand, fields));
    }
    return new Evidence.Scattered(places);
  }

  private static Scope within(TextField field) {
    return new Scope(List.of(field), List.of(), List.of(), true);
  }

  /** The nearest in any field; in the order that was asked for, unless only another is there. */
  private Optional<Evidence> apart(Near near, Scope scope) throws IOException {
    Optional<Evidence> inOrder = apart(near, near.ordered(), scope);
    return inOrder.isPresent() || !near.ordered() ? inOrder : apart(near, false, scope);
  }

  private Optional<Evidence> apart(Near near, boolean ordered, Scope scope) throws IOException {
    List<Evidence.Apart> found = new ArrayList<>();
    for (TextField field : scope.fields()) {
      FieldWords words = new FieldWords(analyzer, field.folded());
      Optional<Wording> wording = new Wordings(words, dictionary, new Remarks()).of(near);
      if (wording.isPresent() && wording.get() instanceof Wording.Together together) {
        Wording.Together asked = new Wording.Together(together.parts(), 0, ordered);
        int most = analyzer.getPositionIncrementGap(field.folded()) - 1;
        Nearest.of(document.segment(), document.numberInSegment(), field.folded(), asked, most)
            .ifPresent(nearest -> found.add(apart(field, nearest, ordered || !near.ordered())));
      }
    }
    return found.stream().min(Comparator.comparingInt(Evidence.Apart::between)).map(e -> e);
  }

  private Evidence.Apart apart(TextField field, Nearest nearest, boolean inOrder) {
    String text = document.text(field).substring(nearest.start(), nearest.end());
    return new Evidence.Apart(field.name(), nearest.between(), inOrder, text);
  }

  /** How often it is there at most, found by halves. */
  private Evidence frequent(Frequent frequent, Scope scope) {
    int times = 0;
    int high = frequent.least() - 1;
    while (times < high) {
      int middle = times + (high - times + 1) / 2;
      if (matches.test(new Frequent(frequent.query(), middle), scope)) {
        times = middle;
      } else {
        high = middle - 1;
      }
    }
    Frequent most = new Frequent(frequent.query(), Math.max(1, times));
    int found = times;
    return scope.fields().stream()
        .filter(field -> found > 0 && matches.test(most, within(field)))
        .findFirst()
        .<Evidence>map(field -> new Evidence.Times(field.name(), found))
        .orElseGet(() -> new Evidence.Missing(List.of(frequent.query())));
  }

  /** The headings of the record, those first that share words with the one that was asked for. */
  private Evidence headings(Query.Heading heading, Scope scope) throws IOException {
    Set<String> asked = words(heading.term() == null ? "" : heading.term());
    heading.qualifiers().forEach(qualifier -> asked.addAll(words(qualifier)));
    List<String> values = document.values(heading, scope).orElseThrow().values();
    List<String> nearest = new ArrayList<>(values);
    nearest.sort(Comparator.comparing(value -> -shared(asked, value)));
    return new Evidence.Other("heading", nearest);
  }

  private static long shared(Set<String> asked, String value) {
    return words(value).stream().filter(asked::contains).count();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++")));
  }
}
