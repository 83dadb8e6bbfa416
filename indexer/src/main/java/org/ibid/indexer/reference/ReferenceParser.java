package org.ibid.indexer.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reference string into CSL-JSON fields.
 *
 * <p>What is surest is read first, and taken away, so that the rest has less room for error:
 * identifiers ({@link Identifiers}), the names at the start ({@link AuthorList}), the year after
 * them ({@link OpeningYear}), the numbers at the end ({@link Locator}), an imprint ({@link
 * Imprint}), and last the border between title and container ({@link TitleSplit}). No citation
 * style is named anywhere: each step tries its few possible forms and keeps the one that explains
 * most.
 */
public final class ReferenceParser {

  /** No reference is longer; what is, is a page that was taken for one, and only begins like it. */
  private static final int MAX_LENGTH = 4_000;

  private static final Pattern THESIS =
      Pattern.compile("\\b(?:[Tt]hesis|[Dd]issertation|Ph\\.? ?D\\.?|M\\.?Sc\\.?)\\b");

  private static final Pattern IN =
      Pattern.compile("(?<=[.,;?!] )[Ii]n(?:: ?| (?=[A-Z\\u2018\\u201c\"]))");

  private static final Pattern PAGES_INSIDE =
      Pattern.compile(
          "[,.]? ?\\(?(?:[^()]{0,20} )?pp?\\.? ?([A-Za-z]?\\d{1,6} ?[-\\u2013\\u2212] ?[A-Za-z]?\\d{1,6})\\)?");

  /** {@code Statistics for Ecologists. Volume 2}. */
  private static final Pattern VOLUME_OF_BOOK =
      Pattern.compile("[.,:;] [(]?+[Vv]ol(?:ume|\\.)?+ ?+(\\d{1,3}+|[IVX]{1,5}+)[)]?+\\.?+$");

  /** {@code ISO 15189}, {@code BS EN 13725}: more digits than volumes have. */
  private static final Pattern STANDARD =
      Pattern.compile(
          "[.,] (?:[A-Z]{2,6}+[/ -])+?\\d{4,6}+(?:[-:]\\d{1,4}+)*+(?=\\.? \\(?\\d{4}\\)?\\.?$|\\.?$)");

  private static final Pattern FORTHCOMING =
      Pattern.compile(
          "[,.;(]? ?\\b(?:[Ii]n press|[Ff]orthcoming|[Aa]dvance online publication)\\b\\)?\\.?$");

  public ReferenceParser() {}

