package org.ibid.indexer.source.bibtex;

import java.text.Normalizer;
import java.util.Map;

/**
 * Text out of LaTeX, as far as titles, names and abstracts use it. Anything else loses its command
 * and keeps its argument; nothing throws. One pass, whatever is nested.
 */
final class Latex {

  private final String latex;
  private final StringBuilder text;
  private int at;
  private boolean math;

  private Latex(String latex) {
    this.latex = latex;
    this.text = new StringBuilder(latex.length());
  }

  /** The text that LaTeX would print, on one line. */
  static String text(String latex) {
    return new Latex(latex).read();
  }

  private String read() {
    while (at < latex.length()) {
      char c = latex.charAt(at++);
      switch (c) {
        case '\\' -> command();
        case '{', '}' -> {}
        case '$' -> math = !math && at < latex.length() && closes();
        case '~' -> text.append(' ');
        case '-' -> dashes();
        case '`' -> quote('`', '\u2018', '\u201c');
        case '\'' -> quote('\'', '\'', '\u201d');
        case '^', '_' -> script(c);
        default -> text.append(c);
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A dollar that no other closes is money. */
  private boolean closes() {
    if (latex.charAt(at) == '$') {
      at++;
      return math;
    }
    int close = latex.indexOf('$', at);
    if (close < 0) {
      text.append('$');
    }
    return close >= 0;
  }

  private void dashes() {
    int run = 1;
    while (run < 3 && at < latex.length() && latex.charAt(at) == '-') {
      run++;
      at++;
    }
    text.append(math || run == 1 ? "-" : run == 2 ? "\u2013" : "\u2014");
  }

  private void quote(char sign, char single, char pair) {
    boolean doubled = at < latex.length() && latex.charAt(at) == sign;
    at += doubled ? 1 : 0;
    text.append(doubled ? pair : single);
  }

  /** Raised and lowered digits have characters of their own; letters stand as they are. */
  private void script(char sign) {
    if (!math) {
      text.append(sign);
      return;
    }
    Map<String, String> table = sign == '^' ? LatexSymbols.RAISED : LatexSymbols.LOWERED;
    boolean group = at < latex.length() && latex.charAt(at) == '{';
    int limit = Math.min(at + LatexSymbols.MAX_SCRIPT, latex.length());
    int end = group ? latex.indexOf('}', at, limit) : Math.min(at + 1, latex.length());
    if (end < 0) {
      return;
    }
    String script = latex.substring(group ? at + 1 : at, end);
    StringBuilder moved = new StringBuilder();
    for (int i = 0; i < script.length(); i++) {
      String c = table.get(String.valueOf(script.charAt(i)));
      if (c == null) {
        return;
      }
      moved.append(c);
    }
    text.append(moved);
    at = group ? end + 1 : end;
  }

  private void command() {
    if (at >= latex.length()) {
      return;
    }
    char c = latex.charAt(at);
    if (Character.isLetter(c) && c < 128) {
      word();
    } else {
      at++;
      String accent = LatexSymbols.ACCENTS.get(String.valueOf(c));
      if (accent != null) {
        accented(accent);
      } else if ("&%$#_{}".indexOf(c) >= 0) {
        text.append(c);
      } else if (c == '-' || c == '/' || c == '@' || c == '!') {
        // A place to break a line, or to mend a space: nothing to read.
        return;
      } else if (c == '(' || c == ')' || c == '[' || c == ']') {
        math = c == '(' || c == '[';
      } else {
        text.append(' ');
      }
    }
  }

  private void word() {
    int start = at;
    while (at < latex.length() && latex.charAt(at) < 128 && Character.isLetter(latex.charAt(at))) {
      at++;
    }
    String name = latex.substring(start, at);
    String accent = name.length() == 1 ? LatexSymbols.ACCENTS.get(name) : null;
    String symbol = LatexSymbols.SYMBOLS.get(name);
    if (accent != null) {
      skipBlank();
      accented(accent);
    } else if (symbol != null) {
      text.append(symbol);
      endOfWord();
    } else if (name.equals("href") || LatexSymbols.SILENT.contains(name)) {
      skipArgument();
    } else if (name.equals("mathbb") || name.equals("Bbb")) {
      doubleStruck();
    } else {
      endOfWord();
    }
  }

  /** White space behind a command only ends its name. */
  private void endOfWord() {
    if (at + 1 < latex.length() && latex.charAt(at) == '{' && latex.charAt(at + 1) == '}') {
      at += 2;
    } else if (!math) {
      skipBlank();
    }
  }

  private void skipBlank() {
    while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
      at++;
    }
  }

  private void skipArgument() {
    if (at >= latex.length() || latex.charAt(at) != '{') {
      return;
    }
    int depth = 0;
    do {
      depth += latex.charAt(at) == '{' ? 1 : latex.charAt(at) == '}' ? -1 : 0;
      at++;
    } while (at < latex.length() && depth > 0);
  }

  private void doubleStruck() {
    skipBlank();
    boolean group =
        at + 2 < latex.length() && latex.charAt(at) == '{' && latex.charAt(at + 2) == '}';
    if (group) {
      String letter = latex.substring(at + 1, at + 2);
      text.append(LatexSymbols.DOUBLE_STRUCK.getOrDefault(letter, letter));
      at += 3;
    }
  }

  /** The letter behind an accent, in braces or not: {@code \"{u}}, {@code \'\i}, {@code \c c}. */
  private void accented(String accent) {
    int open = 0;
    while (at < latex.length()
        && (latex.charAt(at) == '{' || latex.charAt(at) == ' ')
        && open < 4) {
      at++;
      open++;
    }
    if (at >= latex.length() || latex.charAt(at) == '}') {
      return;
    }
    if (latex.charAt(at) == '\\') {
      dotless();
    } else {
      int letter = latex.codePointAt(at);
      at += Character.charCount(letter);
      text.appendCodePoint(letter);
    }
    text.append(accent);
  }

  /** An i that gives its dot for the accent is a plain i in Unicode; other letters keep theirs. */
  private void dotless() {
    int start = at;
    int before = text.length();
    at++;
    if (at < latex.length() && latex.charAt(at) < 128 && Character.isLetter(latex.charAt(at))) {
      while (at < latex.length()
          && latex.charAt(at) < 128
          && Character.isLetter(latex.charAt(at))) {
        at++;
      }
      String name = latex.substring(start + 1, at);
      boolean dotless = name.equals("i") || name.equals("j");
      text.append(dotless ? name : LatexSymbols.SYMBOLS.getOrDefault(name, ""));
      skipBlank();
    }
    if (text.length() == before) {
      text.append(' ');
    }
  }
}
