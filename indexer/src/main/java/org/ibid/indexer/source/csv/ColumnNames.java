package org.ibid.indexer.source.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What databases, reference managers and screening tools call the columns of their tables. */
final class ColumnNames {

  static final String TITLE = "title";
  static final String ABSTRACT = "abstract";
  static final String DOI = "doi";
  static final String PMID = "pmid";

  /** A field, then names by letters and digits only, in lower case; the surest first. */
  private static final String TABLE =
      """
      title title articletitle itemtitle documenttitle primarytitle publicationtitles
      author authors author authornames authorfullnames firstauthors creators creator authorlist
      author-full authorfullnamesids
      editor editors editor secondaryauthors bookeditors
      year year publicationyear pubyear yearpublished yearofpublication issued py
      date date publicationdate datepublished coverdate pubdate published
      container journal sourcetitle publicationtitle containertitle journalbook journaltitle journalname publicationname publication secondarytitle booktitle conferencename proceedingstitle
      abbreviation abbreviatedsourcetitle journalabbreviation journalisoabbreviation isoabbreviation
      source source
      citation citation
      volume volume journalvolume vol
      issue issue journalissue issuenumber issueno number
      page pages page pagination pagerange
      first-page startpage pagestart firstpage beginningpage spage
      last-page endpage pageend lastpage endingpage epage
      number artno articlenumber articleno elocationid
      doi doi itemdoi digitalobjectidentifier doilink
      pmid pmid pubmedid pubmedpmid accessionpmid
      pmcid pmcid pmc
      issn issn eissn printissn
      isbn isbn isbns
      url url link urls articleurl fulltextlink fulltexturl openurllink pdflink
      publisher publisher
      place publisherplace placepublished placeofpublication place publisheraddress publishercity address
      edition edition
      language language languages languageoforiginaldocument
      abstract abstract abstractnote notesabstract abstracts summary
      keyword keywords authorkeywords indexkeywords keywordsplus manualtags automatictags keyword tags meshterms subjects ieeeterms emtreemedicalindexterms emtreedrugindexterms
      type type documenttype itemtype contenttype publicationtype typeofreference entrytype referencetype
      genre genre
      key id key recordid citationkey citekey eid ut uniquewosid accessionnumber identifier
      extra extra
      references references referencelist
      cited citedreferences
      """;

  private static final Map<String, String> FIELDS = fields();

  /** Names that other tables have, too: a table of wines has titles, types and sources. */
  private static final Set<String> TELLING =
      Set.of(
          "author",
          "editor",
          "year",
          "container",
          DOI,
          PMID,
          "pmcid",
          ABSTRACT,
          "keyword",
          "issn",
          "date",
          "cited",
          "references");

  private ColumnNames() {}

  private static Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      List<String> names = List.of(line.split(" ", -1));
      names.stream().skip(1).forEach(name -> fields.put(name, names.getFirst()));
    }
    return fields;
  }

  /** The field that a column is for; its own name where it is for none. */
  static String field(String column) {
    String key = column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return FIELDS.getOrDefault(key, column.strip());
  }

  /** Whether columns of these fields make a bibliography. */
  static boolean areOfABibliography(Set<String> fields) {
    long telling = fields.stream().filter(TELLING::contains).count();
    boolean identified = fields.contains(DOI) || fields.contains(PMID);
    return fields.contains(TITLE) ? telling >= 1 : identified ? telling >= 2 : telling >= 3;
  }
}
