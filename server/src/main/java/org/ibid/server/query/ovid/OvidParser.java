package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ovid.Draft.Words;
import org.ibid.server.query.ovid.OvidToken.Joint;
import org.ibid.server.query.ovid.OvidToken.Operator;
import org.ibid.server.query.ovid.OvidToken.Stroke;
import org.ibid.server.query.ovid.OvidToken.Suffix;
import org.ibid.server.query.ovid.OvidToken.Word;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tokens together as they are written:
 *
 * <pre>
 *   level   = operand { operator operand }
 *   operand = ( words | heading "/" | "or/1-4" | "(" level ")" ) { ".ti,ab." | "/freq=3" }
 * </pre>
 *
 * What the tokens of a level mean together is {@link Precedence}'s.
 */
final class OvidParser {

  private final List<OvidToken> tokens;
  private final TidyText tidy;
  private final LineNames lines;
  private final Limits limits;
  private int at;
  private int depth;

  OvidParser(List<OvidToken> tokens, TidyText tidy, LineNames lines, Limits limits) {
    this.tokens = tokens;
    this.tidy = tidy;
    this.lines = lines;
    this.limits = limits;
  }

  /** What all tokens say, or nothing where they hold no operand. */
  Optional<Draft> parse() {
    return level();
  }

  private Optional<Draft> level() {
    Precedence level = new Precedence(tidy, limits.depth() - depth);
    while (at < tokens.size() && !(tokens.get(at) instanceof OvidToken.Close)) {
      switch (tokens.get(at)) {
        case Operator operator -> {
          at++;
          level.operator(operator);
        }
        case Suffix suffix -> skip(suffix);
        case Stroke stroke -> skip(stroke);
        case OvidToken.Frequency frequency -> skip(frequency);
        default -> operand().ifPresent(level::operand);
      }
    }
    return level.folded();
  }

  private void skip(OvidToken token) {
    at++;
    tidy.warn(
        token.start(),
        token.end(),
        "nothing-before",
        "There is nothing before this that it could be about; it was left out.");
  }

  private Optional<Draft> operand() {
    return switch (tokens.get(at)) {
      case OvidToken.Open open -> group(open);
      case OvidToken.Combination combination -> {
        at++;
        yield Optional.of(new Draft.Combination(combination));
      }
      default -> run();
    };
  }

  private Optional<Draft> group(OvidToken.Open open) {
    at++;
    if (depth == limits.depth()) {
      tidy.refuse(
          open.start(),
          open.end(),
          "too-deep",
          "Groups stand within groups at most " + limits.depth() + " deep.");
      at = tokens.size();
      return Optional.empty();
    }
    depth++;
    Optional<Draft> inner = level();
    depth--;
    if (at < tokens.size()) {
      at++;
    }
    if (inner.isEmpty()) {
      tidy.warn(
          open.start(), open.end(), "empty-group", "Nothing is in this group; it was left out.");
    }
    return inner.map(draft -> grouped(draft, open.start()));
  }

  private Draft grouped(Draft inner, int start) {
    if (at < tokens.size() && tokens.get(at) instanceof Stroke stroke) {
      at++;
      tidy.warn(
          stroke.start(),
          stroke.end(),
          "heading-group",
          "Ovid takes one heading at a time; each of the group was read as one.");
      Suffix headings = new Suffix(List.of("sh"), stroke.start(), stroke.end());
      return new Draft.Suffixed(inner, headings, start);
    }
    return withFields(inner, start);
  }

  private Draft withFields(Draft operand, int start) {
    Draft draft = operand;
    int deeper = depth;
    while (at < tokens.size() && deeper++ <= limits.depth()) {
      switch (tokens.get(at)) {
        case Suffix suffix -> draft = new Draft.Suffixed(draft, suffix, start);
        case OvidToken.Frequency frequency ->
            draft = new Draft.Counted(draft, frequency.least(), start, frequency.end());
        default -> {
          return draft;
        }
      }
      at++;
    }
    return draft;
  }

  /** Words next to each other: a heading, a number, or text. */
  private Optional<Draft> run() {
    if (at == 0) {
      dropLineNumber();
    }
    HeadingSigns signs = new HeadingSigns();
    while (signs.takes(peekWord())) {
      at++;
    }
    List<Word> words = words();
    if (words.isEmpty()) {
      return signsAlone(signs);
    }
    Optional<Stroke> stroke = joinedHeading(words, signs);
    if (stroke.isPresent() || signs.any()) {
      return Optional.of(withoutFields(heading(words, signs, stroke.orElse(null))));
    }
    return hasWord(words)
        ? Optional.of(withFields(text(words), words.getFirst().start()))
        : Optional.empty();
  }

  /** What has neither a letter nor a digit is passed over with its fields, or can't be meant. */
  private boolean hasWord(List<Word> words) {
    Words text = new Words(words);
    if (Wildcards.hasWord(text.text())) {
      return true;
    }
    while (at < tokens.size() && tokens.get(at) instanceof Suffix) {
      at++;
    }
    if (Wildcards.isOpen(text.text())) {
      tidy.refuse(
          text.start(), text.end(), "nothing-to-search", "A wildcard needs letters beside it.");
    } else {
      tidy.warn(
          text.start(),
          text.end(),
          "nothing-to-search",
          "Nothing here could be found; it was left out.");
    }
    return false;
  }

