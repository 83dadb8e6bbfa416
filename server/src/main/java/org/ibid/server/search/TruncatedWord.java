package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.ibid.server.query.Description;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Part;
import org.ibid.server.query.Query.Truncation;

/**
 * A truncated word as patterns of terms. Where it is several words to the analyzer ({@code
 * spinal-cor*}), they are a phrase of which some words are truncated.
 */
final class TruncatedWord {

  /** A message needn't repeat more of a word to say which it is. */
  private static final int MOST_SHOWN = 40;

  /** What stands between the parts of a subject heading's term in the index. */
  private static final int[] SIGNS = {'*', '/'};

  private final Truncation truncation;

  TruncatedWord(Truncation truncation) {
    this.truncation = truncation;
  }

  /**
   * One of its words.
   *
   * @param parts as the terms of the field are written
   * @param pattern what terms match it, deterministic
   */
  record Word(List<Part> parts, Automaton pattern) {
    Word {
      parts = List.copyOf(parts);
    }

    /** The word where it isn't truncated. */
    Optional<String> literal() {
      return parts.size() == 1 && parts.getFirst() instanceof Literal only
          ? Optional.of(only.text())
          : Optional.empty();
    }
  }

  /**
   * Its words in a field, in their order; none where the analyzer leaves nothing of it.
   *
   * @throws UnrunnableException where the pattern is too involved to be matched
   */
  List<Word> words(FieldWords field) {
    List<Word> words = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : truncation.parts()) {
      if (part instanceof Literal literal) {
        addWords(field.words(literal.text()), literal.text(), field, open, words);
      } else {
        open.add(part);
      }
    }
    close(open, words);
    return words;
  }

  /** Whether a new word begins is told by the character that follows an open place. */
  private void addWords(
      List<String> found, String text, FieldWords field, List<Part> open, List<Word> words) {
    boolean continues = Character.isLetterOrDigit(text.codePointAt(0));
    if (found.size() == 1 && continues && !open.isEmpty()) {
      open.add(new Literal(field.normalized(text)));
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      if (i > 0 || !continues) {
        close(open, words);
      }
      open.add(new Literal(found.get(i)));
    }
  }

  private void close(List<Part> open, List<Word> words) {
    if (open.stream().anyMatch(Literal.class::isInstance)) {
      words.add(new Word(open, determinized(open, Automata.makeAnyChar())));
    }
    open.clear();
  }

  /**
   * The pattern of whole values in lower case, as identifiers and headings are.
   *
   * @throws UnrunnableException where the pattern is too involved to be matched
   */
  Word whole(String prefix) {
    List<Part> parts = new ArrayList<>();
    if (!prefix.isEmpty()) {
      parts.add(new Literal(prefix));
    }
    for (Part part : truncation.parts()) {
      parts.add(
          part instanceof Literal literal
              ? new Literal(literal.text().toLowerCase(Locale.ROOT))
              : part);
    }
    return new Word(parts, determinized(parts, charactersOfValues()));
  }

  /** Every character but the signs of headings: what is open never reaches into a qualifier. */
  private static Automaton charactersOfValues() {
    return Operations.union(
        List.of(
            Automata.makeCharRange(Character.MIN_CODE_POINT, SIGNS[0] - 1),
            Automata.makeCharRange(SIGNS[0] + 1, SIGNS[1] - 1),
            Automata.makeCharRange(SIGNS[1] + 1, Character.MAX_CODE_POINT)));
  }

  private Automaton determinized(List<Part> parts, Automaton character) {
    List<Automaton> automata = new ArrayList<>();
    for (Part part : parts) {
      automata.add(
          switch (part) {
            case Literal literal -> Automata.makeString(literal.text());
            case Gap gap when gap.maximum() == Gap.UNLIMITED ->
                Operations.repeat(character, gap.minimum());
            case Gap gap -> Operations.repeat(character, gap.minimum(), gap.maximum());
          });
    }
    try {
      return Operations.determinize(
          Operations.concatenate(automata), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw new UnrunnableException(
          "truncation-too-involved", "There are too many open places in " + shown() + ".");
    }
  }

  /** It as a message names it. */
  String shown() {
    String word = Description.of(truncation);
    return word.length() <= MOST_SHOWN ? word : word.substring(0, MOST_SHOWN) + "…";
  }
}
