package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.ibid.server.query.Description;
import org.ibid.server.query.Limits;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.search.near.Wording;

/** What parts of a query say of the words of one field. */
final class Wordings {

  /** As deep as parentheses may nest; every level multiplies the ways that are looked at. */
  private static final int DEEPEST = Limits.WRITTEN.depth();

  private final FieldWords field;
  private final Dictionary dictionary;
  private final Remarks remarks;
  private int depth;

  Wordings(FieldWords field, Dictionary dictionary, Remarks remarks) {
    this.field = field;
    this.dictionary = dictionary;
    this.remarks = remarks;
  }

  /**
   * The wording of a query; empty where the analyzer leaves nothing of it.
   *
   * @throws UnrunnableException where it says anything that isn't words, or too many of them
   */
  Optional<Wording> of(Query query) {
    return switch (query) {
      case Term term -> words(term, term.text());
      case Phrase phrase when phrase.slop() == 0 -> words(phrase, phrase.text());
      case Phrase phrase -> loose(phrase);
      case Truncation truncation -> truncated(truncation);
      case Or or -> any(or);
      case Near near -> near(near);
      case Query.Boost boost -> of(boost.query());
      default ->
          throw new UnrunnableException(
              "not-words",
              "Only words and phrases have a place and can be counted, not "
                  + Description.of(query)
                  + ".");
    };
  }

  private Optional<Wording> words(Query about, String text) {
    List<Wording> words = new ArrayList<>();
    field.words(text).forEach(word -> words.add(Wording.word(word, word)));
    if (words.isEmpty()) {
      remarks.nothingIn(about);
      return Optional.empty();
    }
    return Optional.of(Wording.inSequence(words));
  }

  /** The words of a loose phrase are near each other, in any order. */
  private Optional<Wording> loose(Phrase phrase) {
    List<Wording> words = new ArrayList<>();
    field.words(phrase.text()).forEach(word -> words.add(Wording.word(word, word)));
    if (words.isEmpty()) {
      remarks.nothingIn(phrase);
      return Optional.empty();
    }
    return Optional.of(new Wording.Together(words, phrase.slop(), false));
  }

  /** A word that no document has is a wording that none has. */
  Optional<Wording> truncated(Truncation truncation) {
    TruncatedWord word = new TruncatedWord(truncation);
    List<Wording> words = new ArrayList<>();
    for (TruncatedWord.Word part : word.words(field)) {
      words.add(
          part.literal()
              .map(literal -> Wording.word(literal, literal))
              .orElseGet(() -> expanded(word.shown(), part)));
    }
    if (words.isEmpty()) {
      remarks.nothingIn(truncation);
      return Optional.empty();
    }
    return Optional.of(Wording.inSequence(words));
  }

  private Wording expanded(String shown, TruncatedWord.Word word) {
    return new Wording.AnyWord(shown, dictionary.matching(field.field(), word, shown));
  }

  private Optional<Wording> any(Or or) {
    List<Wording> found = found(or.operands());
    return found.isEmpty() ? Optional.empty() : Optional.of(anyOf(found));
  }

  /** Single words are one word in several spellings, which is found faster. */
  private static Wording anyOf(List<Wording> alternatives) {
    Set<BytesRef> terms = new TreeSet<>();
    List<String> labels = new ArrayList<>();
    List<Wording> others = new ArrayList<>();
    for (Wording alternative : alternatives) {
      if (alternative instanceof Wording.AnyWord word) {
        terms.addAll(word.terms());
        labels.add(word.label());
      } else {
        others.add(alternative);
      }
    }
    if (!labels.isEmpty()) {
      others.add(new Wording.AnyWord(String.join("|", labels), List.copyOf(terms)));
    }
    return others.size() == 1 ? others.getFirst() : new Wording.AnyOf(others);
  }

  private Optional<Wording> near(Near near) {
    List<Wording> found = found(near.operands());
    return switch (found.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(found.getFirst());
      default -> Optional.of(new Wording.Together(found, between(near), near.ordered()));
    };
  }

  /** As far as the last word of a value is from the first of the next, nothing is near. */
  private int between(Near near) {
    int most = field.analyzer().getPositionIncrementGap(field.field()) - 1;
    if (near.between() > most) {
      remarks.warn(
          near, "distance-limited", "At most " + most + " words may stand between; so it was run.");
    }
    return Math.min(near.between(), most);
  }

  private List<Wording> found(List<Query> operands) {
    if (depth == DEEPEST) {
      throw new UnrunnableException(
          "too-deep", "Words are near each other at most " + DEEPEST + " levels deep.");
    }
    depth++;
    List<Wording> found = new ArrayList<>();
    operands.forEach(operand -> of(operand).ifPresent(found::add));
    depth--;
    return found;
  }
}
