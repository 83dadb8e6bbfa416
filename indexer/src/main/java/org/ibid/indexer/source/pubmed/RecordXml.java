package org.ibid.indexer.source.pubmed;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.source.medline.ArticleIds;
import org.ibid.indexer.source.medline.MedlineRecord;
import org.ibid.indexer.source.xml.Cursor;

/** Notes what the elements of a record say, down to its article, which {@link ArticleXml} reads. */
final class RecordXml {

  private final Cursor xml;
  private final MedlineRecord record;
  private final PartXml parts;

  RecordXml(Cursor xml, MedlineRecord record) {
    this.xml = xml;
    this.record = record;
    this.parts = new PartXml(xml, record);
  }

  /** Reads the element that the cursor stands on, to its end. */
  void read(String element) throws XMLStreamException {
    if (element.equals("MedlineCitation")) {
      citation();
    } else {
      xml.children(name -> {
        switch (name) {
          case "MedlineCitation" -> citation();
          case "BookDocument" -> new BookXml(xml, record).read();
          case "PubmedData", "PubmedBookData" -> data();
          default -> {}
        }
      });
    }
    xml.finish();
  }

  private void citation() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "PMID" -> record.identifier("pubmed", xml.text());
        case "DateCompleted" -> record.date(RecordDate.COMPLETED, parts.date());
        case "DateRevised" -> record.date(RecordDate.REVISED, parts.date());
        case "Article" -> new ArticleXml(xml, record).read();
        case "MedlineJournalInfo" -> journal();
        case "ChemicalList" -> parts.each("Chemical", this::substance);
        case "SupplMeshList" -> parts.texts("SupplMeshName", record::substance);
        case "MeshHeadingList" -> parts.each("MeshHeading", this::heading);
        case "KeywordList" -> parts.texts("Keyword", record::keyword);
        case "CommentsCorrectionsList" -> parts.each("CommentsCorrections", this::comment);
        case "OtherAbstract" -> record.drop(parts.flatAbstract(), "another abstract");
        case "PersonalNameSubjectList" -> record.drop(xml.text(), "person as subject");
        case "InvestigatorList" -> parts.each("Investigator", this::investigator);
        case "CoiStatement" -> record.drop(xml.text(), "conflict of interest");
        case "GeneralNote" -> record.drop(xml.text(), "note");
        case "SpaceFlightMission" -> record.drop(xml.text(), "space flight mission");
        case "GeneSymbolList" -> parts.texts("GeneSymbol", s -> record.drop(s, "gene symbol"));
        default -> {}
      }
    });
  }

  private void journal() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "MedlineTA" -> record.journalAbbreviation(xml.text());
        case "ISSNLinking" -> record.issn(xml.text(), true);
        default -> {}
      }
    });
  }

  private void substance() throws XMLStreamException {
    xml.children(name -> {
      if (name.equals("NameOfSubstance")) {
        record.substance(xml.text());
      }
    });
  }

  private void investigator() throws XMLStreamException {
    record.drop(parts.name().map(name -> name.display()).orElse(""), "investigator");
  }

  private void heading() throws XMLStreamException {
    List<SubjectHeading.Qualifier> terms = new ArrayList<>();
    List<SubjectHeading.Qualifier> qualifiers = new ArrayList<>();
    xml.children(name -> {
      switch (name) {
        case "DescriptorName" -> term(terms);
        case "QualifierName" -> term(qualifiers);
        default -> {}
      }
    });
    if (!terms.isEmpty()) {
      SubjectHeading.Qualifier descriptor = terms.getFirst();
      record.heading(
          new SubjectHeading(descriptor.term(), descriptor.id(), descriptor.major(), qualifiers));
    }
  }

  private void term(List<SubjectHeading.Qualifier> terms) throws XMLStreamException {
    String id = xml.attribute("UI");
    boolean major = xml.says("MajorTopicYN", "Y");
    String term = xml.text();
    if (!term.isEmpty()) {
      terms.add(new SubjectHeading.Qualifier(term, id.isEmpty() ? null : id, major));
    }
  }

  private void comment() throws XMLStreamException {
    boolean cites = xml.says("RefType", "Cites");
    ArticleIds ids = new ArticleIds();
    StringBuilder source = new StringBuilder();
    xml.children(name -> {
      switch (name) {
        case "RefSource" -> source.append(xml.text());
        case "PMID" -> record.identifier(ids, "pubmed", xml.text());
        case "Note" -> record.drop(xml.text(), "note");
        default -> {}
      }
    });
    if (cites) {
      record.cited(source.toString(), ids);
    } else {
      record.related(source.toString(), ids);
    }
  }

  private void data() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "History" -> parts.each("PubMedPubDate", this::history);
        case "ArticleIdList" -> parts.identifiers();
        case "ReferenceList" -> references();
        default -> {}
      }
    });
  }

  private void history() throws XMLStreamException {
    String status = xml.attribute("PubStatus");
    record.history(status, parts.date());
  }

  /** Lists may stand in lists, for the parts of a long one. */
  private void references() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "Reference" -> reference();
        case "ReferenceList" -> references();
        default -> {}
      }
    });
  }

  private void reference() throws XMLStreamException {
    ArticleIds ids = new ArticleIds();
    StringBuilder citation = new StringBuilder();
    xml.children(name -> {
      switch (name) {
        case "Citation" -> citation.append(xml.text());
        case "ArticleIdList" -> parts.eachArticleId((kind, id) -> record.identifier(ids, kind, id));
        default -> {}
      }
    });
    record.reference(citation.toString(), ids);
  }
}
