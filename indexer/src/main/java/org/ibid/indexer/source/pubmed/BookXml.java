package org.ibid.indexer.source.pubmed;

import javax.xml.stream.XMLStreamException;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.source.medline.MedlineRecord;
import org.ibid.indexer.source.xml.Cursor;

/** Notes what a {@code BookDocument} element says: a book, or a chapter where it has a title. */
final class BookXml {

  private final Cursor xml;
  private final MedlineRecord record;
  private final PartXml parts;

  BookXml(Cursor xml, MedlineRecord record) {
    this.xml = xml;
    this.record = record;
    this.parts = new PartXml(xml, record);
  }

  void read() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "PMID" -> record.identifier("pubmed", xml.text());
        case "ArticleIdList" -> parts.identifiers();
        case "Book" -> book();
        case "LocationLabel" -> record.drop(xml.text(), "place in the book");
        case "ArticleTitle" -> record.title(xml.text());
        case "VernacularTitle" -> record.drop(xml.text(), "title in its own language");
        case "Pagination" -> parts.texts("MedlinePgn", record::page);
        case "Language" -> record.language(xml.text());
        case "AuthorList" -> authors();
        case "PublicationType" -> record.publicationType(xml.text());
        case "Abstract" -> parts.abstractText();
        case "Sections" -> parts.each("Section", this::section);
        case "KeywordList" -> parts.texts("Keyword", record::keyword);
        case "ContributionDate" -> record.contributed(parts.date());
        case "DateRevised" -> record.date(RecordDate.REVISED, parts.date());
        default -> {}
      }
    });
  }

  private void authors() throws XMLStreamException {
    if (xml.says("Type", "editors")) {
      parts.authors(record::editor);
    } else {
      parts.authors(record::author);
    }
  }

  private void section() throws XMLStreamException {
    parts.texts("SectionTitle", title -> record.drop(title, "table of contents"));
  }

  private void book() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "Publisher" -> publisher();
        case "BookTitle" -> record.bookTitle(xml.text());
        case "PubDate" -> record.published(parts.date());
        case "AuthorList" -> bookAuthors();
        case "Volume" -> record.volume(xml.text());
        case "Edition" -> record.edition(xml.text());
        case "Isbn" -> record.isbn(xml.text());
        case "ELocationID" -> parts.location();
        case "CollectionTitle" -> record.drop(xml.text(), "title of the series");
        case "ReportNumber" -> record.drop(xml.text(), "report number");
        default -> {}
      }
    });
  }

  private void bookAuthors() throws XMLStreamException {
    if (xml.says("Type", "editors")) {
      parts.authors(record::editor);
    } else {
      parts.authors(record::bookAuthor);
    }
  }

  private void publisher() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "PublisherName" -> record.publisher(xml.text());
        case "PublisherLocation" -> record.publisherPlace(xml.text());
        default -> {}
      }
    });
  }
}
