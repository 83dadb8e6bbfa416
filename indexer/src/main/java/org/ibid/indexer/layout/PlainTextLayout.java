package org.ibid.indexer.layout;

import java.util.List;
import org.ibid.indexer.print.PrintedText;
import org.ibid.indexer.typeset.Typesetting;

/**
 * Reads plain text without markup: a saved page of an article or of a database, a chapter, or any
 * text with headings. Immutable; safe for use by several threads.
 */
public final class PlainTextLayout {

  private final SectionNames names = new SectionNames();
  private final SiteChrome chrome = new SiteChrome();
  private final RecordLabels labels = new RecordLabels();

  public PlainTextLayout() {}

  /** The outline of the paper that a text holds. Cost is near-linear in the length of the text. */
  public Outline read(String text) {
    PrintedText printed = PrintedText.of(text);
    List<Line> lines = Line.of(printed.text());
    return printed.pages() == 1 && LabelledRecord.isOne(lines, labels)
        ? new LabelledRecord(lines, labels).read()
        : new ArticlePage(lines, names, chrome).read(printed);
  }

  /**
   * The outline of a paper whose print is known. What was raised in abstract, sections and entries
   * stands between signs there too, see {@link org.ibid.indexer.typeset.Raised}.
   */
  public Outline read(Typesetting typesetting) {
    TypesetPage page = new TypesetPage(typesetting, names);
    ArticlePage article = new ArticlePage(page, names, chrome);
    page.notes().forEach(article::note);
    return article.read(page.dropped(), typesetting.heads(), true);
  }
}
