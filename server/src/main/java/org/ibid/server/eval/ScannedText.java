package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.Typesetter.Format;
import org.ibid.server.style.CitationStyles;

/**
 * A scanned article: characters misread, lines broken, heads of pages between them. Numbers are
 * left as they are, as nobody could tell what a misread one was; letters of long words are not.
 */
final class ScannedText implements LayoutPrinter {

  /** Twice what the worst scan here misreads, and less than the shortest word of most titles. */
  private static final double MISREAD = 0.06;

  @Override
  public Rendered print(GoldArticle article, CitationStyles styles, Choices choices) {
    Page page = new Page();
    boolean hasDoi = choices.chance(0.4);
    front(article, page, hasDoi, choices);
    MarkStyle marks =
        choices.pick(
            new NumberedMarks(" (", ", ", "-", ")", false),
            new NumberedMarks(" [", ", ", "-", "]", false),
            new NumberedMarks("", ",", "-", "", true));
    BodyText body =
        new BodyText(
            choices.pick("Abstract", "ABSTRACT", "SUMMARY"),
            false,
            choices.pick("» ", "* ", "- "),
            false);
    body.abstractOf(article, page, marks);
    body.sections(article, page, marks);
    List<Rendered.Entry> entries = references(article, page, styles, choices);
    Format format =
        new Format(
            choices.between(60, 106),
            choices.between(38, 56),
            true,
            choices.pick("", "  "),
            choices.pick("", "   "),
            choices.chance(0.5));
    String head = PrintedText.of(article.publication().title()).toUpperCase(Locale.ROOT);
    int first = choices.between(1, 900);
    String set =
        Typesetter.set(
            page.blocks(),
            format,
            sheet ->
                sheet % 2 == 0
                    ? List.of("", (first + sheet) + "    " + head, "")
                    : List.of(
                        "",
                        PrintedText.of(article.publication().containerTitle())
                            + "    "
                            + (first + sheet),
                        ""));
    String text = new Scan(choices, choices.between(1, 6)).of(set);
    Publication it = article.publication();
    Publication front = hasDoi ? it : it.toBuilder().doi(null).build();
    return new Rendered(
        text, MISREAD, front, entries, page.marks(), Segmentation.asPrinted(MISREAD));
  }

  private static void front(GoldArticle article, Page page, boolean hasDoi, Choices choices) {
    Publication it = article.publication();
    page.lines(
        PrintedText.of(it.containerTitle())
            + ", "
            + "Vol. "
            + PrintedText.of(it.volume())
            + (it.page() == null ? "" : ", pp. " + it.page())
            + ", "
            + it.issued());
    if (hasDoi && it.doi() != null) {
      page.lines("doi: " + it.doi());
    }
    page.lines(
        choices.chance(0.3)
            ? PrintedText.of(it.title()).toUpperCase(Locale.ROOT)
            : PrintedText.of(it.title()));
    List<String> names =
        article.byline().stream().map(author -> Byline.fullName(author.name())).toList();
    page.lines(Byline.joined(names, choices.pick(" AND ", " and ", ", ")));
    article.affiliations().stream().limit(2).forEach(page::lines);
  }

  private static List<Rendered.Entry> references(
      GoldArticle article, Page page, CitationStyles styles, Choices choices) {
    String style = choices.pick("vancouver", "american-medical-association", "nature", "science");
    List<String> lines =
        ReferenceList.print(article.references(), style, choices.chance(0.4), styles);
    page.heading(choices.pick("References", "REFERENCES", "Literature Cited", "Bibliography"));
    String close = choices.pick(". ", ". ", ") ", " ");
    List<Rendered.Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      GoldReference reference = article.references().get(i);
      page.entry((i + 1) + close + lines.get(i));
      entries.add(
          new Rendered.Entry(
              lines.get(i),
              "",
              reference.hasFields(),
              PrintedFields.of(reference.publication(), lines.get(i))));
    }
    return entries;
  }
}
