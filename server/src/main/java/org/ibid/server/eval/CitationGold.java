package org.ibid.server.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.eval.GoldArticle.Mark;
import org.ibid.server.eval.GoldArticle.Run;
import org.ibid.server.eval.GoldArticle.Text;

/** Whether an article's XML links its marks well enough to count them. */
final class CitationGold {

  private static final Pattern UNLINKED =
      Pattern.compile("\\[\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3})*+]");

  /** Below this share of references that any mark names, the XML has lost marks. */
  private static final double MIN_CITED = 0.5;

  /** Above this share of marks that are left as text, too. */
  private static final double MAX_UNLINKED = 0.03;

  private CitationGold() {}

  static boolean isFit(GoldArticle article) {
    List<Mark> marks = article.marks();
    Set<Integer> cited = new HashSet<>();
    marks.forEach(mark -> cited.addAll(mark.references()));
    return !marks.isEmpty()
        && cited.size() >= article.references().size() * MIN_CITED
        && unlinked(article) <= marks.size() * MAX_UNLINKED;
  }

  private static int unlinked(GoldArticle article) {
    int count = 0;
    for (GoldArticle.Section section : article.sections()) {
      for (GoldArticle.Paragraph paragraph : section.paragraphs()) {
        for (Run run : paragraph.runs()) {
          count += run instanceof Text(String text) ? count(UNLINKED.matcher(text)) : 0;
        }
      }
    }
    return count;
  }

  private static int count(Matcher matcher) {
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
