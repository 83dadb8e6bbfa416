package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.ovid.Draft.Words;
import org.ibid.server.query.ovid.OvidToken.Joint;
import org.ibid.server.query.ovid.OvidToken.Operator;
import org.ibid.server.query.ovid.OvidToken.Stroke;
import org.ibid.server.query.ovid.OvidToken.Word;
import org.jspecify.annotations.Nullable;

/** Reads subject headings: the words before a stroke, or after a sign that only headings have. */
final class HeadingReader {

  /** The longest headings have some ten words; what is longer is no heading without its quotes. */
  private static final int LONGEST_JOINED = 12;

  private final TokenCursor cursor;
  private final TidyText tidy;
  private final LineNames lines;

  HeadingReader(TokenCursor cursor, TidyText tidy, LineNames lines) {
    this.cursor = cursor;
    this.tidy = tidy;
    this.lines = lines;
  }

  /**
   * The heading of which these are the words as far as no operator comes between; empty where they
   * are none.
   */
  Optional<Draft> read(List<Word> words, HeadingSigns signs) {
    Optional<Stroke> stroke = stroke(words, signs);
    return stroke.isPresent() || signs.any()
        ? Optional.of(heading(words, signs, stroke.orElse(null)))
        : Optional.empty();
  }

  /**
   * The stroke after the words; what they are joined to with {@code and} is taken in where the
   * stroke comes only after that: {@code exp Wounds and Injuries/}.
   */
  private Optional<Stroke> stroke(List<Word> words, HeadingSigns signs) {
    if (cursor.peek() instanceof Stroke stroke) {
      cursor.skip();
      return Optional.of(stroke);
    }
    boolean number = words.size() == 1 && lines.named(words.getFirst().text()).isPresent();
    List<Word> joined = number ? List.of() : joined(signs);
    if (joined.size() < 2 || !(cursor.peek(joined.size()) instanceof Stroke stroke)) {
      return Optional.empty();
    }
    words.addAll(joined);
    cursor.skip(joined.size() + 1);
    tidy.warn(
        words.getFirst().start(),
        stroke.end(),
        "unquoted-heading",
        "This was read as one heading; one with \"and\" in it stands in quotation marks.");
    return Optional.of(stroke);
  }

  /** What follows as it would in an unquoted heading, each {@code and} a word of it. */
  private List<Word> joined(HeadingSigns signs) {
    List<Word> joined = new ArrayList<>();
    for (OvidToken next = cursor.peek(); next != null; next = cursor.peek(joined.size())) {
      if (next instanceof Word word && !joined.isEmpty()) {
        joined.add(word);
      } else if (isAnd(next)) {
        joined.add(new Word("and", true, next.start(), next.end()));
      } else {
        break;
      }
      if (joined.size() > LONGEST_JOINED || isOther(joined, signs)) {
        return List.of();
      }
    }
    return joined;
  }

  /** Whether the last word begins something of its own. */
  private static boolean isOther(List<Word> joined, HeadingSigns signs) {
    Word last = joined.getLast();
    boolean quoted = last.quoted() && !last.text().equals("and");
    return OvidLexer.isSign(last) || (quoted && !signs.any());
  }

  private static boolean isAnd(OvidToken token) {
    return token instanceof Operator operator && operator.joint().equals(Joint.AND);
  }

  private Draft.Subject heading(List<Word> words, HeadingSigns signs, @Nullable Stroke stroke) {
    boolean starred = words.getFirst().text().startsWith("*") && !words.getFirst().quoted();
    Words text = new Words(starred ? withoutStar(words) : words);
    Words written = stroke == null ? text : withStroke(text, stroke);
    int end = stroke == null ? text.end() : stroke.end();
    if (stroke == null) {
      tidy.warn(
          text.start(), end, "missing-stroke", "A heading ends with a stroke; it was read as one.");
    }
    List<String> qualifiers = stroke == null ? List.of() : qualifiers(stroke);
    return new Draft.Subject(
        text.text(),
        written,
        qualifiers,
        signs.exploded(),
        signs.major() || starred,
        signs.start(text),
        end);
  }

  /** The words as they are where the stroke turns out to be part of the last. */
  private Words withStroke(Words text, Stroke stroke) {
    List<Word> words = new ArrayList<>(text.words());
    Word last = words.removeLast();
    String written = last.text() + tidy.text().substring(stroke.start(), stroke.end());
    words.add(new Word(written, last.quoted(), last.start(), stroke.end()));
    return new Words(words);
  }

  private static List<Word> withoutStar(List<Word> words) {
    List<Word> plain = new ArrayList<>(words);
    Word first = words.getFirst();
    plain.set(0, new Word(first.text().substring(1), false, first.start(), first.end()));
    return plain;
  }

  private List<String> qualifiers(Stroke stroke) {
    List<String> codes = new ArrayList<>(stroke.qualifiers());
    Word next = cursor.peekWord();
    if (codes.isEmpty()
        && next != null
        && next.text().length() == 2
        && Qualifiers.named(next.text()).isPresent()
        && isJoint(cursor.peek(1))) {
      codes.add(next.text());
      cursor.skip();
    }
    List<String> names = new ArrayList<>();
    for (String code : codes) {
      Qualifiers.named(code)
          .ifPresentOrElse(name -> add(name, names, stroke), () -> unknown(code, stroke));
    }
    return names.stream().distinct().toList();
  }

  private static boolean isJoint(@Nullable OvidToken token) {
    return token == null || token instanceof Operator || token instanceof OvidToken.Close;
  }

  private void add(String name, List<String> names, Stroke stroke) {
    names.add(name);
    Optional<String> successor = Qualifiers.successor(name);
    if (successor.isPresent()) {
      names.add(successor.get());
      tidy.warn(
          stroke.start(),
          stroke.end(),
          "retired-qualifier",
          "MeSH has given up " + name + " for " + successor.get() + "; either will do.");
    }
  }

  private void unknown(String code, Stroke stroke) {
    tidy.warn(
        stroke.start(),
        stroke.end(),
        "unknown-qualifier",
        "No qualifier is called " + code + "; it was left out.");
  }
}
