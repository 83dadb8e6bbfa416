package org.ibid.server.query.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Characters;
import org.ibid.server.query.pubmed.BareWords.Word;
import org.ibid.server.query.pubmed.PubmedToken.GroupTag;
import org.ibid.server.query.pubmed.PubmedToken.Kind;
import org.ibid.server.query.pubmed.PubmedToken.Line;
import org.ibid.server.query.pubmed.PubmedToken.Sign;
import org.ibid.server.query.pubmed.PubmedToken.Text;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens. Reads each character a bounded number of times. */
final class PubmedLexer {

  private final String text;
  private final int end;
  private final LineNames lines;
  private final Remarks remarks;
  private final TagReader tags;
  private final QuoteReader quotes;
  private final List<PubmedToken> tokens = new ArrayList<>();
  private int at;
  private int brackets;

  /**
   * @param start where the query begins behind what labels it
   * @param end where it ends before what a page adds to it
   */
  PubmedLexer(String text, int start, int end, LineNames lines, Remarks remarks) {
    this.text = text.substring(0, end);
    this.at = start;
    this.end = end;
    this.lines = lines;
    this.remarks = remarks;
    this.tags = new TagReader(this.text, remarks);
    this.quotes = new QuoteReader(this.text, tags, remarks);
  }

  /** All tokens, in order. */
  List<PubmedToken> tokens() {
    while (at < end) {
      switch (text.charAt(at)) {
        case ' ' -> at++;
        case '(', '{' -> sign(Kind.OPEN, 1);
        case ')', '}' -> sign(Kind.CLOSE, 1);
        case '"' -> readQuoted();
        case '[' -> readBracket();
        case ']' -> readClosedBracket();
        case '#' -> readLine();
        default -> readOther();
      }
    }
    return tokens;
  }

  private void sign(Kind kind, int length) {
    tokens.add(new Sign(kind, at, at + length));
    at += length;
  }

  private void readQuoted() {
    int open = at;
    QuoteReader.Found found = quotes.doubleQuoted(open);
    at = found.end();
    addQuoted(found.words(), open);
  }

  private void addQuoted(String words, int open) {
    if (!Characters.hasWord(words)) {
      remarks.leftOut(open, at);
      return;
    }
    TagReader.@Nullable Found found = readTag();
    tokens.add(new Text(words, true, found == null ? null : found.tag(), open, at));
  }

  /** Takes in the tag that comes next, if one does; null for none. */
  private TagReader.@Nullable Found readTag() {
    int before = at;
    skipBlanks();
    int open = at;
    at = before;
    if (open == end || text.charAt(open) != '[') {
      return null;
    }
    Optional<TagReader.Found> found = tags.at(open);
    at = found.isPresent() ? found.get().end() : open + 1;
    return found.orElse(null);
  }

  /** A bracket that no text stands before. */
  private void readBracket() {
    int open = at;
    boolean behindOperand = !tokens.isEmpty() && Tokens.endsOperand(tokens.getLast());
    if (behindOperand) {
      readGroupTag(open);
    } else if (tags.endInWord(open) > 0) {
      readBare();
    } else if (tags.isKnown(open)) {
      at = tags.at(open).map(TagReader.Found::end).orElse(open + 1);
      remarks.leftOut(open, at);
    } else {
      remarks.warn(open, open + 1, "bracket-group", "This bracket was read as a parenthesis.");
      brackets++;
      sign(Kind.OPEN, 1);
    }
  }

  private void readGroupTag(int open) {
    TagReader.@Nullable Found found = readTag();
    if (found == null || found.tag() == null) {
      return;
    }
    if (Tokens.is(tokens.getLast(), Kind.CLOSE)) {
      tokens.add(new GroupTag(found.tag(), open, at));
    } else {
      remarks.warn(
          open, at, "extra-field", "No text of its own stands before this tag; it was left out.");
    }
  }

  private void readClosedBracket() {
    if (brackets > 0) {
      brackets--;
      sign(Kind.CLOSE, 1);
    } else {
      remarks.warn(at, at + 1, "unopened-bracket", "Nothing is closed here; it was left out.");
      at++;
    }
  }

  /** {@code #12}, {@code # 12}, {@code #2a}, {@code #1AND#2}; a word where it is none of these. */
  private void readLine() {
    int start = at + 1;
    while (start < end && text.charAt(start) == ' ' && start < at + 2) {
      start++;
    }
    int stop = LineNames.numberEnd(text, start);
    if (stop > start) {
      String name = text.substring(start, stop);
      tokens.add(new Line(lines.named(name).orElse(name), at, stop));
      at = stop;
    } else if (lines.named(word(start)).isPresent()) {
      tokens.add(new Line(word(start), at, start + word(start).length()));
      at = start + word(start).length();
    } else {
      readOther();
    }
  }

