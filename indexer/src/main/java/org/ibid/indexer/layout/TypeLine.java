package org.ibid.indexer.layout;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says what kind of publication a page shows: {@code JOURNAL ARTICLE}.
 *
 * @param genre {@code review}, or null
 */
record TypeLine(@Nullable String genre) {

  private static final Set<String> REVIEWS =
      Set.of(
          "review",
          "review article",
          "narrative review",
          "systematic review",
          "scoping review",
          "mini review",
          "minireview",
          "literature review",
          "topical review",
          "invited review",
          "review paper",
          "umbrella review",
          "systematic review and meta analysis",
          "reviews",
          "review articles",
          "critical review",
          "clinical review",
          "focused review",
          "brief review",
          "current opinion",
          "meta analysis",
          "systematic review article",
          "open access review",
          "review open access",
          "comprehensive review",
          "state of the art review",
          "mini review article",
          "综述",
          "文献综述",
          "综述与专论",
          "专论与综述",
          "系统评价",
          "系统综述",
          "meta分析",
          "荟萃分析");
  private static final Set<String> ARTICLES =
      Set.of(
          "journal article",
          "article",
          "research article",
          "original article",
          "original research",
          "research",
          "original paper",
          "research paper",
          "original research article",
          "original investigation",
          "case report",
          "case reports",
          "case series",
          "clinical trial",
          "randomized controlled trial",
          "randomised controlled trial",
          "brief report",
          "short report",
          "short communication",
          "brief communication",
          "letter",
          "editorial",
          "commentary",
          "perspective",
          "opinion",
          "viewpoint",
          "protocol",
          "study protocol",
          "methods article",
          "comparative study",
          "multicenter study",
          "observational study",
          "technical note",
          "correspondence",
          "letter to the editor",
          "research support non us govt",
          "research support us govt non phs",
          "research support nih extramural",
          "research support n i h extramural",
          "research support non u s gov t",
          "clinical study",
          "evaluation study",
          "validation study",
          "guideline",
          "practice guideline",
          "hypothesis and theory",
          "basic science",
          "full length article",
          "regular article",
          "data note",
          "research note",
          "rapid communication",
          "clinical trial protocol",
          "full paper",
          "pilot study",
          "randomized clinical trial",
          "preliminary report",
          "historical article",
          "consensus statement",
          "期刊论文",
          "研究论文",
          "论著",
          "病例报告");

  private static final Pattern LABEL =
      Pattern.compile("^(?:article type|document type|type|open access|free access) ");

  private static final Pattern REMARK = Pattern.compile(" (?:open access|free access|published)$");

  /** No such line is longer. */
  private static final int LONGEST = 60;

  /** Nor is one whose two parts stand at the two edges of a printed page. */
  private static final int WIDEST = 200;

  static Optional<TypeLine> of(String line) {
    if (line.length() > WIDEST || (line.length() > LONGEST && line.indexOf("  ") < 0)) {
      return Optional.empty();
    }
    String behindLabel = LABEL.matcher(Folded.of(line)).replaceFirst("");
    String folded = REMARK.matcher(behindLabel).replaceFirst("");
    if (REVIEWS.contains(folded)) {
      return Optional.of(new TypeLine("review"));
    }
    return ARTICLES.contains(folded) || folded.startsWith("research support")
        ? Optional.of(new TypeLine(null))
        : Optional.empty();
  }
}
