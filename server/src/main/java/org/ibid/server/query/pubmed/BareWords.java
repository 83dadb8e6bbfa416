package org.ibid.server.query.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.query.Characters;
import org.ibid.server.query.pubmed.PubmedToken.Kind;
import org.ibid.server.query.pubmed.PubmedToken.Line;
import org.ibid.server.query.pubmed.PubmedToken.Sign;
import org.ibid.server.query.pubmed.PubmedToken.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words without quotation marks up to a tag or an operator in capitals. PubMed reads operators in
 * capitals only; strategies are printed with small ones, so that an {@code or}, {@code and} or
 * {@code not} is read as one wherever it can be: not in front of a tag, where {@code head and neck
 * cancer[tiab]} and {@code signs and symptoms[mh]} are phrases.
 */
final class BareWords {

  /** A word and where it stands. */
  record Word(String text, int start, int end) {}

  private final LineNames lines;
  private final Remarks remarks;
  private final List<PubmedToken> tokens;
  private final List<Word> part = new ArrayList<>();

  BareWords(LineNames lines, Remarks remarks, List<PubmedToken> tokens) {
    this.lines = lines;
    this.remarks = remarks;
    this.tokens = tokens;
  }

  /** Adds what the words are to the tokens. */
  void add(List<Word> words, @Nullable Tag tag, int end) {
    boolean afterOperand = !tokens.isEmpty() && Tokens.endsOperand(tokens.getLast());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      remarkOn(word);
      Kind operator = Operators.anyCase(word.text());
      boolean last = tag != null && i == words.size() - 1;
      if (operator != null && !last && isOperator(operator, tag, afterOperand)) {
        flush(null, word.start());
        remarks.smallOperator(word);
        tokens.add(new Sign(operator, word.start(), word.end()));
        afterOperand = false;
      } else {
        part.add(word);
      }
    }
    flush(tag, end);
  }

  private void remarkOn(Word word) {
    if (Operators.isForeign(word.text())) {
      remarks.warnOnce(
          word.start(),
          word.end(),
          "foreign-operator",
          "Another platform writes so; PubMed has \"hip pain\"[tiab:~2] and hip[tiab]. It was read as a"
              + " word.");
    }
  }

  private boolean isOperator(Kind operator, @Nullable Tag tag, boolean afterOperand) {
    if (part.isEmpty()) {
      return afterOperand || tag == null;
    }
    if (tag == null || operator == Kind.OR || isLine()) {
      return true;
    }
    if (tag instanceof Tag.Words || tag instanceof Tag.Nearby) {
      remarks.phraseWithOperator(part.getLast());
    }
    return false;
  }

  private boolean isLine() {
    return part.size() == 1 && lines.named(part.getFirst().text()).isPresent();
  }

  private void flush(@Nullable Tag tag, int end) {
    if (part.isEmpty()) {
      return;
    }
    int start = part.getFirst().start();
    int stop = tag == null ? part.getLast().end() : end;
    String words = String.join(" ", part.stream().map(Word::text).toList());
    String name = trimmed(words);
    part.clear();
    if (isQualifier(words, tag)) {
      qualify((Text) tokens.removeLast(), words, tag, stop);
    } else if (words.equals(":") || isBetweenDates(words)) {
      tokens.add(new Sign(Kind.COLON, start, stop));
    } else if (tag == null && lines.named(name).isPresent()) {
      tokens.add(new Line(lines.named(name).orElseThrow(), start, stop));
    } else if (Characters.hasWord(words) || words.indexOf('*') >= 0) {
      tokens.add(new Text(words, false, tag, start, stop));
    } else {
      remarks.leftOut(start, stop);
    }
  }

  /** {@code "2010"[dp] - "2018"[dp]}. */
  private boolean isBetweenDates(String words) {
    boolean between = words.equals("-") || words.equals("to");
    return between
        && !tokens.isEmpty()
        && tokens.getLast() instanceof Text t
        && t.tag() instanceof Tag.Day;
  }

  /** {@code "Pain"[mesh]/therapy} and {@code "Pain"/therapy[mesh]} are one heading. */
  private boolean isQualifier(String words, @Nullable Tag tag) {
    if (tokens.isEmpty() || !(tokens.getLast() instanceof Text before) || !words.startsWith("/")) {
      return false;
    }
    boolean behind = before.tag() instanceof Tag.Heading && tag == null;
    boolean within = before.tag() == null && tag instanceof Tag.Heading;
    return (behind || within) && Qualifiers.named(trimmed(words.substring(1))).isPresent();
  }

  private void qualify(Text heading, String words, @Nullable Tag tag, int end) {
    Tag own = tag == null ? heading.tag() : tag;
    tokens.add(new Text(heading.words() + words, true, own, heading.start(), end));
  }

  private static String trimmed(String words) {
    int end = words.length();
    while (end > 0 && ".,;".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }
}
