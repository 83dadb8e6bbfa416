package org.ibid.indexer.source.zotero;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.Xml;
import org.ibid.indexer.source.bibliography.Delivery;

/** Zotero RDF: each item of a library is a paper; notes and attachments are none. */
public final class ZoteroReader implements Reader {

  /** What relative names are resolved against, so that a file means the same in every folder. */
  private static final String BASE = "urn:ibid:";

  @Override
  public String format() {
    return "zotero-rdf";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text();
    boolean rdf = Xml.root(text).filter(r -> r.equals("RDF") || r.endsWith(":RDF")).isPresent();
    return rdf && text.contains(ItemGraph.ZOTERO) ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(new ByteArrayInputStream(input.bytes()));
    Delivery delivery = new Delivery(input, format(), characters, outcomes);
    ItemGraph graph = new ItemGraph();
    Optional<String> fault = parse(characters, graph);
    for (Resource item : graph.items()) {
      ZoteroFields fields = new ZoteroFields(graph, item);
      delivery.read(fields.item(), "item " + item, fields.raw());
    }
    fault.ifPresent(delivery::rejectFile);
    if (delivery.count() == 0 && fault.isEmpty()) {
      delivery.rejectFile("holds no item of Zotero: nothing has a z:itemType");
    }
  }

  /** What stands before a fault is kept. */
  private static Optional<String> parse(DecodingReader characters, ItemGraph graph)
      throws IOException {
    RDFXMLParser parser = new RDFXMLParser();
    parser.setParserConfig(config());
    parser.setRDFHandler(graph);
    try {
      parser.parse(characters, BASE);
      return Optional.empty();
    } catch (RDFParseException e) {
      return Optional.of("line " + e.getLineNumber() + ": " + message(e));
    } catch (RDFHandlerException | IllegalArgumentException | IllegalStateException e) {
      return Optional.of("can't be read as RDF: " + message(e));
    }
  }

  private static String message(Exception e) {
    String message = String.valueOf(e.getMessage());
    int place = message.lastIndexOf(" [line ");
    return place < 0 ? message : message.substring(0, place);
  }

  /** No document type, nothing fetched; names as people make them. */
  private static ParserConfig config() {
    ParserConfig config = new ParserConfig();
    config.set(XMLParserSettings.SECURE_PROCESSING, true);
    config.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
    config.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
    config.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
    config.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
    config.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    config.set(BasicParserSettings.VERIFY_RELATIVE_URIS, false);
    config.set(XMLParserSettings.FAIL_ON_DUPLICATE_RDF_ID, false);
    config.set(XMLParserSettings.FAIL_ON_INVALID_NCNAME, false);
    config.set(XMLParserSettings.FAIL_ON_INVALID_QNAME, false);
    config.set(XMLParserSettings.FAIL_ON_NON_STANDARD_ATTRIBUTES, false);
    return config;
  }
}
