package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.Typesetter.Format;
import org.ibid.server.style.CitationStyles;

/** The text of a PDF: columns of lines, with heads, feet and page numbers in mid-sentence. */
final class PdfText implements LayoutPrinter {

  /** A style of list, how its numbers are printed, and the marks that go with it. */
  private record Convention(String style, String open, String close, MarkStyle marks) {}

  @Override
  public Rendered print(GoldArticle article, CitationStyles styles, Choices choices) {
    Page page = new Page();
    Convention convention = convention(choices);
    front(article, page, choices);
    BodyText body =
        new BodyText(
            choices.pick("Abstract", "ABSTRACT", "Summary", ""),
            choices.chance(0.15),
            choices.pick("• ", "- ", ""),
            choices.chance(0.4));
    body.abstractOf(article, page, convention.marks());
    if (!article.keywords().isEmpty() && choices.chance(0.8)) {
      page.lines(
          choices.pick("Keywords: ", "Key words: ", "KEYWORDS ")
              + String.join(", ", article.keywords()));
    }
    body.sections(article, page, convention.marks());
    List<Rendered.Entry> entries = references(article, page, styles, convention, choices);
    String text = Typesetter.set(page.blocks(), format(choices), furniture(article, choices));
    return new Rendered(text, article.publication(), entries, page.marks());
  }

  private static Convention convention(Choices choices) {
    return switch (choices.between(0, 6)) {
      case 0, 1 ->
          new Convention(
              "vancouver",
              "",
              ".",
              new NumberedMarks(" [", choices.pick(",", ", "), choices.pick("–", "-"), "]", false));
      case 2 ->
          new Convention(
              "vancouver",
              "",
              ".",
              new NumberedMarks(" (", choices.pick(",", ", "), choices.pick("–", "-"), ")", false));
      case 3 ->
          new Convention("ieee", "[", "]", new NumberedMarks(" [", "], [", "]–[", "]", false));
      case 4 ->
          new Convention(
              "american-medical-association",
              "",
              ".",
              new NumberedMarks("", ",", choices.pick("–", "-"), "", true));
      default ->
          new Convention(
              "vancouver",
              choices.pick("[", ""),
              "]",
              new NumberedMarks(" [", ",", "–", "]", false));
    };
  }

  private static Format format(Choices choices) {
    boolean hasGap = choices.chance(0.35);
    return new Format(
        choices.between(70, 101),
        choices.between(44, 64),
        choices.chance(0.85),
        hasGap ? "" : choices.pick("  ", "   ", ""),
        choices.pick("", "", "   ", "     "),
        hasGap);
  }

  private static void front(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    String doi =
        it.doi() == null
            ? ""
            : choices.pick("https://doi.org/", "doi:", "DOI: ", "http://dx.doi.org/") + it.doi();
    page.lines(head(it, choices) + "\n" + doi);
    page.lines(
        choices.pick(
            "RESEARCH ARTICLE", "Research Article", "Open Access", "Original article", ""));
    page.lines(PrintedText.of(it.title()));
    List<String> names = Byline.withMarks(article.byline(), "");
    page.lines(Byline.joined(names, choices.pick(", ", " and ", " & ", ", and ")));
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < Math.min(6, article.affiliations().size()); i++) {
      places
          .append(i + 1)
          .append(choices.pick(" ", ""))
          .append(article.affiliations().get(i))
          .append('\n');
    }
    page.lines(places.toString().strip());
    if (choices.chance(0.5)) {
      page.lines(
          "Received 12 January "
              + it.issued()
              + "; Accepted 3 March "
              + it.issued()
              + "; Published 20 April "
              + it.issued());
    }
  }

  private static String head(Publication it, Choices choices) {
    String pages = it.page() == null ? "" : it.page();
    return choices.pick(
        PrintedText.of(it.containerTitle())
            + " "
            + it.issued()
            + ", "
            + PrintedText.of(it.volume())
            + ":"
            + pages,
        PrintedText.of(it.containerTitle())
            + " ("
            + it.issued()
            + ") "
            + PrintedText.of(it.volume())
            + ":"
            + pages,
        PrintedText.of(it.containerTitle())
            + "\nVolume "
            + PrintedText.of(it.volume())
            + ", "
            + it.issued());
  }

  private static List<Rendered.Entry> references(
      GoldArticle article,
      Page page,
      CitationStyles styles,
      Convention convention,
      Choices choices) {
    List<String> lines =
        ReferenceList.print(article.references(), convention.style(), choices.chance(0.4), styles);
    page.heading(
        choices.pick("References", "REFERENCES", "References", "Literature Cited", "LITERATURE"));
    List<Rendered.Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      GoldReference reference = article.references().get(i);
      page.entry(convention.open() + (i + 1) + convention.close() + " " + lines.get(i));
      entries.add(
          new Rendered.Entry(
              lines.get(i),
              "",
              reference.hasFields(),
              PrintedFields.of(reference.publication(), lines.get(i))));
    }
    return entries;
  }

  private static Typesetter.Furniture furniture(GoldArticle article, Choices choices) {
    Publication it = article.publication();
    String author =
        it.author().isEmpty()
            ? ""
            : switch (it.author().getFirst()) {
              case Name.Personal(String family, var given, var suffix) -> family;
              case Name.Literal(String literal) -> literal;
            };
    String who = author + (it.author().size() > 1 ? " et al." : "");
    String journal =
        PrintedText.of(it.containerTitle())
            + " "
            + it.issued()
            + ", "
            + PrintedText.of(it.volume());
    int first = choices.between(1, 800);
    int kind = choices.between(0, 4);
    String gap = choices.pick("", "", "\f");
    return sheet ->
        switch (kind) {
          case 0 -> List.of("", who + " " + journal, "Page " + (sheet + 1) + " of 14", gap);
          case 1 -> List.of("", Integer.toString(first + sheet), gap + who, "");
          case 2 ->
              List.of(
                  journal + " | doi:" + it.doi(),
                  "",
                  (sheet + 1) + " / 14",
                  "",
                  gap + PrintedText.of(it.title()),
                  "");
          default -> List.of("", (first + sheet) + "  " + journal, gap);
        };
  }
}