  private @Nullable Word peekWord() {
    return at < tokens.size() && tokens.get(at) instanceof Word word ? word : null;
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (Word word = peekWord(); word != null; word = peekWord()) {
      words.add(word);
      at++;
    }
    return words;
  }

  /** A star alone is nothing; {@code exp} alone is a word. */
  private Optional<Draft> signsAlone(HeadingSigns signs) {
    Word sign = signs.last();
    if (OvidLexer.isExplode(sign.text().toLowerCase(Locale.ROOT))) {
      return Optional.of(withFields(new Words(List.of(sign)), sign.start()));
    }
    tidy.refuse(
        sign.start(), sign.end(), "nothing-to-search", "No heading and no word follows this.");
    while (at < tokens.size() && tokens.get(at) instanceof Suffix) {
      at++;
    }
    return Optional.empty();
  }

  /** {@code 12 exp Pain/}, {@code 12. pain.tw.}: the line's own number. */
  private void dropLineNumber() {
    if (tokens.size() > 1
        && tokens.get(0) instanceof Word number
        && lines.named(stripped(number.text())).isPresent()
        && tokens.get(1) instanceof Word next
        && (OvidLexer.isSign(next) || number.text().endsWith("."))) {
      Precedence.tellLineNumber(number.start(), number.end(), tidy);
      at++;
    }
  }

  private static String stripped(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * The stroke after the words; what they are joined to with {@code and} is taken in where the
   * stroke comes only after that: {@code exp Wounds and Injuries/}.
   */
  private Optional<Stroke> joinedHeading(List<Word> words, HeadingSigns signs) {
    if (at < tokens.size() && tokens.get(at) instanceof Stroke stroke) {
      at++;
      return Optional.of(stroke);
    }
    int next = at;
    List<Word> joined = new ArrayList<>();
    boolean number = words.size() == 1 && lines.named(words.getFirst().text()).isPresent();
    while (!number
        && next < tokens.size()
        && isAnd(tokens.get(next))
        && next - at < LONGEST_JOINED) {
      OvidToken and = tokens.get(next++);
      joined.add(new Word("and", true, and.start(), and.end()));
      while (next < tokens.size() && tokens.get(next) instanceof Word word) {
        if (OvidLexer.isSign(word) || (word.quoted() && !signs.any())) {
          return Optional.empty();
        }
        joined.add(word);
        next++;
      }
    }
    if (joined.size() < 2
        || next >= tokens.size()
        || !(tokens.get(next) instanceof Stroke stroke)) {
      return Optional.empty();
    }
    words.addAll(joined);
    at = next + 1;
    tidy.warn(
        words.getFirst().start(),
        stroke.end(),
        "unquoted-heading",
        "This was read as one heading; one with \"and\" in it stands in quotation marks.");
    return Optional.of(stroke);
  }

  /** The longest headings have some ten words; what is longer is no heading without its quotes. */
  private static final int LONGEST_JOINED = 12;

  private static boolean isAnd(OvidToken token) {
    return token instanceof Operator operator && operator.joint().equals(Joint.AND);
  }

  private Draft heading(List<Word> words, HeadingSigns signs, @Nullable Stroke stroke) {
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
    Word next = peekWord();
    if (codes.isEmpty()
        && next != null
        && next.text().length() == 2
        && Qualifiers.named(next.text()).isPresent()
        && (at + 1 == tokens.size() || isJoint(tokens.get(at + 1)))) {
      codes.add(next.text());
      at++;
    }
    List<String> names = new ArrayList<>();
    for (String code : codes) {
      Qualifiers.named(code)
          .ifPresentOrElse(name -> add(name, names, stroke), () -> unknown(code, stroke));
    }
    return names.stream().distinct().toList();
  }

  private static boolean isJoint(OvidToken token) {
    return token instanceof Operator || token instanceof OvidToken.Close;
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

  /** {@code exp Pain.sh.} is a heading, whatever field is named after it. */
  private Draft withoutFields(Draft heading) {
    while (at < tokens.size() && tokens.get(at) instanceof Suffix suffix) {
      at++;
      tidy.warn(
          suffix.start(),
          suffix.end(),
          "field-of-heading",
          "Headings have no field; it was left out.");
    }
    if (at < tokens.size() && tokens.get(at) instanceof OvidToken.Frequency frequency) {
      skip(frequency);
    }
    return heading;
  }

  private Draft text(List<Word> words) {
    Word first = words.getFirst();
    Optional<String> line = first.quoted() ? Optional.empty() : lines.named(stripped(first.text()));
    boolean named = at < tokens.size() && tokens.get(at) instanceof Suffix;
    if (line.isPresent() && words.size() == 1) {
      return new Draft.Number(
          new Word(stripped(first.text()), false, first.start(), first.end()), line.get());
    }
    if (line.isPresent() && !named && new Words(words).isDigits()) {
      Words hits = new Words(words.subList(1, words.size()));
      Precedence.tellHits(hits, tidy);
      return new Draft.Number(first, line.get());
    }
    return new Words(words);
  }
}
