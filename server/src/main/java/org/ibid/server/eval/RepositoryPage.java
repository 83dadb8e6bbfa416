package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.style.CitationStyles;

/** A repository's article page: a journal line, identifiers, and links behind each entry. */
final class RepositoryPage implements LayoutPrinter {

  @Override
  public Rendered print(GoldArticle article, CitationStyles styles, Choices choices) {
    Page page = new Page();
    front(article, page, choices);
    MarkStyle marks = marks(choices);
    BodyText body =
        new BodyText(
            choices.pick("Abstract", "Abstract", "Summary"),
            choices.chance(0.5),
            choices.pick("", "• "),
            choices.chance(0.2));
    body.abstractOf(article, page, marks);
    if (!article.keywords().isEmpty() && choices.chance(0.7)) {
      page.lines("Keywords: " + String.join(", ", article.keywords()));
    }
    body.sections(article, page, marks);
    List<Rendered.Entry> entries = references(article, page, styles, choices);
    page.lines(
        choices.pick("Articles from " + article.publication().containerTitle(), "Follow NCBI"));
    return new Rendered(page.asCopied(), article.publication(), entries, page.marks());
  }

  private static MarkStyle marks(Choices choices) {
    String open = choices.pick(" [", " [", " (");
    return new NumberedMarks(
        open,
        choices.pick(",", ", "),
        choices.pick("–", "-", ""),
        open.equals(" (") ? ")" : "]",
        false);
  }

  private static void front(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    String date = it.issued() + choices.pick(" Feb 8", " Nov", "");
    String journal = PrintedText.compactLine(it, date);
    String doi = it.doi() == null ? "" : "doi: " + it.doi();
    if (choices.chance(0.5)) {
      page.lines(journal + " " + doi);
    } else {
      page.lines(
          journal + "\n" + (choices.chance(0.5) ? "Published online " + date + ".\n" : "") + doi);
    }
    String pmcid = it.pmcid() == null ? "" : "PMCID: " + it.pmcid();
    String pmid = it.pmid() == null ? "" : "PMID: " + it.pmid();
    boolean isEarly = choices.chance(0.5);
    if (isEarly) {
      page.lines((pmcid + "  " + pmid).strip());
    }
    page.lines(PrintedText.of(it.title()));
    page.lines(
        Byline.joined(
            Byline.withMarks(article.byline(), choices.pick("", " ")),
            choices.pick(", ", ", and ")));
    page.lines(
        choices.pick(
            "Author information Article notes Copyright and License information Disclaimer",
            "  • Author information\n  • Article notes\n  • Copyright and License information"));
    if (!isEarly) {
      page.lines((pmcid + "  " + pmid).strip());
    }
  }

  private static List<Rendered.Entry> references(
      GoldArticle article, Page page, CitationStyles styles, Choices choices) {
    List<String> lines =
        ReferenceList.print(article.references(), "vancouver", choices.chance(0.5), styles);
    List<Rendered.Entry> entries = new ArrayList<>();
    page.heading("References");
    String number = choices.pick(". ", ".", ". ");
    int links = choices.between(0, 3);
    for (int i = 0; i < lines.size(); i++) {
      GoldReference reference = article.references().get(i);
      Publication gold = reference.publication();
      String doi =
          links == 0 && gold.doi() != null && !lines.get(i).contains(gold.doi())
              ? " doi: " + gold.doi() + "."
              : "";
      String text = lines.get(i) + doi;
      String tail = tail(gold, links);
      page.entry((i + 1) + number + text + " " + tail);
      entries.add(
          new Rendered.Entry(
              text, tail, reference.hasFields(), PrintedFields.of(gold, text + " " + tail)));
    }
    return entries;
  }

  private static String tail(Publication gold, int links) {
    String pubMed =
        gold.pmid() == null ? "" : links == 2 ? "[PubMed: " + gold.pmid() + "] " : "[PubMed] ";
    String doi =
        gold.doi() == null
            ? ""
            : switch (links) {
              case 0 -> "[CrossRef] ";
              case 1 -> "[DOI] ";
              default -> "[DOI: " + gold.doi() + "] ";
            };
    return links == 1 ? doi + pubMed + "[Google Scholar]" : pubMed + doi + "[Google Scholar]";
  }
}
