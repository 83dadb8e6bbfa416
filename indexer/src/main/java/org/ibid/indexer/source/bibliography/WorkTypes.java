package org.ibid.indexer.source.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.literature.CslTypes;

/**
 * What reference managers and databases call the types of CSL 1.0.2, in words: EndNote's reference
 * types, Zotero's item types, document types of Web of Science and Scopus, and CSL's own.
 */
public final class WorkTypes {

  /** By letters and digits only, in lower case: {@code Journal Article}, {@code journalArticle}. */
  private static final TypeTable WORDS =
      new TypeTable(
          """
          article-journal articlejournal journalarticle journal article electronicarticle researcharticle originalarticle review letter editorial note shortsurvey erratum articleinpress ejournalarticle
          article preprint
          article-magazine articlemagazine magazinearticle magazine
          article-newspaper articlenewspaper newspaperarticle newspaper
          book editedbook electronicbook ebook wholebook monograph
          chapter booksection bookchapter chapterinbook electronicbooksection incollection inbook
          collection serial series
          paper-conference paperconference conferencepaper conferenceproceedings conference proceedings proceedingspaper inproceedings meetingabstract conferencereview
          thesis dissertation phdthesis mastersthesis dissertationthesis
          report governmentdocument technicalreport techreport grant
          patent
          dataset onlinedatabase aggregateddatabase datapaper
          software computerprogram
          webpage website onlinemultimedia
          post forumpost
          post-weblog blog postweblog blogpost
          manuscript unpublishedwork unpublished
          entry-dictionary dictionary dictionaryentry entrydictionary
          entry-encyclopedia encyclopedia encyclopediaarticle entryencyclopedia
          map
          standard
          legislation statute legalruleorregulation
          bill
          hearing
          legal_case case legalcase
          figure chartortable
          graphic artwork
          motion_picture film filmorbroadcast audiovisualmaterial videorecording motionpicture
          broadcast tvbroadcast radiobroadcast podcast
          song music audiorecording
          speech presentation
          interview
          personal_communication personalcommunication email instantmessage
          pamphlet
          classic classicalwork ancienttext
          document generic miscellaneous misc
          """);

  /** The numbers of EndNote's types; the name beside them may be the user's own. */
  private static final Map<String, String> ENDNOTE =
      Map.ofEntries(
          Map.entry("2", "artwork"),
          Map.entry("3", "audiovisualmaterial"),
          Map.entry("4", "bill"),
          Map.entry("5", "booksection"),
          Map.entry("6", "book"),
          Map.entry("7", "case"),
          Map.entry("9", "computerprogram"),
          Map.entry("10", "conferenceproceedings"),
          Map.entry("12", "webpage"),
          Map.entry("13", "generic"),
          Map.entry("14", "hearing"),
          Map.entry("17", "journalarticle"),
          Map.entry("19", "magazinearticle"),
          Map.entry("20", "map"),
          Map.entry("21", "filmorbroadcast"),
          Map.entry("23", "newspaperarticle"),
          Map.entry("24", "pamphlet"),
          Map.entry("25", "patent"),
          Map.entry("26", "personalcommunication"),
          Map.entry("27", "report"),
          Map.entry("28", "editedbook"),
          Map.entry("31", "statute"),
          Map.entry("32", "thesis"),
          Map.entry("34", "unpublishedwork"),
          Map.entry("36", "manuscript"),
          Map.entry("37", "figure"),
          Map.entry("38", "chartortable"),
          Map.entry("43", "electronicarticle"),
          Map.entry("44", "electronicbook"),
          Map.entry("45", "onlinedatabase"),
          Map.entry("46", "governmentdocument"),
          Map.entry("47", "conferencepaper"),
          Map.entry("48", "onlinemultimedia"),
          Map.entry("49", "classicalwork"),
          Map.entry("50", "legalruleorregulation"),
          Map.entry("51", "ancienttext"),
          Map.entry("52", "dictionary"),
          Map.entry("53", "encyclopedia"),
          Map.entry("54", "grant"),
          Map.entry("55", "aggregateddatabase"),
          Map.entry("56", "blog"),
          Map.entry("57", "serial"),
          Map.entry("58", "standard"),
          Map.entry("59", "dataset"),
          Map.entry("60", "electronicbooksection"),
          Map.entry("61", "music"),
          Map.entry("62", "podcast"),
          Map.entry("64", "interview"));

  private WorkTypes() {}

  /** The CSL type that some words name; empty where they name none. */
  public static Optional<String> of(String words) {
    String key = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return word(key);
  }

  /** The CSL type of EndNote's number for a type. */
  public static Optional<String> ofEndNote(String number) {
    return Optional.ofNullable(ENDNOTE.get(number.strip())).flatMap(WorkTypes::word);
  }

  private static Optional<String> word(String key) {
    return WORDS.csl(key).or(() -> Optional.of(key).filter(CslTypes::contains));
  }
}