  private String word(int start) {
    int stop = start;
    while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    return text.substring(start, stop);
  }

  private void readOther() {
    int single = text.charAt(at) == '\'' ? quotes.singleEnd(at) : -1;
    boolean colon =
        text.charAt(at) == ':' && !tokens.isEmpty() && Tokens.endsOperand(tokens.getLast());
    if (single >= 0) {
      readSingleQuoted(single);
    } else if (colon) {
      sign(Kind.COLON, 1);
    } else {
      readBare();
    }
  }

  private void readSingleQuoted(int close) {
    int open = at;
    remarks.warnOnce(
        open,
        close + 1,
        "single-quote",
        "Single quotation marks, here first, were read as double ones.");
    at = close + 1;
    while (at < end && text.charAt(at) == '\'') {
      at++;
    }
    addQuoted(Characters.tidy(text.substring(open, close).replace("'", " ").strip()), open);
  }

  private void readBare() {
    List<Word> words = new ArrayList<>();
    while (at < end && !endsBare(text.charAt(at), words)) {
      Word word = readWord(words.isEmpty());
      Kind operator = Operators.large(word.text());
      if (operator != null) {
        addBare(words, null);
        tokens.add(new Sign(operator, word.start(), word.end()));
        return;
      }
      words.add(word);
      skipBlanks();
    }
    addBare(words, words.isEmpty() ? null : tag(words));
  }

  private void skipBlanks() {
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
  }

  private void addBare(List<Word> words, TagReader.@Nullable Found found) {
    if (words.isEmpty()) {
      return;
    }
    boolean quote = found == null && at < end && text.charAt(at) == '"';
    boolean closing = quote && text.charAt(at - 1) != ' ' && quotes.closesOnly(at);
    if (!closing) {
      new BareWords(lines, remarks, tokens).add(words, found == null ? null : found.tag(), at);
      return;
    }
    int open = words.getFirst().start();
    remarks.warn(
        at,
        at + 1,
        "unopened-quote",
        "This quotation mark was never opened; it was opened before these words.");
    at = quotes.behindMarks(at);
    addQuoted(String.join(" ", words.stream().map(Word::text).toList()), open);
  }

  private TagReader.@Nullable Found tag(List<Word> words) {
    if (at < end && text.charAt(at) == ']' && brackets == 0 && words.size() > 1) {
      Optional<Tag> tag = Tags.known(words.getLast().text());
      if (tag.isPresent()) {
        remarks.warn(at, at + 1, "unopened-bracket", "This bracket is opened before its tag.");
        words.removeLast();
        at++;
        return new TagReader.Found(tag.get(), at);
      }
    }
    return readTag();
  }

  private boolean endsBare(char c, List<Word> words) {
    boolean line = c == '#' && LineNames.numberEnd(text, at + 1) > at + 1;
    boolean single = c == '\'' && !words.isEmpty() && quotes.singleEnd(at) >= 0;
    boolean tag = c == '[' && tags.endInWord(at) < 0;
    return tag || "(){}]\"".indexOf(c) >= 0 || line || single;
  }

  /** A word up to a blank or bracket, and through brackets that are part of it. */
  private Word readWord(boolean first) {
    int start = at++;
    if (text.charAt(start) == '[') {
      at = tags.endInWord(start);
    }
    while (at < end && !endsWord(start)) {
      at = text.charAt(at) == '[' ? tags.endInWord(at) : at + 1;
    }
    int stuck = first && isStuck(start) ? Operators.stuck(text.substring(start, at)) : 0;
    at = stuck > 0 ? start + stuck : at;
    return new Word(text.substring(start, at), start, at);
  }

  private boolean endsWord(int start) {
    char c = text.charAt(at);
    boolean tag = c == '[' && tags.endInWord(at) < 0;
    boolean line =
        c == '#' && at - start <= 3 && Operators.large(text.substring(start, at)) != null;
    return tag || line || " (){}]\"".indexOf(c) >= 0;
  }

  /** Whether no blank parts this from an operand before it. */
  private boolean isStuck(int start) {
    return start > 0 && "])\"".indexOf(text.charAt(start - 1)) >= 0;
  }
}
