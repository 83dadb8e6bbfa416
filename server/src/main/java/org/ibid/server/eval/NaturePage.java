package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.style.CitationStyles;

/** A page whose marks were raised and whose list has each number on a line of its own. */
final class NaturePage implements LayoutPrinter {

  @Override
  public Rendered print(GoldArticle article, CitationStyles styles, Choices choices) {
    Page page = new Page();
    front(article, page, choices);
    MarkStyle marks =
        new NumberedMarks("", ",", choices.pick("–", "–", "-"), "", choices.chance(0.4));
    BodyText body = new BodyText("Abstract", choices.chance(0.5), choices.pick("• ", ""), false);
    body.abstractOf(article, page, marks);
    body.sections(article, page, marks);
    List<Rendered.Entry> entries = references(article, page, styles, choices);
    back(article, page, choices);
    return new Rendered(page.asCopied(), article.publication(), entries, page.marks());
  }

  private static void front(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    if (choices.chance(0.6)) {
      page.lines("Skip to main content");
      page.lines("nature", PrintedText.lower(it.containerTitle()), "articles", "article");
    }
    page.lines(choices.pick("Article", "Article\nOpen Access", "Review Article"));
    page.lines("Published: 24 April " + it.issued());
    page.lines(PrintedText.of(it.title()));
    List<String> names = Byline.withMarks(article.byline(), "");
    page.lines(
        choices.chance(0.5)
            ? String.join(",\n", names.subList(0, Math.max(0, names.size() - 1)))
                    .concat(names.size() > 1 ? " &\n" : "")
                + String.join("", names.subList(Math.max(0, names.size() - 1), names.size()))
            : Byline.joined(names, " & "));
    page.lines(
        PrintedText.journalLine(it)
            + choices.pick("  Cite this article", "\n\nCite this article", ""));
    if (choices.chance(0.6)) {
      page.lines(
          choices.between(1, 30) + "k Accesses",
          choices.between(1, 200) + " Citations",
          choices.between(1, 60) + " Altmetric",
          "Metrics details");
    }
  }

  private static List<Rendered.Entry> references(
      GoldArticle article, Page page, CitationStyles styles, Choices choices) {
    List<String> lines =
        ReferenceList.print(article.references(), "nature", choices.chance(0.3), styles);
    List<Rendered.Entry> entries = new ArrayList<>();
    page.heading(choices.pick("References", "References", "References and notes"));
    String stop = choices.pick(".", ".", "");
    String gap = choices.pick("\n", "\n\n");
    boolean hasLinks = choices.chance(0.7);
    for (int i = 0; i < lines.size(); i++) {
      GoldReference reference = article.references().get(i);
      String tail = hasLinks ? links(reference, choices) : "";
      page.entry((i + 1) + stop + gap + lines.get(i)).lines(tail);
      entries.add(
          new Rendered.Entry(
              lines.get(i),
              tail,
              reference.hasFields(),
              PrintedFields.of(reference.publication(), lines.get(i))));
    }
    return entries;
  }

  private static String links(GoldReference reference, Choices choices) {
    return (choices.chance(0.5) ? "CAS " : "")
        + (reference.publication().pmid() == null ? "" : "PubMed ")
        + (reference.publication().doi() == null ? "" : "Article ")
        + "Google Scholar";
  }

  private static void back(GoldArticle article, Page page, Choices choices) {
    page.heading("Download references");
    page.heading("Author information");
    article.affiliations().stream().limit(3).forEach(page::lines);
    page.heading("Additional information")
        .lines(
            "Publisher's note The publisher remains neutral with regard to claims in maps and to affiliations.");
    page.heading("About this article").heading("Cite this article");
    page.lines(PrintedText.citeThis(article));
    page.lines(choices.pick("Received: 03 January " + (year(article) - 1), "Download citation"));
    if (article.publication().doi() != null) {
      page.lines("DOI: https://doi.org/" + article.publication().doi());
    }
  }

  private static int year(GoldArticle article) {
    Integer year = article.publication().issued();
    return year == null ? 2000 : year;
  }
}
