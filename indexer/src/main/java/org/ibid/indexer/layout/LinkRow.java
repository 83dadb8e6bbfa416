package org.ibid.indexer.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links that sites print below or behind an entry of a reference list. */
public final class LinkRow {

  private static final String LINK =
      "(?:PubMed Central|PubMed Abstract|PubMed|Google\\s?Scholar|Book|Chapter|Cross\\s?Ref(?: Full Text)?|Article|CAS|ADS|MathSciNet|MATH|"
          + "zbMATH|Web of Science(?: ?®)?|ISI(?: Web of Science)?|Scopus(?: ?\\(\\d+\\))?|PMC free article|"
          + "Free (?:PMC )?(?:Full Text|article)|Full[- ]Text(?: PDF)?(?: via \\w+)?|View (?:Article|PDF|in Scopus|Abstract|Record in Scopus|at Google Scholar|at Publisher|at Scopus)|"
          + "Abstract(?:/FREE Full Text)?|FREE Full Text|PDF|DOI|Publisher Full Text|BioMed Central Full Text|Europe PMC|EuropePMC|Medline|"
          + "Find (?:it|full text).{0,20}|Crossref Full Text|Go to ref(?:erence)?(?: in article)?|Show context|Back to citation(?: \\d+)?|"
          + "View in Article|Download|Links?|OpenURL|Semantic Scholar|Microsoft Academic|J-STAGE|PMC|Ref list|Ref\\.? ?list|Citation|Export|"
          + "Open DOISearch ADS|Search ADS|DOI Search ADS|Dimensions|Chinese|View reference|Cited by \\d+|\\(?\\d+ citations?\\)?|Embase|EBSCO|ProQuest|CiNii|WorldCat)";
  private static final String GAP = "[\\s\\u00A0\\u2009\\u200A\\u202F|•·,;/\\[\\]()↑→»–-]";
  private static final Pattern ROW =
      Pattern.compile(GAP + "*+(?:" + LINK + "(?:" + GAP + "++|$))++", Pattern.CASE_INSENSITIVE);

  /** {@code [PubMed] [CrossRef]} or {@code [Medline: 123]} at the end of an entry. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[\\[(]\\s?(?:"
              + LINK
              + "|doi:[^\\]]{1,120}|(?:Medline|PubMed|PMID|PMC|FREE Full text):?[^\\]]{0,60})\\s?[\\])][\\s.,;]*+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE =
      Pattern.compile(
          "(?<=[.;:/\\d)\\]])\\s++(?:(?:PubMed Central|PubMed Abstract|PubMed|Google Scholar|Cross\\s?Ref(?: Full Text)?|Article|Chapter|Book|CAS|Web of Science|Full Text|PMC free article|View Article)\\s*+)++$");

  /** No row of links is longer. */
  private static final int LONGEST = 240;

  private LinkRow() {}

  /** Whether a line is nothing but links. */
  public static boolean is(String line) {
    return line.length() <= LONGEST && ROW.matcher(line).matches();
  }

  /** Where the links at the end of an entry start; its length if it has none. */
  public static int tail(String entry) {
    int end = entry.length();
    for (int start = last(entry, end); start >= 0; start = last(entry, end)) {
      end = trimmed(entry, start);
    }
    return end;
  }

  /** Where the links start that end at a place, or -1; most entries end in no way a link does. */
  private static int last(String entry, int end) {
    int ink = end;
    while (ink > 0 && isStop(entry.charAt(ink - 1))) {
      ink--;
    }
    char c = ink == 0 ? ' ' : entry.charAt(ink - 1);
    Pattern form = c == ']' || c == ')' ? BRACKETED : Character.isLetter(c) ? BARE : null;
    if (form == null) {
      return -1;
    }
    int from = Math.max(0, end - LONGEST);
    Matcher links = form.matcher(entry.substring(from, end));
    return links.find() ? from + links.start() : -1;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == ',' || c == ';' || Character.isWhitespace(c);
  }

  private static int trimmed(String entry, int end) {
    int trimmed = end;
    while (trimmed > 0 && Blank.is(entry.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
