package org.ibid.server.strategy.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Printed lines that are asides whatever stands around them. */
final class PlainAsides {

  private static final int LONGEST = 400;

  private static final Pattern RULE = Pattern.compile("[-–—=_*~.·•\\h]{3,}+");

  private static final Pattern COMMENT = Pattern.compile("#(?:\\h++(?!\\d)|\\h*+[A-Z][a-z]).*+");

  private static final Pattern COLUMNS =
      Pattern.compile(
          "(?:(?:#|▲|no\\.?|search(?:es)?|results?|quer(?:y|ies)|hits|line|set|statements?|strateg(?:y|ies)|items|found|type|actions?|annotations?|terms?|records?|number|of)(?:[\\h|:]++|$))+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATABASE =
      Pattern.compile(
          "(?:(?:databases?|search strategy|strategy|date(?: of search| searched| run)?|interface|platform|host|provider|searched(?: on| via)?|last searched|coverage|segment|language of publication)\\h*+:.*+"
              + "|[^()\\[\\]*$]*?<\\h*+(?:19|20)\\d\\d\\b.*+"
              + "|(?:ovid\\h++)?(?:medline|embase|pubmed|psycinfo|cinahl)(?:\\(r\\)|®)?\\b[^*$\\[\\]]*+)",
          Pattern.CASE_INSENSITIVE);

  private PlainAsides() {}

  static Optional<Aside> of(Printed line) {
    if (line.end() - line.start() > LONGEST) {
      return line.whole().startsWith("# ", line.start())
          ? Optional.of(line.as(Aside.Kind.COMMENT))
          : Optional.empty();
    }
    String text = line.text();
    return kind(text).map(line::as);
  }

  private static Optional<Aside.Kind> kind(String text) {
    if (RULE.matcher(text).matches()) {
      return Optional.of(Aside.Kind.RULE);
    }
    if (COLUMNS.matcher(text).matches()) {
      return Optional.of(Aside.Kind.COLUMNS);
    }
    if (COMMENT.matcher(text).matches()) {
      return Optional.of(Aside.Kind.COMMENT);
    }
    boolean database =
        DATABASE.matcher(text).matches() && !Wording.isQuery(text) && !text.contains(" or ");
    if (database || (text.contains("<") && DATABASE.matcher(text).matches())) {
      return Optional.of(Aside.Kind.DATABASE);
    }
    return isBracketed(text) ? Optional.of(Aside.Kind.HEADING) : Optional.empty();
  }

  /** {@code [Population]}, {@code *** Population ***}, {@code <<Population>>}. */
  private static boolean isBracketed(String text) {
    boolean square = text.startsWith("[") && text.indexOf(']') == text.length() - 1;
    boolean starred = text.startsWith("**") && text.endsWith("**");
    boolean angled = text.startsWith("<") && text.endsWith(">");
    return (square && !text.matches("\\[\\d++]")) || starred || angled;
  }
}
