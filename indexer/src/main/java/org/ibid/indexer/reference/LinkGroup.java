package org.ibid.indexer.reference;

import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.reference.TaggedParagraph.Link;

/**
 * Links that are printed as one mark.
 *
 * @param span the mark, with its brackets
 * @param numeric whether it is made of numbers, not of names and years
 */
record LinkGroup(Span span, List<Link> links, boolean numeric) {

  /** A parenthesis of citations is no longer; what is, is text. */
  private static final int MAX_BRACKET = 1_000;

  /** Words of a parenthesis that only say how it cites; with more others it is text that cites. */
  private static final int MAX_OTHER_WORDS = 3;

  private static final Set<String> CITING_WORDS =
      Set.of(
          "see",
          "also",
          "e.g",
          "eg",
          "i.e",
          "cf",
          "and",
          "et",
          "al",
          "in",
          "for",
          "review",
          "reviewed",
          "by",
          "reviews",
          "examples",
          "example",
          "ref",
          "refs",
          "reference",
          "references",
          "but",
          "de",
          "der",
          "den",
          "da",
          "di",
          "la",
          "le",
          "van",
          "von",
          "du",
          "dos",
          "del",
          "press",
          "as",
          "from",
          "after",
          "according",
          "to",
          "pp",
          "p",
          "y",
          "und",
          "with",
          "or");

  LinkGroup {
    links = List.copyOf(links);
  }

  /**
   * The group that starts with a link.
   *
   * @param from where the mark before ends
   */
  static LinkGroup at(String text, List<Link> links, int first, int from) {
    return new Finder(text, links, from).at(first);
  }

