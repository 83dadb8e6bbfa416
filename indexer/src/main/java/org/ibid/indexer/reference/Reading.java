package org.ibid.indexer.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** One reference, as far as it has been read. */
final class Reading {

  private static final Pattern THESIS =
      Pattern.compile("\\b(?:[Tt]hesis|[Dd]issertation|Ph\\.? ?D\\.?|M\\.?Sc\\.?)\\b");

  /** {@code ISO 15189}, {@code BS EN 13725}: more digits than volumes have. */
  private static final Pattern STANDARD =
      Pattern.compile(
          "[.,] (?:[A-Z]{2,6}+[/ -])+?\\d{4,6}+(?:[-:]\\d{1,4}+)*+(?=\\.? \\(?\\d{4}\\)?\\.?$|\\.?$)");

  /** {@code Technical Report TR-95, Pier University}: the kind, the number, and whose it is. */
  private static final Pattern REPORT =
      Pattern.compile(
          "[.,] (?:(?:[Tt]ech(?:nical|\\.)?|[Rr]esearch|[Ii]nternal) (?:[Rr]ep(?:ort|\\.)?|[Mm]emo(?:randum)?)"
              + "|[Ww]orking [Pp]aper|[Dd]iscussion [Pp]aper)\\b(?: [^,]{0,40}\\d[^,. ]{0,12})?+[,.]? ?");

  private static final Pattern CONFERENCE =
      Pattern.compile("\\b(?:Proceedings|Proc\\.?|Conference|Congress|Symposium|Workshop)\\b");

  /** The month of a report, whose year is read already. */
  private static final Pattern MONTH_AT_END =
      Pattern.compile(
          "(?:^|[,.]? )(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?$");

  /** Where it will stand is where it stands. */
  private static final Pattern TO_APPEAR =
      Pattern.compile(
          "[,.;]? \\(?(?:[Tt]o appear|[Tt]o be published|[Ss]ubmitted|[Aa]ccepted) in ");

  private static final Pattern FORTHCOMING =
      Pattern.compile(
          "[,.;(\\[]? ?\\b(?:[Ii]n press|[Ff]orthcoming|[Aa]dvance online publication)\\b[)\\]]?\\.?$");

  /** What stands before the kind of a report is its title, and no shorter. */
  private static final int SHORTEST_TITLE = 8;

  private final Identifiers identifiers;
  private final boolean anonymous;
  private final Draft draft = new Draft();
  private @Nullable String kind;

  /**
   * A reading of what is left beside its identifiers.
   *
   * @param anonymous whether the text is known to start with no names
   */
  Reading(Identifiers identifiers, boolean anonymous) {
    this.identifiers = identifiers;
    this.anonymous = anonymous;
  }

  ParsedReference read() {
    draft.identifiers(identifiers);
    String whole = Spaces.trimmed(identifiers.rest(), ",;");
    String text = willBe(whole) ? TO_APPEAR.matcher(whole).replaceFirst(". In: ") : whole;
    Matcher forthcoming = FORTHCOMING.matcher(text);
    boolean unpublished = isForthcoming(text) && forthcoming.find();
    String rest = unpublished ? forthcoming.replaceFirst("") : text;
    Optional<CodedReference> coded = CodedReference.in(rest);
    if (coded.isPresent()) {
      draft.coded(coded.get());
    } else {
      AuthorList authors = authors(rest);
      OpeningYear opening = OpeningYear.at(rest, authors.end());
      boolean inTitle = opening.bare() && isOfTitle(opening, authors, rest);
      String body = rest.substring(inTitle ? authors.end() : opening.end());
      draft.names(authors);
      body(body, inTitle ? null : opening.year(), unpublished);
      titleAtLeast(authors);
      type(rest);
    }
    return draft.finished();
  }

  /** Behind dashes that stand for names there may be more persons, but no body. */
  private AuthorList authors(String text) {
    AuthorList list = Authorship.of(text);
    return anonymous && !list.arePersons() ? AuthorList.NONE : list;
  }

  /** A search for a few letters is much cheaper than one for the pattern. */
  private static boolean willBe(String text) {
    return text.contains("o appear in ")
        || text.contains("o be published in ")
        || text.contains("ubmitted in ")
        || text.contains("ccepted in ");
  }

  private static boolean mayBeReport(String text) {
    return text.contains("Rep")
        || text.contains("eport")
        || text.contains("aper")
        || text.contains("Memo");
  }

  private static boolean isForthcoming(String text) {
    return text.contains("n press")
        || text.contains("orthcoming")
        || text.contains("nline publication");
  }

  /**
   * A number that could be the year begins the title where the real year comes at the end and is no
   * earlier: {@code 2010 guideline on sand. J Shore 2012;6:48}.
   */
  private static boolean isOfTitle(OpeningYear opening, AuthorList authors, String text) {
    Locator locator = Locator.atEndOf(text.substring(authors.end()), false);
    Integer first = opening.year();
    Integer last = locator.year();
    boolean sentence = text.charAt(Math.max(0, opening.end() - 2)) == '.';
    return first != null && last != null && locator.start() > 6 && !sentence && last >= first;
  }

