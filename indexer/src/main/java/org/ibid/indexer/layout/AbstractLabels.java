package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels that the parts of a structured abstract are printed with. */
final class AbstractLabels {

  private static final Set<String> OPENING =
      Set.of(
          "background",
          "introduction",
          "context",
          "objective",
          "objectives",
          "aim",
          "aims",
          "purpose",
          "rationale",
          "importance",
          "background and objectives",
          "background and objective",
          "background and purpose",
          "background and aims",
          "background and aim",
          "background objectives",
          "background objective",
          "background purpose",
          "background aims",
          "study objective",
          "question",
          "research question",
          "hypothesis",
          "aims and objectives",
          "aim of the study",
          "purpose of review",
          "objective s",
          "summary of background data",
          "problem",
          "study aim",
          "purposes");
  private static final Set<String> MIDDLE =
      Set.of(
          "methods",
          "method",
          "materials and methods",
          "material and methods",
          "patients and methods",
          "subjects and methods",
          "methods and materials",
          "design",
          "study design",
          "setting",
          "participants",
          "patients",
          "subjects",
          "interventions",
          "intervention",
          "main outcome measures",
          "main outcome measure",
          "outcome measures",
          "outcomes",
          "measurements",
          "data sources",
          "study selection",
          "data extraction",
          "data synthesis",
          "search strategy",
          "results",
          "findings",
          "recent findings",
          "main results",
          "results and discussion",
          "methodology",
          "evidence acquisition",
          "evidence synthesis",
          "exposures",
          "main outcomes and measures",
          "methods and results",
          "methods and findings",
          "selection criteria",
          "search methods",
          "data collection and analysis",
          "eligibility criteria",
          "statistical analysis",
          "animals",
          "procedures",
          "design and setting",
          "data sources and study selection",
          "databases and data treatment",
          "principal findings",
          "key results",
          "experimental approach",
          "design setting and participants",
          "design setting participants",
          "design setting and patients",
          "sample",
          "discussion",
          "methods and analysis",
          "analysis",
          "ethics and dissemination",
          "trial design",
          "approach",
          "key findings",
          "main findings");
  private static final Set<String> CLOSING =
      Set.of(
          "conclusion",
          "conclusions",
          "conclusions and relevance",
          "interpretation",
          "perspective",
          "perspectives",
          "significance",
          "summary",
          "implications",
          "clinical implications",
          "clinical relevance",
          "relevance",
          "funding",
          "trial registration",
          "registration",
          "clinical trial registration",
          "systematic review registration",
          "trial registration number",
          "prospero registration number",
          "prospero registration",
          "level of evidence",
          "limitations",
          "conclusions and implications",
          "conclusion and implications",
          "authors conclusions",
          "clinical significance",
          "practical implications",
          "practice implications",
          "impact",
          "implications for practice",
          "implications for rehabilitation",
          "novelty",
          "relevance to clinical practice",
          "study registration",
          "discussion and conclusions",
          "other");

  /** Longer than any label. */
  private static final int LONGEST = 48;

  private static final Pattern RUN_IN =
      Pattern.compile("(?<=[.?!)\\]] )(?=\\p{Lu}[\\p{L}/&’', -]{3,46}:)");

  /** {@code Methods/Design}, {@code Setting and participants}. */
  private static final Pattern COMPOUND =
      Pattern.compile("\\s*+[/,&]\\s*+(?:and\\s++)?|\\s++and\\s++");

  private AbstractLabels() {}

  static boolean isOpening(String label) {
    return label.length() <= LONGEST && OPENING.contains(Folded.of(label));
  }

  static boolean isLabel(String label) {
    if (label.length() > LONGEST) {
      return false;
    }
    String folded = Folded.of(label);
    return isNamed(folded)
        || Arrays.stream(COMPOUND.split(label)).allMatch(part -> isNamed(Folded.of(part)));
  }

  private static boolean isNamed(String folded) {
    return OPENING.contains(folded) || MIDDLE.contains(folded) || CLOSING.contains(folded);
  }

  /** Whether an abstract with these labels has come to its end before {@code next}. */
  static boolean isClosed(List<String> labels, String next) {
    return labels.stream().anyMatch(CLOSING::contains) && !CLOSING.contains(next);
  }

  /** Whether a paragraph opens with a label and its colon: {@code Methods: …} */
  static boolean opens(String paragraph) {
    int colon = paragraph.indexOf(':');
    return colon > 2 && isLabel(paragraph.substring(0, Math.min(colon, LONGEST + 1)));
  }

  /** One paragraph a part, for an abstract that was printed as one with its labels run in. */
  static List<String> parts(String paragraph) {
    if (!opens(paragraph)) {
      return List.of(paragraph);
    }
    List<String> parts = new ArrayList<>();
    Matcher boundary = RUN_IN.matcher(paragraph);
    int start = 0;
    while (boundary.find()) {
      if (opens(
          paragraph.substring(
              boundary.start(), Math.min(paragraph.length(), boundary.start() + LONGEST + 2)))) {
        parts.add(Blank.strip(paragraph.substring(start, boundary.start())));
        start = boundary.start();
      }
    }
    parts.add(Blank.strip(paragraph.substring(start)));
    return parts;
  }
}
