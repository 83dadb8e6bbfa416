package org.ibid.server.eval;

import org.ibid.server.eval.GoldArticle.Kind;
import org.ibid.server.eval.GoldArticle.Paragraph;
import org.ibid.server.eval.GoldArticle.Section;

/**
 * How a layout prints abstract and sections.
 *
 * @param summary heading of the abstract; empty for none
 * @param labelsAlone whether the labels of a structured abstract have lines of their own
 * @param bullet what stands before an item of a list
 * @param numbered whether headings have numbers ({@code 2.1. Mice})
 */
record BodyText(String summary, boolean labelsAlone, String bullet, boolean numbered) {

  void abstractOf(GoldArticle article, Page page, MarkStyle marks) {
    if (article.abstractParagraphs().isEmpty()) {
      return;
    }
    page.heading(summary);
    for (Paragraph paragraph : article.abstractParagraphs()) {
      String label = paragraph.label() == null ? "" : paragraph.label().replaceAll("[.:]$", "");
      if (labelsAlone) {
        page.heading(label);
      }
      page.paragraph(labelsAlone || label.isEmpty() ? "" : label + ": ", paragraph, marks);
    }
  }

  void sections(GoldArticle article, Page page, MarkStyle marks) {
    int[] counts = new int[16];
    for (Section section : article.sections()) {
      page.heading(numbered ? number(counts, section) + section.heading() : section.heading());
      for (Paragraph paragraph : section.paragraphs()) {
        page.paragraph(paragraph.kind() == Kind.ITEM ? bullet : "", paragraph, marks);
      }
    }
  }

  private static String number(int[] counts, Section section) {
    int level = Math.min(section.level(), counts.length - 1);
    if (section.heading().isEmpty()) {
      return "";
    }
    counts[level]++;
    StringBuilder number = new StringBuilder();
    for (int i = 1; i <= level; i++) {
      number.append(Math.max(1, counts[i])).append('.');
    }
    java.util.Arrays.fill(counts, level + 1, counts.length, 0);
    return number.append(' ').toString();
  }
}
