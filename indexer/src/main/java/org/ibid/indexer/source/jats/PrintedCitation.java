package org.ibid.indexer.source.jats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.markup.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a reader sees it: its characters where the source has the punctuation, else its
 * fields put together in the order that medical journals print them.
 *
 * @param text in one line, without its label
 * @param loose what stands outside all markup of fields, in small letters: what a publisher left
 *     unmarked
 */
record PrintedCitation(String text, String loose) {

  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "string-name",
          "collab",
          "etal",
          "article-title",
          "chapter-title",
          "data-title",
          "part-title",
          "trans-title",
          "source",
          "trans-source",
          "year",
          "month",
          "day",
          "season",
          "date",
          "volume",
          "issue",
          "fpage",
          "lpage",
          "page-range",
          "elocation-id",
          "pub-id",
          "object-id",
          "publisher-name",
          "publisher-loc",
          "edition",
          "isbn",
          "issn",
          "size",
          "role",
          "conf-name",
          "conf-loc",
          "conf-date",
          "conf-sponsor",
          "conf-acronym",
          "date-in-citation",
          "access-date",
          "ext-link",
          "uri",
          "series",
          "supplement",
          "issue-title",
          "std",
          "patent",
          "version",
          "label",
          "comment",
          "name-alternatives",
          "collab-alternatives",
          "anonymous",
          "institution",
          "gov",
          "annotation",
          "issue-id",
          "volume-series",
          "volume-id");

  private static final Set<String> IDENTIFIERS = Set.of("pub-id", "object-id");

  /** Set apart where the source puts nothing between them. */
  private static final Set<String> APART =
      Set.of(
          "name",
          "string-name",
          "surname",
          "given-names",
          "suffix",
          "collab",
          "article-title",
          "source",
          "person-group",
          "etal",
          "year",
          "comment",
          "publisher-name",
          "publisher-loc",
          "chapter-title",
          "ext-link",
          "uri",
          "edition");

  /** Words that styles put between fields, and remarks on when a page was looked at. */
  private static final Set<String> FILLERS =
      Set.of(
          "page",
          "pages",
          "https",
          "http",
          "doi",
          "org",
          "pmid",
          "pmcid",
          "vol",
          "volume",
          "available",
          "from",
          "online",
          "accessed",
          "access",
          "and",
          "the",
          "eds",
          "editor",
          "editors",
          "edited",
          "retrieved",
          "cited",
          "last",
          "internet",
          "url",
          "www",
          "com",
          "issue",
          "edn",
          "edition",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "oct",
          "nov",
          "dec",
          "crossref",
          "pubmed",
          "google",
          "scholar",
          "article",
          "epub",
          "ahead",
          "print",
          "press",
          "dispon\u00edvel",
          "acesso");

  /** Shorter ones are initials and numbers of pages. */
  private static final int MIN_WORD = 3;

  /** Fewer characters of punctuation between fields: the source left it to a style sheet. */
  private static final int MIN_STOPS = 2;

  /** So many letters outside of fields are a text of its own. */
  private static final int MIN_LETTERS = 12;

  /** The citation as printed; null where the source left the punctuation to a style sheet. */
  static @Nullable PrintedCitation of(Element citation) {
    StringBuilder loose = new StringBuilder();
    StringBuilder stops = new StringBuilder();
    loose(citation, loose, stops);
    return isPunctuated(stops)
        ? new PrintedCitation(text(citation), loose.toString().toLowerCase(Locale.ROOT))
        : null;
  }

  /** Its characters in one line. */
  static String text(Element citation) {
    Flow printed = new Flow();
    print(printed, citation);
    return printed.text();
  }

  private static void print(Flow flow, Element element) {
    for (Node node : element.content()) {
      switch (node) {
        case Node.Chars chars -> flow.add(chars.text());
        case Element child -> {
          boolean apart = APART.contains(child.name()) && flow.endsInWord();
          if (apart || child.is("break")) {
            flow.space();
          }
          if (child.is("etal") && child.content().isEmpty()) {
            flow.add("et al.");
          } else if (!child.is("label")
              && (!IDENTIFIERS.contains(child.name()) || announced(flow))) {
            print(flow, child);
          }
        }
      }
    }
  }

  /** Whether words or a resolver say what comes; archives add identifiers that nobody printed. */
  private static boolean announced(Flow flow) {
    return flow.endsWith(":")
        || flow.endsWith("/")
        || flow.endsWith("doi")
        || flow.endsWith("DOI")
        || flow.endsWith("PMID")
        || flow.endsWith("PMCID");
  }

  private static void loose(Element element, StringBuilder loose, StringBuilder stops) {
    for (Node node : element.content()) {
      switch (node) {
        case Node.Chars chars -> {
          loose.append(chars.text());
          stops.append(element.is("person-group") ? "" : chars.text());
        }
        case Element child -> {
          loose.append(' ');
          if (!FIELDS.contains(child.name())) {
            loose(child, loose, stops);
          }
        }
      }
    }
  }

  private static boolean isPunctuated(CharSequence between) {
    int stops = 0;
    int letters = 0;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      stops += ".,;:()".indexOf(c) >= 0 ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return stops >= MIN_STOPS || letters >= MIN_LETTERS;
  }

  /** Whether words or numbers were left unmarked that could be a field. */
  boolean hasUnmarked() {
    int start = -1;
    for (int i = 0; i <= loose.length(); i++) {
      boolean word = i < loose.length() && Character.isLetterOrDigit(loose.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        if (i - start >= MIN_WORD && !FILLERS.contains(loose.substring(start, i))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  /** Whether a value stands outside all markup. */
  boolean leaves(String value) {
    return loose.contains(value.toLowerCase(Locale.ROOT));
  }

  /** The fields of a citation that has no punctuation, as a list prints them. */
  static String composed(Publication publication, Element citation) {
    StringBuilder text = new StringBuilder();
    sentence(text, names(publication.author(), publication.etAl()));
    sentence(text, publication.title());
    if (publication.author().isEmpty() && !publication.editor().isEmpty()) {
      sentence(text, names(publication.editor(), false) + ", editors");
    }
    sentence(text, publication.containerTitle());
    sentence(text, publication.edition());
    String place = publication.publisherPlace();
    String publisher = publication.publisher();
    sentence(text, place != null && publisher != null ? place + ": " + publisher : publisher);
    sentence(text, numbers(publication));
    citation.all("comment").forEach(comment -> sentence(text, comment.text()));
    String doi = publication.doi();
    if (doi != null && text.indexOf(doi) < 0) {
      sentence(text, "doi:" + doi);
    }
    String all = text.toString().strip();
    return all.isEmpty() ? citation.text() : all;
  }

  private static void sentence(StringBuilder text, @Nullable String part) {
    if (part == null || part.isBlank()) {
      return;
    }
    text.append(text.isEmpty() ? "" : " ").append(part);
    text.append(".?!".indexOf(part.charAt(part.length() - 1)) >= 0 ? "" : ".");
  }

  private static String names(List<Name> names, boolean etAl) {
    StringBuilder listed = new StringBuilder();
    for (Name name : names) {
      listed.append(listed.isEmpty() ? "" : ", ").append(name.display());
    }
    if (etAl) {
      listed.append(listed.isEmpty() ? "et al" : ", et al");
    }
    return listed.toString();
  }

  private static String numbers(Publication publication) {
    StringBuilder text = new StringBuilder();
    if (publication.issued() != null) {
      text.append(publication.issued());
    }
    if (publication.volume() != null) {
      text.append(text.isEmpty() ? "" : ";").append(publication.volume());
    }
    if (publication.issue() != null) {
      text.append('(').append(publication.issue()).append(')');
    }
    if (publication.page() != null) {
      text.append(text.isEmpty() ? "" : ":").append(publication.page());
    }
    return text.toString();
  }
}
