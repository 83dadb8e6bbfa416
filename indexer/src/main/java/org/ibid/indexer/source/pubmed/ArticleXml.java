package org.ibid.indexer.source.pubmed;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.source.medline.MedlineRecord;
import org.ibid.indexer.source.xml.Cursor;

/** Notes what an {@code Article} element says: what is printed in the journal. */
final class ArticleXml {

  /** A publisher's own number that can stand for pages: {@code e0129923}, {@code 110870}. */
  private static final Pattern ARTICLE_NUMBER = Pattern.compile("[A-Za-z]{0,6}+\\d{1,8}+");

  private final Cursor xml;
  private final MedlineRecord record;
  private final PartXml parts;
  private boolean paged;
  private String number = "";

  ArticleXml(Cursor xml, MedlineRecord record) {
    this.xml = xml;
    this.record = record;
    this.parts = new PartXml(xml, record);
  }

  void read() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "Journal" -> journal();
        case "ArticleTitle" -> record.title(xml.text());
        case "VernacularTitle" -> record.drop(xml.text(), "title in its own language");
        case "Pagination" -> pages();
        case "ELocationID" -> location();
        case "Abstract" -> parts.abstractText();
        case "AuthorList" -> parts.authors(record::author);
        case "Language" -> record.language(xml.text());
        case "PublicationTypeList" -> parts.texts("PublicationType", record::publicationType);
        case "ArticleDate" -> articleDate();
        case "DataBankList" -> parts.each("DataBank", this::dataBank);
        case "GrantList" -> parts.each("Grant", this::grant);
        default -> {}
      }
    });
    if (!paged) {
      record.page(number);
    }
  }

  private void journal() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "ISSN" -> record.issn(xml.text(), false);
        case "JournalIssue" -> issue();
        case "Title" -> record.journal(xml.text());
        case "ISOAbbreviation" -> record.journalAbbreviation(xml.text());
        default -> {}
      }
    });
  }

  private void issue() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "Volume" -> record.volume(xml.text());
        case "Issue" -> record.issue(xml.text());
        case "PubDate" -> record.published(parts.date());
        default -> {}
      }
    });
  }

  private void pages() throws XMLStreamException {
    StringBuilder spread = new StringBuilder();
    StringBuilder printed = new StringBuilder();
    xml.children(name -> {
      switch (name) {
        case "StartPage" -> spread.append(xml.text());
        case "EndPage" -> spread.append('-').append(xml.text());
        case "MedlinePgn" -> printed.append(xml.text());
        default -> {}
      }
    });
    String pages = printed.isEmpty() ? spread.toString() : printed.toString();
    paged = !pages.isBlank();
    record.page(pages);
  }

  private void location() throws XMLStreamException {
    boolean own = xml.attribute("EIdType").equals("pii") && !xml.says("ValidYN", "N");
    String value = parts.location();
    if (own && ARTICLE_NUMBER.matcher(value).matches()) {
      number = value;
    }
  }

  private void articleDate() throws XMLStreamException {
    String date = parts.date();
    record.published(date);
    record.date(RecordDate.ELECTRONIC, date);
  }

  private void dataBank() throws XMLStreamException {
    StringBuilder bank = new StringBuilder();
    xml.children(name -> {
      switch (name) {
        case "DataBankName" -> bank.append(xml.text());
        case "AccessionNumberList" ->
            parts.texts("AccessionNumber", a -> record.drop(bank + "/" + a, "data bank entry"));
        default -> {}
      }
    });
  }

  private void grant() throws XMLStreamException {
    StringBuilder grant = new StringBuilder();
    xml.children(name -> grant.append(grant.isEmpty() ? "" : "/").append(xml.text()));
    record.drop(grant.toString(), "funding");
  }
}
