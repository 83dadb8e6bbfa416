package org.ibid.bench.floor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/** Reads PubMed's XML with the JDK's own parser into documents: a paper, then its references. */
final class FloorReader {

  private static final int BUFFER_BYTES = 1 << 16;

  private final XMLStreamReader xml;
  private final Deque<String> open = new ArrayDeque<>();
  private List<Document> documents = new ArrayList<>();
  private final StringBuilder abstractText = new StringBuilder();
  private final StringBuilder authors = new StringBuilder();
  private String paper = "";
  private String idType = "";

  private FloorReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Takes the documents of one record. */
  @FunctionalInterface
  interface Sink {
    void add(List<Document> documents) throws IOException;
  }

  /** Reads a gzipped file; returns how many records it has. */
  static int read(Path file, Sink sink) throws IOException {
    try (InputStream packed = Files.newInputStream(file);
        InputStream in = new GZIPInputStream(packed, BUFFER_BYTES)) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      return new FloorReader(factory.createXMLStreamReader(in, "UTF-8")).read(sink);
    } catch (XMLStreamException e) {
      throw new IOException(file.toString(), e);
    }
  }

  private int read(Sink sink) throws IOException, XMLStreamException {
    int records = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> text(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.pop().equals("PubmedArticle")) {
            finish();
            sink.add(documents);
            records++;
          }
        }
        default -> {}
      }
    }
    return records;
  }

  private void start(String element) {
    open.push(element);
    switch (element) {
      case "PubmedArticle" -> begin();
      case "Reference" -> documents.add(new Document());
      case "ArticleId" -> idType = String.valueOf(xml.getAttributeValue(null, "IdType"));
      default -> {}
    }
  }

  private void begin() {
    documents = new ArrayList<>();
    documents.add(new Document());
    abstractText.setLength(0);
    authors.setLength(0);
  }

  private void text(String text) {
    String element = String.valueOf(open.peek());
    if (documents.size() > 1) {
      reference(element, text, documents.getLast());
    } else if (!documents.isEmpty()) {
      paper(element, text, documents.getFirst());
    }
  }

  private void paper(String element, String text, Document document) {
    switch (element) {
      case "PMID" -> {
        paper = text;
        document.add(new StringField(FloorSchema.ID, text, Field.Store.YES));
      }
      case "ArticleTitle" ->
          document.add(new Field(FloorSchema.TITLE, text, FloorSchema.HIGHLIGHTED));
      case "AbstractText" -> abstractText.append(text).append(' ');
      case "LastName" -> authors.append(text).append(' ');
      case "Initials" -> authors.append(text).append("; ");
      case "Title" -> facet(FloorSchema.JOURNAL, text, document);
      case "Year" -> year(text, document);
      case "DescriptorName" -> facet(FloorSchema.MESH, text, document);
      default -> {}
    }
  }

  private static void facet(String name, String value, Document document) {
    document.add(new StringField(name, value, Field.Store.YES));
    document.add(new SortedSetDocValuesFacetField(name, value));
  }

  private void year(String year, Document document) {
    if (open.contains("PubDate")) {
      document.add(new IntField(FloorSchema.YEAR, Integer.parseInt(year), Field.Store.YES));
      document.add(new SortedSetDocValuesFacetField(FloorSchema.YEAR, year));
    }
  }

  private void reference(String element, String text, Document document) {
    if (element.equals("Citation")) {
      document.add(new TextField(FloorSchema.CITATION, text, Field.Store.YES));
      document.add(new StringField(FloorSchema.PAPER, paper, Field.Store.YES));
    } else if (element.equals("ArticleId") && idType.equals("pubmed")) {
      document.add(new StringField(FloorSchema.CITED_PMID, text, Field.Store.YES));
    }
  }

  private void finish() {
    Document document = documents.getFirst();
    document.add(new Field(FloorSchema.ABSTRACT, abstractText.toString(), FloorSchema.HIGHLIGHTED));
    document.add(new TextField(FloorSchema.AUTHOR, authors.toString(), Field.Store.YES));
  }
}