  /**
   * The fields of one reference.
   *
   * @param raw the entry as printed, without its label
   */
  public ParsedReference parse(String raw) {
    String text = Spaces.collapsed(raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) : raw);
    Reading reading = new Reading(Identifiers.in(text));
    reading.read();
    return new ParsedReference(reading.fields.build(), reading.confidence);
  }

  private static final class Reading {
    private final Identifiers identifiers;
    private final Publication.Builder fields = Publication.builder();
    private final Map<String, Double> confidence = new LinkedHashMap<>();
    private boolean chapter;
    private boolean journal;
    private boolean book;
    private boolean thesis;
    private boolean report;

    Reading(Identifiers identifiers) {
      this.identifiers = identifiers;
    }

    void read() {
      identify();
      String rest = Spaces.trimmed(identifiers.rest(), ",;");
      rest = FORTHCOMING.matcher(rest).replaceFirst("");
      Optional<CodedReference> coded = CodedReference.in(rest);
      if (coded.isPresent()) {
        coded(coded.get());
        return;
      }
      AuthorList authors = AuthorList.of(rest);
      OpeningYear opening = OpeningYear.at(rest, authors.end());
      Locator plain = Locator.atEndOf(rest.substring(authors.end()), false);
      boolean inTitle = opening.bare() && plain.start() > 6 && isOfTitle(opening, plain, rest);
      String body = rest.substring(inTitle ? authors.end() : opening.end());
      Integer year = inTitle ? null : opening.year();
      names(authors);
      body(body, year);
      type(rest);
    }

    /**
     * A number that could be the year begins the title where the real year comes at the end and is
     * no earlier: {@code 2010 guideline on sand. J Shore 2012;6:48}.
     */
    private static boolean isOfTitle(OpeningYear opening, Locator locator, String text) {
      Integer first = opening.year();
      Integer last = locator.year();
      boolean sentence = text.charAt(opening.end() - 2) == '.';
      return first != null && last != null && !sentence && last >= first;
    }

    private void coded(CodedReference read) {
      fields.author(read.authors()).etAl(read.etAl()).title(read.title()).type(read.type());
      fields.containerTitle(read.container());
      fields.publisher(read.publisher()).publisherPlace(read.place());
      fields.issued(read.year()).volume(read.volume()).issue(read.issue()).page(read.page());
      confidence.putAll(FieldConfidence.coded(read));
    }

    private void identify() {
      put("DOI", identifiers.doi(), FieldConfidence.IDENTIFIER);
      put("PMID", identifiers.pmid(), FieldConfidence.IDENTIFIER);
      put("PMCID", identifiers.pmcid(), FieldConfidence.IDENTIFIER);
      put("ISBN", identifiers.isbn(), FieldConfidence.IDENTIFIER);
      put("URL", identifiers.url(), FieldConfidence.IDENTIFIER);
      fields
          .doi(identifiers.doi())
          .pmid(identifiers.pmid())
          .pmcid(identifiers.pmcid())
          .isbn(identifiers.isbn())
          .url(identifiers.url());
    }

    private void names(AuthorList authors) {
      if (authors.names().isEmpty()) {
        return;
      }
      double sure = FieldConfidence.names(authors);
      if (authors.editors()) {
        fields.editor(authors.names());
        confidence.put("editor", sure);
      } else {
        fields.author(authors.names()).etAl(authors.etAl());
        confidence.put("author", sure);
      }
    }

    private void body(String text, @Nullable Integer opening) {
      Matcher standard = STANDARD.matcher(text);
      report = standard.find();
      String body = report ? standard.replaceFirst("") : text;
      Locator locator = Locator.atEndOf(body, opening != null);
      Integer year = opening != null ? opening : locator.year();
      String front = Spaces.trimmed(body.substring(0, locator.start()), ",;:(");
      locate(locator, year);
      journal = locator.isInJournal();
      Matcher in = IN.matcher(front);
      Thesis work = journal ? null : Thesis.in(front);
      if (work != null) {
        thesis(work);
      } else if (in.find() && in.start() > 0 && !(journal && isJournal(front.substring(in.end())))) {
        chapter(front.substring(0, in.start()), front.substring(in.end()), locator);
      } else if (journal) {
        split(front, true);
      } else {
        bookOrPaper(front, locator);
      }
    }

    /** The host of an article that "In" leads to has no editors and no publisher. */
    private static boolean isJournal(String host) {
      return !AuthorList.of(host).editors() && !Imprint.in(host).isKnown();
    }

    private void thesis(Thesis work) {
      thesis = true;
      title(work.title());
      fields.publisher(work.school());
      put("publisher", work.school(), FieldConfidence.PUBLISHER);
    }

    private void locate(Locator locator, @Nullable Integer year) {
      fields.issued(year).volume(locator.volume()).issue(locator.issue()).page(locator.page());
      put("issued", year, FieldConfidence.YEAR);
      put("volume", locator.volume(), FieldConfidence.VOLUME);
      put("issue", locator.issue(), FieldConfidence.ISSUE);
      put("page", locator.page(), FieldConfidence.PAGE);
    }

    private void split(String front, boolean promised) {
      TitleSplit split = TitleSplit.of(front, promised);
      double sure = FieldConfidence.split(split.margin());
      fields.title(split.title()).containerTitle(split.container());
      put("title", split.title(), sure);
      put("container-title", split.container(), sure);
      journal |= split.container() != null;
    }

    private void bookOrPaper(String front, Locator locator) {
      Imprint imprint = Imprint.in(front);
      if (imprint.isKnown() || imprint.edition() != null) {
        book = true;
        imprint(imprint);
        title(volume(imprint.rest()));
      } else {
        split(front, !report && (locator.page() != null || identifiers.doi() != null));
      }
    }

    private void imprint(Imprint imprint) {
      fields
          .publisher(imprint.publisher())
          .publisherPlace(imprint.place())
          .edition(imprint.edition());
      put("publisher", imprint.publisher(), FieldConfidence.PUBLISHER);
      put("publisher-place", imprint.place(), FieldConfidence.PUBLISHER);
      put("edition", imprint.edition(), FieldConfidence.PUBLISHER);
      if (imprint.year() != null) {
        fields.issued(imprint.year());
        put("issued", imprint.year(), FieldConfidence.YEAR);
      }
    }

    /** Takes the volume off the title of a book. */
    private String volume(String title) {
      Matcher volume = VOLUME_OF_BOOK.matcher(title);
      if (!volume.find()) {
        return title;
      }
      fields.volume(volume.group(1));
      put("volume", volume.group(1), FieldConfidence.VOLUME);
      return title.substring(0, volume.start());
    }

    private void title(String text) {
      TitleSplit split = TitleSplit.of(text, false);
      boolean quoted = split.margin() > 0 && split.container() == null;
      String title = quoted ? split.title() : Spaces.trimmed(text, ".,;:");
      if (title != null && !title.isEmpty()) {
        fields.title(title);
        put("title", title, FieldConfidence.BOOK_TITLE);
      }
    }

    private void chapter(String title, String host, Locator locator) {
      chapter = true;
      title(title);
      String rest = host;
      Matcher pages = PAGES_INSIDE.matcher(rest);
      if (locator.page() == null && pages.find()) {
        String page = Token.of(pages.group(1).replace(" ", "")).getFirst().text();
        fields.page(page);
        put("page", page, FieldConfidence.PAGE);
        rest = rest.substring(0, pages.start()) + ". " + rest.substring(pages.end());
      }
      AuthorList editors = AuthorList.of(rest);
      if (editors.editors()) {
        fields.editor(editors.names());
        confidence.put("editor", FieldConfidence.names(editors));
        rest = rest.substring(editors.end());
      }
      Imprint imprint = Imprint.in(rest);
      imprint(imprint);
      String container = Spaces.trimmed(volume(imprint.rest()), ".,;:()");
      if (!container.isEmpty()) {
        fields.containerTitle(container);
        put("container-title", container, FieldConfidence.BOOK_TITLE);
      }
    }

    private void type(String rest) {
      String type = null;
      if (thesis || (!journal && THESIS.matcher(rest).find())) {
        type = "thesis";
      } else if (chapter) {
        type = "chapter";
      } else if (journal) {
        type = "article-journal";
      } else if (book) {
        type = "book";
      } else if (report) {
        type = "report";
      } else if (identifiers.url() != null) {
        type = "webpage";
      }
      fields.type(type);
      put("type", type, FieldConfidence.TYPE);
    }

    private void put(String field, @Nullable Object value, double sure) {
      if (value != null) {
        confidence.put(field, sure);
      }
    }
  }
}
