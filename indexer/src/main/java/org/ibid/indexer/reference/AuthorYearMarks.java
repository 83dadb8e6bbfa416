package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Span;

/**
 * Names and years: {@code (Kami et al., 2016; Lee, 2010a, b)}, {@code Kami et al. (2016)}.
 *
 * <p>A parenthesis cites if one of its years follows a name that the list has as a first author, or
 * that a list could have. A narrative mark begins with the name before the parenthesis.
 */
final class AuthorYearMarks implements MarkStyle {

  /** Name and year are in the list, once. */
  private static final double SURE = 0.95;

  /** Several entries have this name and year. */
  private static final double AMBIGUOUS = 0.5;

  /** Some of the names are not in the list. */
  private static final double PARTLY = 0.6;

  private static final double UNLISTED = 0.2;

  /** A parenthesis of citations is no longer; what is, is text. */
  private static final int MAX_PARENTHESIS = 1_000;

  /** Names before a narrative mark's parenthesis take no more room. */
  private static final int MAX_NAMES = 90;

  private final AuthorYears list;

  AuthorYearMarks(AuthorYears list) {
    this.list = list;
  }

  @Override
  public List<List<Mark>> marks(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(paragraph -> marks(paragraph.text())).toList();
  }

  private List<Mark> marks(String paragraph) {
    List<Mark> marks = new ArrayList<>();
    int from = 0;
    int open = paragraph.indexOf('(');
    while (open >= 0) {
      int close = paragraph.indexOf(')', open);
      if (close < 0) {
        return marks;
      }
      int inner = paragraph.lastIndexOf('(', close);
      if (inner >= open && close - inner <= MAX_PARENTHESIS) {
        addMark(marks, paragraph, Math.max(from, inner - MAX_NAMES), new Span(inner, close + 1));
      }
      from = close + 1;
      open = paragraph.indexOf('(', from);
    }
    return marks;
  }

  private void addMark(List<Mark> marks, String text, int from, Span parenthesis) {
    String inside = text.substring(parenthesis.start() + 1, parenthesis.end() - 1);
    if (!hasYear(inside)) {
      return;
    }
    Reader reader = new Reader();
    if (inside.chars().noneMatch(c -> Character.isUpperCase(c))) {
      NamesBefore names = NamesBefore.at(text, from, parenthesis.start(), list::hasFamily);
      if (names.isFound() && list.hasFamily(names.first())) {
        reader.first = names.first();
        reader.second = names.second();
        reader.read(inside);
        reader.addTo(marks, new Span(names.start(), parenthesis.end()));
      }
      return;
    }
    reader.read(inside);
    reader.addTo(marks, parenthesis);
  }

  private static boolean hasYear(String inside) {
    return inside.contains("n.d.")
        || Token.of(inside).stream().anyMatch(token -> Locator.year(token.text()) > 0);
  }

  /** Reads the citations of one parenthesis, part by part. */
  private final class Reader {
    private String first = "";
    private String second = "";
    private final Set<String> ids = new LinkedHashSet<>();
    private int named;
    private int resolved;
    private boolean ambiguous;
    private boolean et;
    private int lastYear;

    void read(String inside) {
      StringBuilder name = new StringBuilder();
      List<Token> tokens = Token.of(inside);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        int year = Locator.year(token.text());
        if (year > 0) {
          takeName(name);
          cite(year, token.text().length() > 4 ? token.text().charAt(4) : 0);
        } else if (inside.startsWith("n.d.", token.start())) {
          takeName(name);
          cite(AuthorYears.UNDATED, (char) 0);
          i += "n.d".length() - 1;
        } else if (isLetter(token) && lastYear > 0) {
          cite(lastYear, token.text().charAt(0));
        } else {
          word(name, token);
        }
      }
    }

    private boolean isLetter(Token token) {
      char c = token.text().charAt(0);
      return token.text().length() == 1 && c >= 'a' && c <= 'k';
    }

    private void word(StringBuilder name, Token token) {
      String text = token.text();
      boolean separator = text.equals(";");
      boolean word = token.kind() == Token.Kind.WORD && !text.equals("&");
      if (separator && !name.isEmpty()) {
        name.append('\t');
      } else if (separator) {
        lastYear = 0;
      } else if (text.equals("et")) {
        et = true;
      } else if (NamesBefore.isAnd(text) || text.equals(",")) {
        name.append(name.isEmpty() ? "" : "\t");
      } else if (et || text.equals(".")) {
        return;
      } else if ((word && NameWords.isFamilyWord(text)) || NameWords.isParticle(text)) {
        boolean starts = name.isEmpty() || name.charAt(name.length() - 1) == '\t';
        name.append(starts ? "" : " ").append(text);
      } else {
        name.setLength(0);
      }
    }

    private void takeName(StringBuilder name) {
      String names = name.toString().strip();
      if (!names.isEmpty()) {
        List<String> parts = List.of(names.split("\t+", -1));
        int at = firstListed(parts);
        first = listed(parts.get(at));
        second = parts.size() > at + 1 && !et ? parts.get(at + 1).strip() : "";
      }
      name.setLength(0);
      et = false;
    }

    /** Semicolons stand between names of one work too, and after words that are none. */
    private int firstListed(List<String> parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (list.hasFamily(listed(parts.get(i)))) {
          return i;
        }
      }
      return 0;
    }

    /** The name, without capitalised words before it that are none: {@code See Kami}. */
    private String listed(String name) {
      String rest = name;
      while (!list.hasFamily(rest) && rest.indexOf(' ') > 0) {
        rest = rest.substring(rest.indexOf(' ') + 1);
      }
      return list.hasFamily(rest) ? rest : name;
    }

    private void cite(int year, char letter) {
      lastYear = year;
      if (first.isEmpty()) {
        return;
      }
      named++;
      List<String> found = list.resolve(first, second, year, letter);
      resolved += found.isEmpty() ? 0 : 1;
      ambiguous |= found.size() > 1;
      ids.addAll(found);
    }

    void addTo(List<Mark> marks, Span span) {
      if (named > 0 && (resolved > 0 || looksCited())) {
        marks.add(new Mark(span, new ArrayList<>(ids), confidence()));
      }
    }

    private boolean looksCited() {
      return list.hasFamily(first);
    }

    private double confidence() {
      if (resolved == 0) {
        return UNLISTED;
      }
      return ambiguous ? AMBIGUOUS : resolved < named ? PARTLY : SURE;
    }
  }
}
