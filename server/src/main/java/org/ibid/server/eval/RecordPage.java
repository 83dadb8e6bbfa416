package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.GoldArticle.Author;
import org.ibid.server.eval.GoldArticle.Mark;
import org.ibid.server.eval.GoldArticle.Paragraph;
import org.ibid.server.eval.GoldArticle.Run;
import org.ibid.server.eval.GoldArticle.Text;
import org.ibid.server.style.CitationStyles;

/** A record of a database: labelled fields and an abstract, with no text and no list. */
final class RecordPage implements LayoutPrinter {

  /** How many related records are listed. */
  private static final int MAX_RELATED = 8;

  @Override
  public Rendered print(GoldArticle article, CitationStyles styles, Choices choices) {
    Page page = new Page();
    switch (choices.between(0, 3)) {
      case 0 -> mirrored(article, page, choices);
      case 1 -> labelled(article, page, choices);
      default -> citation(article, page, choices);
    }
    return new Rendered(page.asCopied(), article.publication(), List.of(), List.of());
  }

  /** As seed 003: a mirror of a citation index, its labels in Chinese. */
  private static void mirrored(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    List<String> lines = new ArrayList<>(List.of("被引:" + choices.between(0, 90), "|", "作者"));
    for (Author author : article.byline()) {
      String marks =
          author.affiliations().stream()
              .map(i -> Integer.toString(i + 1))
              .collect(Collectors.joining(","));
      lines.add(indexName(author.name()) + (marks.isEmpty() ? "" : " [" + marks + " ]"));
    }
    lines.add("机构");
    for (int i = 0; i < article.affiliations().size(); i++) {
      lines.add("[" + (i + 1) + "] " + article.affiliations().get(i));
    }
    lines.addAll(
        List.of(
            "来源",
            PrintedText.of(it.containerTitle()).toUpperCase(Locale.ROOT)
                + " | "
                + it.issued()
                + "年 / "
                + PrintedText.of(it.volume())
                + "卷"
                + (it.issue() == null ? "" : " / " + it.issue() + "期"),
            "关键词",
            String.join("; ", article.keywords()) + ";",
            "D O I"));
    lines.add(it.doi() == null ? "暂无" : it.doi());
    lines.addAll(
        List.of(
            "中图分类号", "R74 [神经病学与精神病学];", "学科分类号", "1002 ;", "摘要", summary(article), "引用", "收藏"));
    if (it.page() != null) {
      lines.add("页码:" + it.page());
    }
    page.lines(PrintedText.of(it.title())).lines(lines.toArray(String[]::new));
    related(article, page);
  }

  private static void related(GoldArticle article, Page page) {
    List<String> lines = new ArrayList<>(List.of("相关论文", "共 50 条"));
    for (GoldReference reference : article.references()) {
      if (reference.hasFields() && lines.size() < MAX_RELATED * 6) {
        Publication it = reference.publication();
        lines.add(
            "  • ["
                + (lines.stream().filter(l -> l.startsWith("  •")).count() + 1)
                + "] "
                + it.title());
        it.author().forEach(name -> lines.add("    " + indexName(name)));
        lines.add(
            "    "
                + PrintedText.of(it.containerTitle()).toUpperCase(Locale.ROOT)
                + ", "
                + it.issued()
                + ", "
                + PrintedText.of(it.volume())
                + " : "
                + PrintedText.of(it.page()).replace("-", " - "));
      }
    }
    page.lines(lines.toArray(String[]::new));
  }

  private static String indexName(Name name) {
    return switch (name) {
      case Name.Personal(String family, String given, var suffix) ->
          given == null ? family : family + ", " + given;
      case Name.Literal(String literal) -> literal;
    };
  }

  /** Labels in English, a line or two lines a field. */
  private static void labelled(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    String stop = choices.pick(": ", ":\n", "\n");
    String names =
        article.byline().stream()
            .map(author -> indexName(author.name()))
            .collect(Collectors.joining(choices.pick("; ", " ; ")));
    String issue = it.issue() == null ? "" : ", Issue " + it.issue();
    String pages =
        it.page() == null ? "" : ", " + (it.page().contains("-") ? "pp. " : "Article ") + it.page();
    page.lines("Title" + stop + it.title());
    page.lines(choices.pick("Authors", "Author(s)") + stop + names);
    page.lines(
        choices.pick("Source", "Journal")
            + stop
            + it.containerTitle()
            + ", Volume "
            + it.volume()
            + issue
            + pages);
    page.lines(choices.pick("Publication Year", "Year", "Published") + stop + it.issued());
    if (it.doi() != null) {
      page.lines("DOI" + stop + it.doi());
    }
    if (it.pmid() != null && choices.chance(0.5)) {
      page.lines("PMID" + stop + it.pmid());
    }
    page.lines("Document Type" + stop + choices.pick("Article", "Journal Article"));
    page.lines("Abstract" + stop + summary(article));
    if (!article.keywords().isEmpty()) {
      page.lines(
          choices.pick("Keywords", "Author Keywords", "Index Terms")
              + stop
              + String.join("; ", article.keywords()));
    }
    page.lines("Language" + stop + "English");
  }

  /** As PubMed: journal line, title, authors, abstract, identifiers. */
  private static void citation(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    page.lines(
        PrintedText.compactLine(it, it.issued() + " Feb 8")
            + (it.doi() == null ? "" : " doi: " + it.doi() + "."));
    page.lines(PrintedText.of(it.title()));
    page.lines(Byline.joined(Byline.withMarks(article.byline(), choices.pick(" ", "")), ", "));
    page.lines(choices.pick("Affiliations + expand", "Affiliations", ""));
    String ids =
        (it.pmid() == null ? "" : "PMID: " + it.pmid() + " ")
            + (it.pmcid() == null ? "" : "PMCID: " + it.pmcid() + " ")
            + (it.doi() == null ? "" : "DOI: " + it.doi());
    page.lines(ids.strip());
    page.heading("Abstract").lines(summary(article));
    if (!article.keywords().isEmpty()) {
      page.lines("Keywords: " + String.join("; ", article.keywords()) + ".");
    }
  }

  private static String summary(GoldArticle article) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : article.abstractParagraphs()) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(
          paragraph.label() == null ? "" : paragraph.label().replaceAll("[.:]$", "") + ": ");
      for (Run run : paragraph.runs()) {
        text.append(
            switch (run) {
              case Text(String words) -> words;
              case Mark mark -> "";
            });
      }
    }
    return text.toString();
  }
}