  private void body(String text, @Nullable Integer opening, boolean unpublished) {
    Matcher standard = STANDARD.matcher(text);
    boolean report = standard.find();
    String body = report ? standard.replaceFirst("") : text;
    kind = report ? "report" : null;
    Matcher numbered = REPORT.matcher(body);
    if (opening == null
        && mayBeReport(body)
        && numbered.find()
        && numbered.start() > SHORTEST_TITLE) {
      report(body, numbered.start(), numbered.end());
      return;
    }
    String unnumbered = PatentNumber.taken(body);
    kind = unnumbered.equals(body) ? kind : "patent";
    body = unnumbered;
    Locator locator = Locator.atEndOf(body, opening != null);
    String front = Spaces.trimmed(body.substring(0, locator.start()), ",;:(");
    draft.locator(locator, opening != null ? opening : locator.year());
    Thesis work = locator.isInJournal() ? null : Thesis.in(front);
    if (work != null) {
      thesis(work);
    } else if (!hosted(front, locator)) {
      if (locator.isInJournal()) {
        kind = "article-journal";
        split(front, true);
      } else {
        boolean promised = locator.page() != null || identifiers.doi() != null || unpublished;
        bookOrPaper(front, locator, promised && !report);
      }
    }
  }

  private void report(String body, int kindStart, int kindEnd) {
    kind = "report";
    draft.title(body.substring(0, kindStart));
    String rest = body.substring(kindEnd);
    Locator locator = Locator.atEndOf(rest, false);
    draft.issued(locator.year());
    String whose = Spaces.trimmed(rest.substring(0, locator.start()), ".,;:( ");
    String name = Spaces.trimmed(MONTH_AT_END.matcher(whose).replaceFirst(""), ".,;: ");
    String publisher = name.isEmpty() || !Character.isUpperCase(name.charAt(0)) ? null : name;
    draft.publisher(publisher, null);
  }

  private void thesis(Thesis work) {
    kind = "thesis";
    draft.title(work.title());
    draft.publisher(work.school(), work.place());
  }

  private void split(String front, boolean promised) {
    TitleSplit split = TitleSplit.of(front, promised);
    String house = promised ? null : split.container();
    String whole = split.title();
    if (house != null && whole != null && !JournalWords.isJournal(house)) {
      kind = "book";
      draft.title(whole);
      draft.publisher(house, null);
      return;
    }
    double sure = FieldConfidence.split(split.margin());
    draft.title(split.title(), sure);
    draft.container(split.container(), sure);
    kind = split.container() == null ? kind : "article-journal";
  }

  private void bookOrPaper(String front, Locator locator, boolean promised) {
    Host book = Host.of(front);
    if (!book.isBook() || book.title() == null) {
      split(front, promised);
      return;
    }
    boolean range = locator.page() != null && locator.page().indexOf('-') > 0;
    TitleSplit parts = TitleSplit.of(book.title(), true);
    boolean meeting = parts.container() != null && CONFERENCE.matcher(parts.container()).find();
    if ((range || meeting) && parts.container() != null && parts.title() != null) {
      Host host = new Host(book.editors(), parts.container(), book.volume(), null, book.imprint());
      chapter(parts.title(), host, null, locator);
    } else {
      kind = "book";
      draft.title(book.title());
      around(book, null, locator);
    }
  }

  /** Reads a chapter, or an article that "In" leads to the journal of; false if nothing does. */
  private boolean hosted(String front, Locator locator) {
    HostLead lead = HostLead.in(front);
    if (lead == null) {
      return false;
    }
    Host host = Host.of(lead.after());
    if (locator.isInJournal() && !host.isBook()) {
      kind = "article-journal";
      draft.title(lead.before());
      draft.container(Spaces.trimmed(lead.after(), ".,;:("), FieldConfidence.BOOK_TITLE);
    } else {
      chapter(lead.before(), host, lead.range(), locator);
    }
    return true;
  }

  private void chapter(String title, Host host, @Nullable String range, Locator locator) {
    kind = "chapter";
    Host.Paged paged = Host.paged(title);
    draft.title(paged.page() == null ? title : paged.rest());
    String before = paged.page() != null ? paged.page() : range;
    around(host, before == null ? null : Token.of(before).getFirst().text(), locator);
    draft.container(host.title(), FieldConfidence.BOOK_TITLE);
  }

  /** Editors, imprint and numbers of a book. */
  private void around(Host host, @Nullable String range, Locator locator) {
    String page = range == null ? host.page() : range;
    if (locator.page() == null && page != null) {
      draft.page(page);
    }
    if (locator.volume() == null && host.volume() != null) {
      draft.volume(host.volume());
    }
    draft.editors(host.editors().list());
    draft.imprint(host.imprint());
  }

  /** A body that nothing follows is what the reference is about: {@code Pier Society. https://…} */
  private void titleAtLeast(AuthorList authors) {
    boolean body =
        authors.names().size() == 1 && authors.names().getFirst() instanceof Name.Literal;
    if (body && draft.isUntitled()) {
      draft.noAuthors();
      draft.title(authors.names().getFirst().display());
    }
  }

  private void type(String rest) {
    String type = kind;
    if (type == null && THESIS.matcher(rest).find()) {
      type = "thesis";
    } else if (type == null && identifiers.url() != null) {
      type = "webpage";
    }
    String container = draft.read().containerTitle();
    if ("chapter".equals(type) && container != null && CONFERENCE.matcher(container).find()) {
      type = "paper-conference";
    }
    String publisher = draft.read().publisher();
    if ("book".equals(type) && publisher != null && Houses.isRepository(publisher)) {
      type = "dataset";
    }
    draft.type(type);
  }
}