  /** Whether nothing but a dash, and brackets and blanks beside it, stands between two links. */
  static boolean isRange(String text, int from, int to) {
    boolean dash = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (NumberList.isDash(c) && !dash) {
        dash = true;
      } else if (c != ' ' && c != '[' && c != ']' && c != '(' && c != ')') {
        return false;
      }
    }
    return dash;
  }

  /** Whether a link is a range by itself: {@code 3–7}. */
  static boolean holdsRange(String text) {
    NumberList list = NumberList.at(text, text.startsWith("[") || text.startsWith("(") ? 1 : 0);
    return list.numbers().size() > 1 && text.indexOf(',') < 0;
  }

  /** Whether a text is years and what stands around them: {@code (2016a, b)}. */
  static boolean isYears(String text) {
    if (text.length() < 4) {
      return false;
    }
    boolean year = false;
    for (Token token : Token.of(text)) {
      boolean found = Locator.year(token.text()) > 0;
      boolean letter = token.text().length() == 1;
      if (!found && !letter) {
        return false;
      }
      year |= found;
    }
    return year;
  }

  private record Finder(String text, List<Link> links, int from) {

    LinkGroup at(int first) {
      boolean numeric = isNumeric(links.get(first).span());
      return numeric ? numbers(first) : names(first);
    }

    private boolean isNumeric(Span span) {
      int at = span.start();
      while (at < span.end() && "[( ".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at >= span.end() || !Character.isDigit(text.charAt(at))) {
        return span.length() <= 2;
      }
      return !isYears(span.of(text));
    }

    /** Numbers with only separators between, and the bracket that holds nothing but them. */
    private LinkGroup numbers(int first) {
      int last = first;
      while (last + 1 < links.size() && joinsNumbers(links.get(last), links.get(last + 1))) {
        last++;
      }
      Span bare = new Span(links.get(first).span().start(), links.get(last).span().end());
      int open = back(bare.start());
      int close = open < 0 ? -1 : closing(open, bare.end());
      Span span = close < 0 ? bare : new Span(open, close + 1);
      int end = last + 1;
      while (end < links.size() && links.get(end).span().end() <= span.end()) {
        end++;
      }
      return new LinkGroup(span, links.subList(first, end), true);
    }

    private boolean joinsNumbers(Link left, Link right) {
      if (!isNumeric(right.span())) {
        return false;
      }
      int start = left.span().end();
      int end = right.span().start();
      if (isRange(text, start, end)) {
        return true;
      }
      boolean bracketed = start > 0 && ")]".indexOf(text.charAt(start - 1)) >= 0;
      return !bracketed && isSeparator(text.substring(start, end));
    }

    private static boolean isSeparator(String between) {
      String words = between.strip();
      return words.equals("and") || words.equals("&") || isPunctuation(words);
    }

    private static boolean isPunctuation(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c != ',' && c != ';' && c != ' ' && !NumberList.isDash(c)) {
          return false;
        }
      }
      return true;
    }

    /** The bracket before numbers, or -1. */
    private int back(int start) {
      int at = start - 1;
      while (at >= from && isOfNumbers(text.charAt(at))) {
        at--;
      }
      return at >= from && (text.charAt(at) == '[' || text.charAt(at) == '(') ? at : -1;
    }

    private int closing(int open, int end) {
      char closer = text.charAt(open) == '[' ? ']' : ')';
      int at = end;
      while (at < text.length() && isOfNumbers(text.charAt(at))) {
        at++;
      }
      return at < text.length() && text.charAt(at) == closer ? at : -1;
    }

    private static boolean isOfNumbers(char c) {
      return Character.isDigit(c) || c == ' ' || c == ',' || c == ';' || NumberList.isDash(c);
    }

    /** Names and years: the parenthesis that holds little else, or links side by side. */
    private LinkGroup names(int first) {
      Span link = links.get(first).span();
      int open = opening(link.start());
      int close = open < 0 ? -1 : closingAround(open, link.end());
      if (close > 0 && cites(first, open, close)) {
        int end = first + 1;
        while (end < links.size() && links.get(end).span().end() <= close) {
          end++;
        }
        return new LinkGroup(new Span(open, close + 1), links.subList(first, end), false);
      }
      int last = first;
      while (last + 1 < links.size()
          && !isNumeric(links.get(last + 1).span())
          && joinsNames(links.get(last).span().end(), links.get(last + 1).span().start())) {
        last++;
      }
      int end = withCloser(link.start(), links.get(last).span().end());
      return new LinkGroup(new Span(link.start(), end), links.subList(first, last + 1), false);
    }

    private boolean joinsNames(int left, int right) {
      if (text.charAt(left - 1) == ')' || text.charAt(left - 1) == ']') {
        return false;
      }
      String between = text.substring(left, right).strip();
      return between.equals("and")
          || between.equals("&")
          || between.chars().allMatch(c -> c == ',' || c == ';' || c == '(' || c == ' ');
    }

    /** {@code Kami et al. (2016} lacks the bracket that follows. */
    private int withCloser(int start, int end) {
      long depth =
          text.substring(start, end).chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
      return depth == 1 && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }

    /** The innermost bracket that is open at a place, or -1. */
    private int opening(int start) {
      int depth = 0;
      for (int i = start - 1; i >= Math.max(from, start - MAX_BRACKET); i--) {
        char c = text.charAt(i);
        if (c == ')' || c == ']') {
          depth++;
        } else if ((c == '(' || c == '[') && depth-- == 0) {
          return i;
        }
      }
      return -1;
    }

    private int closingAround(int open, int end) {
      char opener = text.charAt(open);
      char closer = opener == '[' ? ']' : ')';
      int depth = 0;
      for (int i = open + 1; i < Math.min(text.length(), open + MAX_BRACKET); i++) {
        char c = text.charAt(i);
        if (c == opener) {
          depth++;
        } else if (c == closer && depth-- == 0) {
          return i >= end ? i : -1;
        }
      }
      return -1;
    }

    /** Whether a parenthesis holds hardly a word that is not of its citations. */
    private boolean cites(int first, int open, int close) {
      int others = 0;
      int at = open + 1;
      for (int i = first; i <= links.size(); i++) {
        boolean inside = i < links.size() && links.get(i).span().end() <= close;
        others += otherWords(at, inside ? links.get(i).span().start() : close);
        if (!inside) {
          break;
        }
        at = links.get(i).span().end();
      }
      return others <= MAX_OTHER_WORDS;
    }

    private int otherWords(int start, int end) {
      int words = 0;
      for (Token token : Token.of(text.substring(start, Math.max(start, end)))) {
        boolean small = Character.isLowerCase(token.text().charAt(0));
        words += small && !CITING_WORDS.contains(token.text()) && token.text().length() > 1 ? 1 : 0;
      }
      return words;
    }
  }
}
