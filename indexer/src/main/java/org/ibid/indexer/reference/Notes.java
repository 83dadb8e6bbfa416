package org.ibid.indexer.reference;

import java.util.regex.Pattern;

/** Remarks of databases and of web citations, which belong to no field. */
final class Notes {

  private static final String MONTH =
      "(?:[Jj]an|[Ff]e[bv]|[Mm]a[riy\u00ed]|M\u00e4r|[Aa][pbv]r|[Jj]u[nlhi]|[Aa]ug|[Aa]go|[Aa]o\u00fb|[Ss]e[pt]|[Oo][cku]t"
          + "|[Nn]ov|[Dd][eiz\u00e9][czc])\\p{L}*+";

  private static final String DATE =
      "(?:(?:\\d{1,4}+(?:st|nd|rd|th)?+|" + MONTH + "|de|le)[.,/ -]*+){1,7}+";

  /** The remarks, each with the brackets around it. */
  static final Pattern PATTERN =
      Pattern.compile(
          "\\[(?:PubMed|CrossRef|Cross Ref|Google Scholar|Medline|PMC free article|Web of Science|"
              + "ISI|Epub ahead of print|[Ii]nternet|[Oo]nline|[Ee]lectronic resource|[Nn]o date)\\]"
              + "|\\[(?:[Cc]it(?:ed|ado)|[Aa]c+es+[eo]|[Aa]cessado|[Cc]onsult)[^\\]]{0,40}+\\]"
              + "|\\(?\\b(?:(?:[Ll]ast )?+[Aa]ccessed(?: on)?+:?+|(?:[Ll]ast access|Access|Cited):) "
              + DATE
              + "\\)?+"
              + "|\\("
              + DATE
              + "date last accessed\\)"
              + "|(?:- )?+\\b(?:abgerufen am|consult\u00e9 le|[Aa]cess(?:o|ado) em|[Aa]ccesso|[Rr]etrieved(?: on)?+):?+ "
              + DATE
              + "(?:from\\b:?+)?+"
              + "|[\\[(] ?(?:arXiv ?:|(?:astro|cond|gr|hep|math|nucl|quant)-)[^\\[\\])]{3,40}+"
              + "(?:\\[[^\\]]{2,14}\\])?+ ?[\\])]|\\[ ?INSPIRE ?\\]"
              + "|(?<=[\\d)])[,.;]? ?\\(?arXiv ?: ?[\\w./-]{7,24}+(?: ?\\[[^\\]]{2,14}\\])?+\\)?+(?=[ .;,]*+(?:$|doi|DOI|https?:|\\[))"
              + "|, abs/\\d{4}\\.\\d{4,5}"
              + "|\\([Ii]n \\p{Lu}\\p{L}{3,12}+(?: with \\p{Lu}\\p{L}{3,9}+ (?:abstract|summary))?+\\)(?=[ .;,]*+$)"
              + "|[;,]? ?\\S{4,40}+ ?\\[pii\\][.;,]?+"
              + "|\\[\\d{1,2} "
              + MONTH
              + " \\d{4}\\]"
              + "|[;,.] ?(?:author reply|[Dd]iscussion|[Qq]uiz|passim)\\b[\\w ,:\u2013-]{0,24}+\\.?+(?=$| ?(?:doi|DOI|https?:))"
              + "|\\[(?i:preprint)\\]|\\(preprint\\)|\\bPreprint(?: at\\b|\\.)"
              + "|\\[WWW [Dd]ocument\\]|\\bIm Internet:|;? ?Stand: "
              + DATE
              + "|\\bPublished Online First(?:: "
              + DATE
              + ")?+|(?<=[ .])n\\.d\\.,?+|(?<= )doi:?+ ?+(?!\\S{0,30}10\\.)\\S*+$"
              + "|(?:Preprint )?+\\b[Pp](?:ublished|osted) online:?+ (?=[A-Z\\d])"
              + "|\\bEpub(?: ahead of print)?+(?: \\d{4}[/\\w -]{0,12}+)?+\\.?+"
              + "|\\b[Aa]vailable (?:online|from|at)\\b:?+"
              + "|\\b(?:[Dd]ispon\u00edvel em|[Ee]n ligne|[Dd]isponible en|Online, )\\s?+:?+");

  /** A text without any of these has no remarks. */
  static final String[] SIGNS = {
    "[",
    "arXiv",
    ", abs/",
    "(in ",
    "(In ",
    "(hep-",
    "ccessed",
    "ccess: ",
    "Cited: ",
    "Epub",
    "etrieved",
    "vailable",
    "reprint",
    "author reply",
    "; discussion",
    "; Discussion",
    ", discussion",
    ". Discussion",
    "uiz",
    "passim",
    "n.d.",
    "ublished online",
    "osted online",
    "Online First",
    "Online, ",
    "Internet",
    "Stand: ",
    "cesso em",
    "cessado em",
    "ccesso ",
    "abgerufen",
    "consult\u00e9",
    "ligne",
    "isponi"
  };

  private Notes() {}

  /** Whether a remark says when a page was looked at. */
  static boolean isOfWeb(String remark) {
    return remark.contains("ccess") || remark.contains("etrieved") || remark.contains("ited");
  }
}
