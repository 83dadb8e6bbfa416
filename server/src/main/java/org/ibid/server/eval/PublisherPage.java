package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.style.CitationStyles;

/** A publisher's article page as a browser copies it: chrome, marks in brackets, rows of links. */
final class PublisherPage implements LayoutPrinter {

  @Override
  public Rendered print(GoldArticle article, CitationStyles styles, Choices choices) {
    Page page = new Page();
    front(article, page, choices);
    MarkStyle marks = marks(choices);
    BodyText body = new BodyText("Abstract", choices.chance(0.8), "  • ", choices.chance(0.2));
    body.abstractOf(article, page, marks);
    body.sections(article, page, marks);
    List<Rendered.Entry> entries = references(article, page, styles, choices);
    back(article, page, choices);
    return new Rendered(page.asCopied(), article.publication(), entries, page.marks());
  }

  private static MarkStyle marks(Choices choices) {
    return new NumberedMarks(
        " [", choices.pick(",", ", "), choices.pick("", "–", "–", "-"), "]", false);
  }

  private static void front(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    String journal = PrintedText.of(it.containerTitle());
    if (choices.chance(0.7)) {
      page.lines("Skip to main content");
    }
    if (choices.chance(0.6)) {
      page.lines("Advertisement").lines(journal).lines("Download PDF");
    }
    String access = choices.pick("Open Access", "Open access");
    page.lines(
        choices.pick(
            "Research | " + access + " | Published: 12 March " + it.issued(),
            access,
            "Research article\n" + access + "\nPublished: 03 September " + it.issued()));
    page.lines(PrintedText.of(it.title()));
    authors(article, page, choices);
    page.lines(PrintedText.journalLine(it) + "  Cite this article");
    if (choices.chance(0.7)) {
      page.lines(
          choices.between(2, 40) * 137 + " Accesses",
          choices.between(1, 90) + " Citations",
          "Metrics details");
    }
  }

  private static void authors(GoldArticle article, Page page, Choices choices) {
    // With more than three authors the line at the page's end says "et al.", as Springer's does.
    boolean isShort = !article.byline().isEmpty() && article.byline().size() <= 3;
    List<String> names = Byline.withMarks(article.byline(), choices.pick("", " "));
    switch (choices.between(0, isShort ? 3 : 2)) {
      case 0 -> page.lines(Byline.joined(names, " & "));
      case 1 ->
          page.lines(names.stream().map(name -> "  • " + name).collect(Collectors.joining("\n")));
      default -> {
        // As seed pages do: only where the page says how to cite it.
      }
    }
  }

  private static List<Rendered.Entry> references(
      GoldArticle article, Page page, CitationStyles styles, Choices choices) {
    String style =
        choices.pick(
            "springer-basic-brackets",
            "springer-basic-brackets",
            "vancouver",
            "springer-vancouver-brackets");
    List<String> lines =
        ReferenceList.print(article.references(), style, choices.chance(0.5), styles);
    List<Rendered.Entry> entries = new ArrayList<>();
    page.heading("References");
    for (int i = 0; i < lines.size(); i++) {
      GoldReference reference = article.references().get(i);
      String tail = links(reference, choices);
      page.entry("  " + (i + 1) + ". " + lines.get(i)).lines("    " + tail);
      entries.add(
          new Rendered.Entry(
              lines.get(i),
              tail,
              reference.hasFields(),
              PrintedFields.of(reference.publication(), lines.get(i))));
    }
    page.lines("Download references");
    return entries;
  }

  private static String links(GoldReference reference, Choices choices) {
    StringBuilder links = new StringBuilder();
    if (reference.publication().doi() != null) {
      links.append("Article  ");
    }
    if (choices.chance(0.5)) {
      links.append("CAS  ");
    }
    if (reference.publication().pmid() != null) {
      links.append("PubMed  ");
    }
    return links.append("Google Scholar ").toString();
  }

  private static void back(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    page.heading("Author information").heading("Authors and Affiliations");
    article.affiliations().stream().limit(4).forEach(page::lines);
    page.heading("Rights and permissions")
        .lines(
            "Open Access This article is distributed under the terms of a licence that lets anyone"
                + " use and share it, provided that the original authors and the source are named."
                + " Reprints and permissions");
    page.heading("About this article")
        .heading("Cite this article")
        .lines(PrintedText.citeThis(article));
    if (it.doi() != null) {
      page.lines(
          choices.pick("DOI: https://doi.org/", "DOI: ", "  • DOI: https://doi.org/") + it.doi());
    }
    if (!article.keywords().isEmpty() && choices.chance(0.7)) {
      page.heading("Keywords")
          .lines(
              article.keywords().stream().map(k -> "  • " + k).collect(Collectors.joining("\n")));
    }
  }
}
