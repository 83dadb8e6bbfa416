package org.ibid.indexer.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pages that are saved in the belief that they are the paper, and what they are instead. */
final class NoArticle {

  /** A page with as much text is read; a wall or error says less. */
  private static final int SHORT = 3_000;

  /** Less text than this is a stub. */
  private static final int STUB = 200;

  private record Kind(Pattern words, String what) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              words(
                  "captcha|are you (?:a )?(?:robot|human)|verify (?:that )?you are (?:a )?human|unusual traffic"
                      + "|checking your browser|just a moment|security check|ddos protection|access (?:to this page )?(?:has been )?denied|request blocked"),
              "a check for robots: open the page in a browser, pass the check, and save what it shows then"),
          new Kind(
              words(
                  "404|page (?:can(?:no|')t be|was not|not) found|not found|error 50\\d|internal server error|bad gateway|service unavailable|server error|no longer available"),
              "an error page: open the paper again, and save it once it shows"),
          new Kind(
              words(
                  "enable javascript|javascript is (?:disabled|required|not enabled)|requires javascript|turn on javascript|without javascript"),
              "a page that a script fills: save it from the browser after it has loaded (\"web page, complete\"), or print it to PDF"),
          new Kind(
              words(
                  "(?:sign|log) ?in|institutional (?:access|login)|purchase (?:access|article|pdf)|buy (?:this )?article|subscribe to (?:read|continue)|get access|access through your institution|forgot(?:ten)? (?:your )?password"),
              "a login or paywall: sign in, open the full text, and save that"),
          new Kind(
              words(
                  "search results|results? for|no results|\\d+ results|refine (?:your )?search|sort by relevance"),
              "a list of search results: open the paper and save its page, or export the results as RIS"));

  private NoArticle() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b");
  }

  /** What a page is that is no paper; empty where it may be one. */
  static Optional<String> looksLike(Page page) {
    if (page.metadata().isOfAPaper() || Shape.length(page.body()) > SHORT) {
      return isResults(page) ? Optional.of(said(KINDS.getLast())) : Optional.empty();
    }
    String text = page.body().text();
    String words =
        (page.document().title() + " " + text).toLowerCase(Locale.ROOT).replace('’', '\'');
    Optional<Kind> kind = KINDS.stream().filter(k -> k.words().matcher(words).find()).findFirst();
    if (kind.isPresent() && !hasList(page)) {
      return Optional.of(said(kind.get()));
    }
    if (text.length() >= STUB || hasParagraphs(page)) {
      return Optional.empty();
    }
    return Optional.of(
        text.isBlank() && page.scripts() == 0
            ? EMPTY
            : page.scripts() > 0
                ? said(KINDS.get(2))
                : "holds a page without a paper: "
                    + text.length()
                    + " characters of text, no abstract, no references");
  }

  private static boolean hasParagraphs(Page page) {
    return page.body().selectFirst("h1, h2, h3, h4") != null
        && page.body().selectFirst("p") != null;
  }

  private static final String EMPTY =
      "holds a page with an empty body: save the page again once it shows its text";

  private static String said(Kind kind) {
    return "holds no paper but looks like " + kind.what();
  }

  private static boolean isResults(Page page) {
    String title = page.document().title().toLowerCase(Locale.ROOT);
    return !page.metadata().isOfAPaper()
        && (title.contains("search results") || title.startsWith("search "));
  }

  /** A page that shows a list of its own is read, whatever it says beside. */
  private static boolean hasList(Page page) {
    return page.body().select("ol li, ul li").size() > 0
        && page.body().text().length() > SHORT / 2
        && page.body().selectFirst("a[href^=#]") != null;
  }

  static String nothingLeft(Page page) {
    return "holds a page without title, abstract, text or references of a paper ("
        + page.body().text().length()
        + " characters of text): save the page of the paper itself";
  }
}
