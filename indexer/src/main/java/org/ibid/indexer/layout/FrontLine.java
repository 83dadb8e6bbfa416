package org.ibid.indexer.layout;

import java.util.regex.Pattern;

/** Tells what a line of the front matter is by its words and its shape. */
final class FrontLine {

  static final int LONGEST_TITLE = 600;
  private static final int SHORTEST_TITLE = 8;

  /** Hardly a journal's name has more words. */
  private static final int LONGEST_JOURNAL_WORDS = 6;

  /** Journals' names as pages print them above the title. */
  private static final Pattern JOURNAL_NAME =
      Pattern.compile(
          "(?:The )?(?:[\\p{Lu}][\\p{L}&-]*+ ){0,5}(?:Journal|Annals|Archives|Proceedings|Transactions|Bulletin|Letters|Frontiers|Advances|Reviews|Reports|Medicine|Acta|Revista|BMC|PLOS|PLoS|Nature|Current Opinion|International)(?: (?:of|in|for|on|the|and|&|[\\p{Lu}][\\p{L}&-]*+)){0,8}(?: [-–—] [\\p{Lu}][\\p{L} ]{1,30})?");

  private static final Pattern PART_NUMBER =
      Pattern.compile(
          "(?:Chapter|Section|Part|Unit|Lesson|Module|Page)\\s+[\\dIVX]{1,5}[.:]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LISTED = Pattern.compile("\\d{1,2}\\.\\s.*+", Pattern.DOTALL);

  /** {@code Volume 4, Issue 34}, {@code Pages 20-54}: numbers that a title doesn't count. */
  private static final Pattern PLACE_IN_JOURNAL =
      Pattern.compile("\\b(?:Volume|Issue|Article(?: number:)?) \\d|\\bPages \\d+[-–]\\d");

  private static final Pattern AFFILIATION =
      Pattern.compile(
          "\\b(?:Universi[dt]|Department|Dept|Hospital|Institut|School of|Faculty|Facult?ad|Faculdade|College|Cent(?:er|re)\\b|Laborator|Division of|Academy|Clinic|NHS\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POSTCODE =
      Pattern.compile("\\b(?:\\p{Lu}{1,2}\\d{1,2}\\p{Lu}? \\d\\p{Lu}{2}|\\d{5})\\b");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:(?:[a-z\\d]{1,2}|[*†‡§¶#∗]|\\(\\w\\)|\\[\\d+\\])[.)]?\\s?(?=\\S).*+)",
          Pattern.DOTALL);
  private static final Pattern CONTACT =
      Pattern.compile(
          ".{0,300}?\\S@\\S+\\.\\w.*+|(?:E-?mail|Tel|Fax|Phone|Correspond|\\*?Address for|ORCID|Affiliations?\\b|Edited by|Reviewed by|Academic Editor|Handling editor|Specialty section|Contributed equally|These authors).*+",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern HISTORY =
      Pattern.compile(
          "(?:Received|Accepted|Revised|Submitted|Version of Record|Published(?! in \\D)|First published|Available online|Publication date|Issue date|Epub)\\b.{0,160}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IDENTIFIER_LINE =
      Pattern.compile(
          "(?:doi|d o i|PMID|PMCID|PMC|ISSN|E-?ISSN|https?://(?:dx\\.)?doi\\.org|Digital Object Identifier).{0,160}",
          Pattern.CASE_INSENSITIVE);

  /** {@code © 2016 The Authors}, {@code Copyright © Poe et al. 2016}. */
  private static final Pattern RIGHTS =
      Pattern.compile("(?:©|\\(c\\)\\s|Copyright\\b).{0,160}", Pattern.CASE_INSENSITIVE);

  private static final Pattern LETTERED = Pattern.compile("[a-z]\\s\\p{Lu}.{5,300}");

  private static final Pattern ADDRESS =
      Pattern.compile("https?:|www\\.|doi\\.org|\\bdoi:", Pattern.CASE_INSENSITIVE);

  private FrontLine() {}

  /** Whether a block may be a title: a line or two that aren't a sentence, a name or a label. */
  static boolean isTitleLike(Block block) {
    String text = block.text();
    return text.length() >= SHORTEST_TITLE
        && text.length() <= LONGEST_TITLE
        && !(text.length() > 250 && text.endsWith("."))
        && !LISTED.matcher(text).matches()
        && !PART_NUMBER.matcher(text).matches()
        && TypeLine.of(text).isEmpty()
        && JournalLine.parse(text).isEmpty()
        && !PLACE_IN_JOURNAL.matcher(text).find()
        && !IDENTIFIER_LINE.matcher(text).matches()
        && !HISTORY.matcher(text).matches()
        && !CONTACT.matcher(text).matches()
        && !text.contains(" > ")
        && !text.contains(" › ")
        && !text.contains("http")
        && text.codePoints().filter(Character::isLetter).count() * 2 > text.length();
  }

  /** Whether a line names nothing but a date, an identifier or whose the paper is. */
  static boolean isFact(String text) {
    return HISTORY.matcher(text).matches()
        || IDENTIFIER_LINE.matcher(text).matches()
        || RIGHTS.matcher(text).matches();
  }

  /** Whether a line above or below title and authors is neither. */
  static boolean isAround(String text) {
    return isFact(text)
        || CONTACT.matcher(text).matches()
        || isJournalName(text)
        || TypeLine.of(text).isPresent()
        || ADDRESS.matcher(text).find();
  }

  /** Whether a block below the title is of the front matter, not a heading of the text. */
  static boolean isFurniture(String text) {
    return AFFILIATION.matcher(text).find()
        || CONTACT.matcher(text).matches()
        || HISTORY.matcher(text).matches()
        || IDENTIFIER_LINE.matcher(text).matches()
        || TypeLine.of(text).isPresent()
        || JournalLine.parseDated(text).isPresent()
        || AuthorLine.isLabelled(text)
        || AuthorLine.recognise(text, AffiliationMarks.none()).isPresent();
  }

  /** Whether a line below the authors says where they work or how they are reached. */
  static boolean isNote(String text) {
    return (NOTE.matcher(text).matches()
            && (AFFILIATION.matcher(text).find() || text.length() < 200))
        || (text.length() < 400 && AFFILIATION.matcher(text).find() && !Block.endsSentence(text))
        || CONTACT.matcher(text).matches();
  }

  /** Whether a line has letters and digits as addresses have: {@code SK2 7JE}, {@code 06-532}. */
  static boolean hasPostcode(String text) {
    return POSTCODE.matcher(text).find();
  }

  /** Whether a line may begin the place where an author works or is reached. */
  static boolean isOrigin(String text) {
    return AFFILIATION.matcher(text).find() || CONTACT.matcher(text).matches();
  }

  /** Whether a line is the name of a place of work, with the town and country behind it. */
  static boolean isWorkplace(String text) {
    return text.length() < 300
        && text.indexOf(',') > 0
        && Character.isUpperCase(text.codePointAt(0))
        && AFFILIATION.matcher(text).find()
        && !Block.endsSentence(text);
  }

  /** {@code a Depot Clinic, Gothenburg, Sweden}: an affiliation behind its small letter. */
  static boolean isLetteredAffiliation(String text) {
    return LETTERED.matcher(text).matches()
        && (AFFILIATION.matcher(text).find() || text.indexOf(',') != text.lastIndexOf(','));
  }

  /** Whether a line names a journal or the kind of a paper, as the first line of a paper does. */
  static boolean opensPaper(String text) {
    return JournalLine.parse(text).isPresent()
        || TypeLine.of(text).isPresent()
        || (isJournalName(text) && Words.count(text) > 2);
  }

  /** Whether what looks like a journal's name has the words of a title too. */
  static boolean isLongJournalName(String text) {
    return Words.count(text) > LONGEST_JOURNAL_WORDS && isJournalName(text);
  }

  /** Whether a line is nothing but the name of a journal. */
  static boolean isJournalName(String text) {
    return JOURNAL_NAME.matcher(text).matches();
  }
}
