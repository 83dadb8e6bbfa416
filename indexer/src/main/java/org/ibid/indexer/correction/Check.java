package org.ibid.indexer.correction;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.CslTypes;

/** Brings what a person typed for a field into its form, or says what was expected. */
final class Check {

  /** No title, name or journal is longer; what is was pasted by mistake. */
  private static final int MOST_CHARACTERS = 2_000;

  private static final int MOST_IN_TEXT = 100_000;
  private static final int SHOWN = 60;

  /** The first scientific journal is of 1665, the first printed book of the 15th century. */
  private static final Pattern YEAR = Pattern.compile("1[4-9]\\d\\d|20\\d\\d");

  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s?)?(10\\.\\d{4,9}(?:\\.\\d{1,9})?/\\S++)");

  private static final Pattern PMID = Pattern.compile("(?i)(?:pmid:?\\s?)?([1-9]\\d{0,7})");
  private static final Pattern PMCID = Pattern.compile("(?i)(?:pmcid:?\\s?)?(?:pmc)?(\\d{1,9})");
  private static final Pattern ISSN = Pattern.compile("(\\d{4})-?(\\d{3}[\\dXx])");
  private static final Pattern ISBN = Pattern.compile("(?:\\d[- ]?){9}(?:(?:\\d[- ]?){3})?[\\dXx]");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}");
  private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}]++");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\R(?:[ \\t]*+\\R)++");

  private Check() {}

  static InvalidCorrectionException expected(String what, String got) {
    String shown = got.length() <= SHOWN ? got : got.substring(0, SHOWN) + "…";
    return new InvalidCorrectionException("value", "Expected " + what + ", got \"" + shown + "\".");
  }

  /** One line of text. */
  static String line(String typed) {
    String line = SPACE.matcher(typed).replaceAll(" ").strip();
    if (line.isEmpty() || line.length() > MOST_CHARACTERS) {
      throw expected("a text of 1 to " + MOST_CHARACTERS + " characters", line);
    }
    return line;
  }

  /** Paragraphs, an empty line between two. */
  static String paragraphs(String typed) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : PARAGRAPHS.split(typed, -1)) {
      String line = SPACE.matcher(paragraph).replaceAll(" ").strip();
      text.append(text.isEmpty() || line.isEmpty() ? "" : "\n\n").append(line);
    }
    if (text.isEmpty() || text.length() > MOST_IN_TEXT) {
      throw expected("a text of 1 to " + MOST_IN_TEXT + " characters", text.toString());
    }
    return text.toString();
  }

  static String type(String typed) {
    String type = line(typed).toLowerCase(Locale.ROOT);
    if (!CslTypes.contains(type)) {
      throw expected("a CSL type, such as article-journal, book, chapter, thesis", typed);
    }
    return type;
  }

  static String year(String typed) {
    return match(YEAR, typed, "a year from 1400 to 2099").group();
  }

  static String doi(String typed) {
    return match(DOI, typed, "a DOI, such as 10.1000/182").group(1).toLowerCase(Locale.ROOT);
  }

  static String pmid(String typed) {
    return match(PMID, typed, "a PMID: up to eight digits").group(1);
  }

  static String pmcid(String typed) {
    return "PMC" + match(PMCID, typed, "a PMCID, such as PMC13901").group(1);
  }

  static String issn(String typed) {
    Matcher issn = match(ISSN, typed, "an ISSN, such as 0028-0836");
    return issn.group(1) + "-" + issn.group(2).toUpperCase(Locale.ROOT);
  }

  static String isbn(String typed) {
    return match(ISBN, typed, "an ISBN of 10 or 13 digits").group();
  }

  static String language(String typed) {
    return match(LANGUAGE, typed, "a language tag (BCP 47), such as en or pt-BR").group();
  }

  /** Only what leads to a page: it becomes a link. */
  static String url(String typed) {
    String url = line(typed);
    try {
      String scheme = new URI(url).getScheme();
      if (scheme != null
          && Set.of("http", "https", "ftp").contains(scheme.toLowerCase(Locale.ROOT))) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw expected("an address that begins with https://", url);
    }
    throw expected("an address that begins with https://", url);
  }

  private static Matcher match(Pattern form, String typed, String what) {
    String line = line(typed);
    Matcher matcher = form.matcher(line);
    if (!matcher.matches()) {
      throw expected(what, line);
    }
    return matcher;
  }
}
