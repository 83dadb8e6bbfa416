package org.ibid.server.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.GoldArticle.Paragraph;
import org.ibid.server.eval.GoldArticle.Section;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's gold out of its JATS XML, or BioMed Central's. Shares nothing with the reader
 * that is measured.
 */
final class JatsArticle {

  private final XmlElement article;
  private final XmlElement meta;

  private JatsArticle(XmlElement article, XmlElement meta) {
    this.article = article;
    this.meta = meta;
  }

  /**
   * What the XML says.
   *
   * @throws IOException where it is not well formed, or no article
   */
  static GoldArticle read(String name, byte[] bytes) throws IOException {
    XmlElement parsed = XmlElement.parse(bytes);
    XmlElement root = BmcArticle.isOne(parsed) ? BmcArticle.asJats(parsed) : parsed;
    XmlElement meta =
        root.path("front", "article-meta")
            .orElseThrow(
                () -> new IOException(name + " is no JATS article: no front/article-meta"));
    return new JatsArticle(root, meta).gold(name);
  }

  private GoldArticle gold(String name) {
    List<GoldReference> references = new ArrayList<>();
    for (XmlElement ref : article.descendants("ref")) {
      references.add(JatsReference.read(ref, references.size() + 1));
    }
    JatsText text = new JatsText(references);
    List<Paragraph> summary =
        meta.children("abstract").stream()
            .filter(a -> a.attribute("abstract-type").isEmpty())
            .findFirst()
            .map(new JatsBody(text)::abstractOf)
            .orElse(List.of());
    List<Section> sections =
        new ArrayList<>(article.child("body").map(new JatsBody(text)::sections).orElse(List.of()));
    article
        .path("back", "ack")
        .map(new JatsBody(text)::sections)
        .ifPresent(ack ->
            ack.forEach(s -> sections.add(new Section("Acknowledgements", 1, s.paragraphs()))));
    return new GoldArticle(
        name, publication(), byline(), affiliations(), summary, keywords(), sections, references);
  }

  private Publication publication() {
    String doi = id("doi").map(d -> d.toLowerCase(Locale.ROOT)).orElse(null);
    return Publication.builder()
        .type("article-journal")
        .title(title())
        .author(byline().stream().map(GoldArticle.Author::name).toList())
        .issued(year())
        .containerTitle(journal())
        .volume(meta.child("volume").map(XmlElement::text).orElse(null))
        .issue(meta.child("issue").map(XmlElement::text).orElse(null))
        .page(page())
        .doi(doi)
        .pmid(id("pmid").orElse(null))
        .pmcid(
            id("pmc")
                .or(() -> id("pmcid"))
                .map(d -> d.startsWith("PMC") ? d : "PMC" + d)
                .orElse(null))
        .build();
  }

  private Optional<String> id(String type) {
    return meta.children("article-id").stream()
        .filter(id -> id.attribute("pub-id-type").equals(type))
        .map(XmlElement::text)
        .findFirst();
  }

  private @Nullable String title() {
    Optional<XmlElement> group = meta.child("title-group");
    String title = group.flatMap(g -> g.child("article-title")).map(JatsArticle::bare).orElse(null);
    String subtitle = group.flatMap(g -> g.child("subtitle")).map(JatsArticle::bare).orElse("");
    return title == null || subtitle.isEmpty()
        ? title
        : title.replaceAll(":$", "") + ": " + subtitle;
  }

  /** The text of a title without the marks of its footnotes, and without a last stop. */
  private static String bare(XmlElement title) {
    StringBuilder text = new StringBuilder();
    new JatsText(List.of())
        .runs(title.nodes().stream().filter(n -> !n.getNodeName().equals("xref")).toList())
        .forEach(run -> text.append(run instanceof GoldArticle.Text(String t) ? t : ""));
    return XmlElement.oneLine(text.toString()).replaceAll("(?<![.])\\.$", "");
  }

  private @Nullable Integer year() {
    return meta.children("pub-date").stream()
        .flatMap(date -> date.child("year").stream())
        .map(XmlElement::text)
        .filter(year -> year.matches("\\d{4}"))
        .map(Integer::valueOf)
        .min(Integer::compare)
        .orElse(null);
  }

  private @Nullable String journal() {
    List<XmlElement> titles =
        article
            .path("front", "journal-meta")
            .map(m -> m.descendants("journal-title"))
            .orElse(List.of());
    return titles.isEmpty() ? null : titles.getFirst().text();
  }

  private @Nullable String page() {
    String first = meta.child("fpage").map(XmlElement::text).orElse(null);
    if (first == null) {
      return meta.child("elocation-id").map(XmlElement::text).orElse(null);
    }
    String last = meta.child("lpage").map(XmlElement::text).orElse(first);
    return last.equals(first) ? first : first + "-" + last;
  }

  private List<GoldArticle.Author> byline() {
    List<String> affiliationIds =
        affiliationElements().stream().map(a -> a.attribute("id")).toList();
    List<GoldArticle.Author> byline = new ArrayList<>();
    for (XmlElement group : meta.children("contrib-group")) {
      for (XmlElement contrib : group.children("contrib")) {
        String type = contrib.attribute("contrib-type");
        if (type.isEmpty() || type.equals("author")) {
          author(contrib, affiliationIds).ifPresent(byline::add);
        }
      }
    }
    return byline;
  }

  private static Optional<GoldArticle.Author> author(
      XmlElement contrib, List<String> affiliations) {
    List<Integer> marks =
        contrib.children("xref").stream()
            .filter(x -> x.attribute("ref-type").equals("aff"))
            .map(x -> affiliations.indexOf(x.attribute("rid")))
            .filter(i -> i >= 0)
            .toList();
    Optional<Name> name =
        contrib.children("name", "string-name", "collab").stream()
            .findFirst()
            .or(() -> contrib.path("name-alternatives", "name"))
            .flatMap(JatsName::read);
    return name.map(n -> new GoldArticle.Author(n, marks));
  }

  private List<XmlElement> affiliationElements() {
    return meta.descendants("aff");
  }

  private List<String> affiliations() {
    return affiliationElements().stream()
        .map(aff -> {
          StringBuilder text = new StringBuilder();
          aff.nodes().stream()
              .filter(n -> !n.getNodeName().equals("label") && !n.getNodeName().equals("sup"))
              .forEach(n -> text.append(n.getTextContent()).append(' '));
          return XmlElement.oneLine(text.toString()).replace(" ,", ",");
        })
        .toList();
  }

  private List<String> keywords() {
    return meta.children("kwd-group").stream()
        .filter(
            g -> !g.attribute("kwd-group-type").matches("(?i).*(abbr|code|research-organism).*"))
        .findFirst()
        .map(g ->
            g.children("kwd").stream().map(XmlElement::text).filter(k -> !k.isEmpty()).toList())
        .orElse(List.of());
  }
}
