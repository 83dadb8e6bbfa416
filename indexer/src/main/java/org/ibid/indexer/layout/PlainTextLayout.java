package org.ibid.indexer.layout;

import java.util.List;
import org.ibid.indexer.print.PrintedText;

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
}
