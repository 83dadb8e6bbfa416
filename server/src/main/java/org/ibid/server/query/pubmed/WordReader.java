package org.ibid.server.query.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Part;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;

/**
 * Words, phrases and truncations of a text. A {@code *} stands for any number of characters; the
 * signs of other platforms, which PubMed reads as blanks, are read as those platforms do where they
 * stand in or behind a word: {@code ?} for one character or none, {@code #} for one, {@code $} as a
 * {@code *}.
 */
final class WordReader {

  /** PubMed doesn't search a word of which fewer characters are given. */
  private static final int LEAST_GIVEN = 4;

  private static final String PUNCTUATION = ",;.:!'/-";

  private final Remarks remarks;

  WordReader(Remarks remarks) {
    this.remarks = remarks;
  }

  /** The words in their order, side by side; empty where there are none. */
  Optional<Query> phrase(PubmedToken.Text token) {
    List<Query> words = words(token);
    if (words.size() < 2) {
      return words.stream().findFirst();
    }
    boolean truncated = words.stream().anyMatch(Truncation.class::isInstance);
    return Optional.of(
        truncated ? new Near(words, 0, true) : new Phrase(trimmed(token.words()), 0));
  }

  /** Each word by itself. */
  List<Query> words(PubmedToken.Text token) {
    List<Query> words = new ArrayList<>();
    for (String word : token.words().split(" ", -1)) {
      for (String part : apart(word)) {
        word(part, token).ifPresent(words::add);
      }
    }
    return words;
  }

  /** What hyphens join, where one of it but the last is truncated: {@code anti*-inflammator*}. */
  private static String[] apart(String word) {
    int star = word.indexOf('*');
    boolean inside = star >= 0 && star < Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'));
    return inside ? word.split("[-/]", -1) : new String[] {word};
  }

  /** A text as one value, its blanks part of it. */
  Optional<Query> value(PubmedToken.Text token) {
    String text = trimmed(token.words());
    if (!Characters.hasWord(text)) {
      return Optional.empty();
    }
    if (text.indexOf('*') >= 0) {
      return Optional.of(new Truncation(parts(text, token)));
    }
    return Optional.of(text.indexOf(' ') < 0 ? new Term(text) : new Phrase(text, 0));
  }

  /** The text without punctuation at its ends. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isPunctuation(text.charAt(start))) {
      start++;
    }
    while (end > start && isPunctuation(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isPunctuation(char c) {
    return c == ' ' || PUNCTUATION.indexOf(c) >= 0;
  }

  private Optional<Query> word(String text, PubmedToken.Text token) {
    boolean sentence = token.tag() == null && !token.quoted();
    String word = trimmed(sentence ? unasked(text) : text);
    if (!Characters.hasWord(word)) {
      if (word.indexOf('*') >= 0) {
        remarks.leftOut(token.start(), token.end());
      }
      return Optional.empty();
    }
    List<Part> parts = parts(word, token);
    boolean whole = parts.size() == 1 && parts.getFirst() instanceof Literal;
    return Optional.of(whole ? new Term(word) : truncation(parts, word, token));
  }

  /** A word without the question marks that end a sentence. */
  private static String unasked(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '?') {
      end--;
    }
    return text.substring(0, end);
  }

  private Query truncation(List<Part> parts, String word, PubmedToken.Text token) {
    boolean star =
        parts.stream().filter(Gap.class::isInstance).findFirst().equals(Optional.of(Gap.any()));
    boolean tooShort =
        star
            && (!(parts.getFirst() instanceof Literal literal)
                || literal.text().length() < LEAST_GIVEN);
    if (tooShort) {
      remarks.warn(
          token.start(),
          token.end(),
          "truncation-too-short",
          "PubMed wants four characters before a *; \"" + word + "\" was searched all the same.");
    }
    return new Truncation(parts);
  }

  private List<Part> parts(String word, PubmedToken.Text token) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      Optional<Gap> gap = gap(word, i, token);
      if (gap.isEmpty()) {
        literal.append(word.charAt(i));
        continue;
      }
      flush(literal, parts);
      if (parts.isEmpty() || !gap.get().equals(parts.getLast())) {
        parts.add(gap.get());
      }
    }
    flush(literal, parts);
    return parts;
  }

  private static void flush(StringBuilder literal, List<Part> parts) {
    if (!literal.toString().isBlank()) {
      parts.add(new Literal(literal.toString()));
    }
    literal.setLength(0);
  }

  private Optional<Gap> gap(String word, int at, PubmedToken.Text token) {
    char c = word.charAt(at);
    if (c == '*') {
      return Optional.of(Gap.any());
    }
    boolean foreign =
        c == '?' || (c == '#' && isBeforeWord(word, at)) || (c == '$' && at == word.length() - 1);
    if (!foreign || !isBehindWord(word, at)) {
      return Optional.empty();
    }
    remarks.warnOnce(
        token.start(),
        token.end(),
        "foreign-wildcard",
        "PubMed knows only *; ?, # and $ were read as Ovid reads them.");
    return Optional.of(c == '?' ? new Gap(0, 1) : c == '#' ? new Gap(1, 1) : Gap.any());
  }

  private static boolean isBehindWord(String word, int at) {
    return at > 0 && Character.isLetterOrDigit(word.charAt(at - 1));
  }

  private static boolean isBeforeWord(String word, int at) {
    return at + 1 < word.length() && Character.isLetterOrDigit(word.charAt(at + 1));
  }
}
