package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.markup.PaperDraft;
import org.jspecify.annotations.Nullable;

/** What stands before the text: the paper's own bibliographic data, keywords and abstract. */
final class FrontMatter {

  private static final Set<String> REVIEW_TYPES =
      Set.of("review-article", "systematic-review", "review");

  /** What journals print above the title of a review, where its type only says research. */
  private static final Set<String> REVIEW_SUBJECTS =
      Set.of(
          "review",
          "reviews",
          "review article",
          "review articles",
          "systematic review",
          "mini review",
          "mini-review",
          "minireview",
          "narrative review",
          "literature review",
          "scoping review");

  /** Read into a field, elsewhere than as text of its own. */
  private static final Set<String> IN_FIELDS =
      Set.of(
          "article-id",
          "title-group",
          "pub-date",
          "volume",
          "issue",
          "fpage",
          "lpage",
          "page-range",
          "elocation-id",
          "abstract",
          "trans-abstract",
          "kwd-group",
          "contrib-group",
          "related-article",
          "product",
          "article-categories",
          "counts",
          "self-uri",
          "volume-id",
          "issue-id",
          "page-count",
          "pub-date-not-available");

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("aff", "affiliation"),
          Map.entry("aff-alternatives", "affiliation"),
          Map.entry("author-notes", "author note"),
          Map.entry("history", "date"),
          Map.entry("pub-history", "date"),
          Map.entry("permissions", "licence"),
          Map.entry("license", "licence"),
          Map.entry("copyright-statement", "licence"),
          Map.entry("copyright-year", "licence"),
          Map.entry("copyright-holder", "licence"),
          Map.entry("funding-group", "funding"),
          Map.entry("contract-num", "funding"),
          Map.entry("contract-sponsor", "funding"),
          Map.entry("conference", "conference"),
          Map.entry("custom-meta-group", "data of the publisher"),
          Map.entry("custom-meta-wrap", "data of the publisher"),
          Map.entry("supplementary-material", "supplementary material"));

  private final PaperDraft draft;
  private final Targets targets;
  private final Element article;
  private final Element front;
  private final Element meta;

  FrontMatter(PaperDraft draft, Targets targets, Element article) {
    this.draft = draft;
    this.targets = targets;
    this.article = article;
    this.front = article.first("front").orElseGet(() -> new Element("front"));
    this.meta = front.first("article-meta").orElseGet(() -> new Element("article-meta"));
  }

  void read() {
    title();
    byline();
    journal();
    identifiers();
    Publication.Builder fields = draft.publication();
    fields.issued(Dates.earliest(meta)).page(Pages.of(meta)).language(language(article));
    fields.volume(text(meta, "volume")).issue(text(meta, "issue"));
    String kind = article.attribute("article-type");
    fields.type(kind.equals("preprint") ? "article" : "article-journal");
    fields.genre(isReview(kind) ? "review" : null);
    categories();
    new Keywords(draft, language(article)).read(meta.elements("kwd-group"));
    new Abstracts(draft, targets).read(meta);
    related();
    rest();
  }

  private void title() {
    Optional<Element> group = meta.first("title-group");
    String title = group.flatMap(g -> g.first("article-title")).map(FrontMatter::bare).orElse("");
    StringBuilder whole = new StringBuilder(title);
    for (Element subtitle : group.map(g -> g.elements("subtitle")).orElse(List.of())) {
      String more = bare(subtitle);
      if (!more.isEmpty()) {
        boolean ends = !whole.isEmpty() && ":?!".indexOf(whole.charAt(whole.length() - 1)) >= 0;
        whole.append(whole.isEmpty() || ends ? "" : ":").append(' ').append(more);
      }
    }
    String text = whole.toString().strip();
    draft.publication().title(text.isEmpty() ? null : text);
    for (Element other : group.map(Element::elements).orElse(List.of())) {
      if (!other.is("article-title") && !other.is("subtitle")) {
        draft.drop(other.text(), other.is("fn-group") ? "footnote of the title" : "other title");
      }
    }
  }

  /** A title without the marks of its footnotes, and without the stop at its end. */
  private static String bare(Element title) {
    String text = title.textWithout(e -> e.is("xref") || e.is("fn") || e.is("tex-math"));
    boolean stop =
        text.endsWith(".") && !text.endsWith("..") && text.indexOf('.') == text.length() - 1;
    return stop ? text.substring(0, text.length() - 1) : text;
  }

  private void byline() {
    List<Name> authors = new ArrayList<>();
    for (Element group : meta.elements("contrib-group")) {
      for (Element part : group.elements()) {
        if (part.is("contrib") && isAuthor(part, group)) {
          author(part).ifPresent(authors::add);
          beside(part);
        } else {
          draft.drop(part.text(), part.is("contrib") ? "other contributor" : reason(part.name()));
        }
      }
    }
    draft.publication().author(authors);
  }

  private static boolean isAuthor(Element contrib, Element list) {
    String type = contrib.attribute("contrib-type");
    if (type.isEmpty()) {
      String content = list.attribute("content-type");
      return content.isEmpty() || content.contains("author");
    }
    boolean group = type.equals("collab") && contrib.first("collab").isPresent();
    return group || type.equals("author") || type.equals("senior-author");
  }

  private static Optional<Name> author(Element contrib) {
    for (Element part : contrib.elements()) {
      switch (part.name()) {
        case "name",
            "string-name",
            "name-alternatives",
            "collab",
            "collab-alternatives",
            "anonymous" -> {
          return People.of(part);
        }
        default -> {
          // Where the author works and how to write to them.
        }
      }
    }
    return Optional.empty();
  }

  /** What is said of an author beside the name, and the members of a group of authors. */
  private void beside(Element contrib) {
    for (Element part : contrib.elements()) {
      switch (part.name()) {
        case "name", "string-name", "xref", "contrib-id", "name-alternatives" -> {
          // The name is a field; marks and numbers are for the page.
        }
        case "collab", "collab-alternatives" ->
            part.all("contrib-group")
                .forEach(group -> draft.drop(group.text(), "member of a group"));
        default -> draft.drop(part.text(), reason(part.name()));
      }
    }
  }

  private static String reason(String name) {
    return switch (name) {
      case "email", "address", "uri", "ext-link" -> "address";
      case "degrees", "role" -> "role";
      case "fn", "author-comment", "bio" -> "author note";
      default -> REASONS.getOrDefault(name, "front matter");
    };
  }

  private void journal() {
    Element journal = front.first("journal-meta").orElseGet(() -> new Element("journal-meta"));
    Optional<Element> title =
        journal
            .path("journal-title-group", "journal-title")
            .or(() -> journal.first("journal-title"))
            .or(() -> journal.path("journal-title-group", "abbrev-journal-title"))
            .or(() -> journal.first("abbrev-journal-title"));
    draft
        .publication()
        .containerTitle(title.map(Element::text).filter(t -> !t.isEmpty()).orElse(null));
    draft.publication().issn(text(journal, "issn"));
    Element publisher = journal.first("publisher").orElse(journal);
    draft.publication().publisher(text(publisher, "publisher-name"));
    draft.publication().publisherPlace(text(publisher, "publisher-loc"));
  }

  private static @Nullable String text(Element parent, String name) {
    return parent.first(name).map(Element::text).filter(text -> !text.isEmpty()).orElse(null);
  }

  private void identifiers() {
    for (Element id : meta.elements("article-id")) {
      PublicationIds.put(draft.publication(), id.attribute("pub-id-type"), id.text());
    }
  }

  /** BCP 47 tags are lower-cased but for their region. */
  private static @Nullable String language(Element element) {
    String said = element.attribute("lang").replace('_', '-');
    String tag = Locale.forLanguageTag(said).toLanguageTag();
    return said.isEmpty() || tag.equals("und") ? null : tag;
  }

  private boolean isReview(String kind) {
    return REVIEW_TYPES.contains(kind)
        || subjects().stream()
            .map(subject -> subject.text().toLowerCase(Locale.ROOT))
            .anyMatch(REVIEW_SUBJECTS::contains);
  }

  /** The headings that the article is printed under, the broadest of each tree. */
  private List<Element> subjects() {
    return meta.first("article-categories").stream()
        .flatMap(categories -> categories.elements("subj-group").stream())
        .flatMap(group -> group.elements("subject").stream())
        .toList();
  }

  private void categories() {
    meta.first("article-categories")
        .ifPresent(all -> all.elements().forEach(group -> draft.drop(group.text(), "subject")));
  }

  private void related() {
    for (String name : List.of("related-article", "product")) {
      for (Element element : meta.elements(name)) {
        Publication.Builder fields = new CitationMarkup(element).publication().toBuilder();
        PublicationIds.put(fields, element.attribute("ext-link-type"), element.attribute("href"));
        Publication publication = fields.build();
        if (publication.title() == null
            && publication.doi() == null
            && publication.pmid() == null) {
          draft.drop(element.text(), "related article");
        } else {
          draft.related().add(publication);
        }
      }
    }
  }

  private void rest() {
    for (Element part : meta.elements()) {
      if (!IN_FIELDS.contains(part.name())) {
        draft.drop(part.text(), reason(part.name()));
      }
    }
    for (Element part : front.elements()) {
      if (!part.is("journal-meta") && !part.is("article-meta")) {
        draft.drop(part.text(), "front matter");
      }
    }
  }
}
