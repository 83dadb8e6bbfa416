package org.ibid.server.strategy.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells from its signs in which language a strategy is written. */
public final class Tells {

  /** Lines that are looked at, and how much of each: the language shows soon. */
  private static final int LINES = 200;

  private static final int CHARACTERS = 2_000;

  private static final Pattern OVID =
      Pattern.compile(
          "\\.(?:ti|ab|tw|mp|af|kf|kw|pt|sh|fs|hw|ot|nm|jn|au|tx|xm|rn|id)\\b|[\\w)\"]/(?:\\h|$|[a-z]{2}\\b)"
              + "|\\bexp\\h|\\badj\\d*+\\b|[a-z][$:](?:\\d|\\b|\\h|$)|\\b(?:or|and)/\\d|\\blimit\\h++\\d++\\h++to\\b");

  private static final Pattern PUBMED =
      Pattern.compile(
          "\\[(?:tiab|ti|tw|ab|mesh|mh|majr|pt|sh|au|la|dp|all|title|text|publication|ot|nm|subheading|language|edat|crdt|pdat|sb|filter)[^\\]\\n]{0,40}+]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LUCENE =
      Pattern.compile(
          "\\b[a-z]{4,12}+:[\\w\"(\\[]|\\w\\^\\d|\"~\\d|\\h(?:&&|\\|\\|)\\h|(?:^|\\h)\\+\\w");

  private Tells() {}

  /** A language that strategies are written in. */
  public enum Language {
    OVID,
    PUBMED,
    LUCENE,
    /** Nothing but words. */
    PLAIN
  }

  /** The language of most of the signs in some lines. */
  public static Language of(List<StrategyLine> lines) {
    long ovid = 0;
    long pubmed = 0;
    long lucene = 0;
    for (StrategyLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
      String text = line.text().substring(0, Math.min(CHARACTERS, line.text().length()));
      ovid += OVID.matcher(text).results().count();
      pubmed += PUBMED.matcher(text).results().count();
      lucene += LUCENE.matcher(text).results().count();
    }
    if (ovid + pubmed + lucene == 0) {
      return Language.PLAIN;
    }
    if (lucene > ovid && lucene > pubmed) {
      return Language.LUCENE;
    }
    return pubmed > ovid ? Language.PUBMED : Language.OVID;
  }
}
