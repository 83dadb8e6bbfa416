package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.server.query.ovid.Draft.Words;
import org.ibid.server.query.ovid.OvidToken.Suffix;
import org.ibid.server.query.ovid.OvidToken.Word;

/** Reads words next to each other: a heading, a line, or text. */
final class RunReader {

  private final TokenCursor cursor;
  private final TidyText tidy;
  private final LineNames lines;
  private final HeadingReader headings;

  RunReader(TokenCursor cursor, TidyText tidy, LineNames lines) {
    this.cursor = cursor;
    this.tidy = tidy;
    this.lines = lines;
    this.headings = new HeadingReader(cursor, tidy, lines);
  }

  /** What the words here are, without the fields after them; empty where nothing is left. */
  Optional<Draft> read() {
    dropLineNumber();
    HeadingSigns signs = new HeadingSigns();
    while (signs.takes(cursor.peekWord())) {
      cursor.skip();
    }
    List<Word> words = cursor.words();
    if (words.isEmpty()) {
      return signsAlone(signs);
    }
    return headings
        .read(words, signs)
        .or(() -> inlineLimit(words))
        .or(() -> hasWord(words) ? Optional.of(text(words)) : Optional.empty());
  }

  /** A star alone is nothing; {@code exp} alone is a word. */
  private Optional<Draft> signsAlone(HeadingSigns signs) {
    List<Word> sign = List.of(signs.last());
    return OvidLexer.isExplode(signs.last().text().toLowerCase(Locale.ROOT)) || hasWord(sign)
        ? Optional.of(new Words(sign))
        : Optional.empty();
  }

  /** {@code 4 and yr="2016 -Current"}: a limit outside its command is a field by another name. */
  private Optional<Draft> inlineLimit(List<Word> words) {
    Word first = words.getFirst();
    int sign = first.text().indexOf('=');
    if (first.quoted() || sign != 2 || !OvidFields.isLimit(first.text().substring(0, sign))) {
      return Optional.empty();
    }
    Suffix field = new Suffix(List.of(first.text().substring(0, sign)), first.start(), first.end());
    List<Word> value = new ArrayList<>(words.subList(1, words.size()));
    if (sign + 1 < first.text().length()) {
      String rest = first.text().substring(sign + 1);
      value.addFirst(new Word(rest, false, first.start() + sign + 1, first.end()));
    }
    if (value.isEmpty()) {
      return Optional.empty();
    }
    tidy.warn(
        first.start(),
        value.getLast().end(),
        "limit-in-expression",
        "Ovid limits with a command of its own; this was read as a field.");
    return Optional.of(new Draft.Suffixed(new Words(value), field, first.start()));
  }

  /** What has neither a letter nor a digit is passed over with its fields, or can't be meant. */
  private boolean hasWord(List<Word> words) {
    Words text = new Words(words);
    if (Wildcards.hasWord(text.text()) || isFullStop(text.text())) {
      return Wildcards.hasWord(text.text());
    }
    while (cursor.peek() instanceof Suffix) {
      cursor.skip();
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

  /** What ends a sentence, or a printed list, is nothing to search for and nothing to tell. */
  private static boolean isFullStop(String text) {
    return text.equals(".") || text.equals(",") || text.equals(";");
  }

  /** {@code 12 exp Pain/}, {@code 12. pain.tw.}: the line's own number. */
  private void dropLineNumber() {
    if (cursor.isAtStart()
        && cursor.peek() instanceof Word number
        && lines.named(stripped(number.text())).isPresent()
        && cursor.peek(1) instanceof Word next
        && (OvidLexer.isSign(next) || number.text().endsWith("."))) {
      Precedence.tellLineNumber(number.start(), number.end(), tidy);
      cursor.skip();
    }
  }

  private static String stripped(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private Draft text(List<Word> words) {
    Word first = words.getFirst();
    Word bare = new Word(stripped(first.text()), first.quoted(), first.start(), first.end());
    Optional<String> line = first.quoted() ? Optional.empty() : lines.named(bare.text());
    Words rest = words.size() == 1 ? new Words(words) : new Words(words.subList(1, words.size()));
    if (line.isPresent() && words.size() > 1 && Precedence.isDatabase(rest)) {
      Precedence.tellDatabase(rest, tidy);
      return new Draft.LineNumber(first, List.of(line.get()));
    }
    boolean named = cursor.peek() instanceof Suffix;
    if (line.isPresent() && words.size() == 1) {
      return new Draft.LineNumber(bare, List.of(line.get()));
    }
    Optional<List<String>> range = first.quoted() ? Optional.empty() : lines.range(bare.text());
    if (range.isPresent() && words.size() == 1) {
      return new Draft.LineNumber(bare, range.get());
    }
    if (line.isPresent() && !named && new Words(words).isDigits()) {
      Precedence.tellHits(rest, tidy);
      return new Draft.LineNumber(first, List.of(line.get()));
    }
    return new Words(words);
  }
}
