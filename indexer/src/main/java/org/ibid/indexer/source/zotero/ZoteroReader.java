package org.ibid.indexer.source.zotero;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import org.ibid.indexer.source.xml.ChildCutter;
import org.ibid.indexer.source.xml.RecordCutter.Piece;
import org.jspecify.annotations.Nullable;

/** Zotero RDF: each item of a library is a paper; notes and attachments are none. */
public final class ZoteroReader implements Reader {

  /** What relative names are resolved against, so that a file means the same in every folder. */
  private static final String BASE = "urn:ibid:";

  /** Elements of a library that are no items, or describe what items are part of. */
  private static final Set<String> OTHERS =
      Set.of(
          "Memo",
          "Attachment",
          "Collection",
          "Journal",
          "Periodical",
          "Newspaper",
          "Series",
          "Website",
          "Blog",
          "Forum",
          "Conference",
          "Organization",
          "Person");

  /** Elements that only items have; books and descriptions are also what items are part of. */
  private static final Set<String> ITEMS =
      Set.of(
          "Article",
          "BookSection",
          "Document",
          "Illustration",
          "Image",
          "Interview",
          "Legislation",
          "Letter",
          "Manuscript",
          "MotionPicture",
          "Patent",
          "Recording",
          "Report",
          "Thesis");

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

  /** Children of the root are read one by one; what an item names may stand anywhere. */
  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    Delivery delivery = new Delivery(input, format(), characters, outcomes);
    LinkedThings linked = new LinkedThings();
    WaitingItems items = new WaitingItems(linked, delivery);
    ChildCutter cutter = new ChildCutter(characters, ZoteroReader::isOnlyOfItems);
    boolean faulty = false;
    boolean outside = false;
    for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
      boolean said = isSaid(piece.get().element());
      if (!said || !outside) {
        faulty |= !read(piece.get(), cutter, linked, items, delivery);
      }
      outside = said;
    }
    items.finish();
    if (delivery.count() == 0 && !faulty) {
      delivery.rejectFile("holds no item of Zotero: nothing has a z:itemType");
    }
  }

  /** Whether a piece is sound. */
  private static boolean read(
      Piece piece, ChildCutter file, LinkedThings linked, WaitingItems items, Delivery delivery)
      throws IOException {
    String place = "line " + piece.line();
    ItemGraph part = new ItemGraph(linked::facts);
    String why = piece.fault();
    if (why == null && isSaid(piece.element())) {
      why = "expected an item, got " + piece.element() + ", which is said of one";
    }
    if (why == null) {
      why = parse(file.root() + piece.text() + file.rootEnd(), piece.line(), part);
    }
    if (why == null && part.items().isEmpty() && ITEMS.contains(localName(piece.element()))) {
      why = "expected a z:itemType, got none";
    }
    if (why == null) {
      linked.keep(part);
      part.items().forEach(item -> items.add(part, item, piece.text().length()));
    } else if (isOther(piece.element())) {
      delivery.rejectFile(place + ": " + why);
    } else {
      items.reject(place, why);
    }
    return why == null;
  }

  /** What is said of things is named in small letters, things are in capitals. */
  private static boolean isSaid(String element) {
    String name = localName(element);
    return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
  }

  /** Items have a type, and stand in no other; files and notes may. */
  private static boolean isOnlyOfItems(String thing, String said) {
    return said.endsWith("itemType") && !thing.endsWith("Attachment") && !thing.endsWith("Memo");
  }

  /** What is no item, by the name of its element. */
  private static boolean isOther(String element) {
    return element.isEmpty() || OTHERS.contains(localName(element));
  }

  private static String localName(String element) {
    return element.substring(element.indexOf(':') + 1);
  }

  /** What keeps a part from being read, or null. */
  private static @Nullable String parse(String text, int firstLine, ItemGraph part)
      throws IOException {
    RDFXMLParser parser = new RDFXMLParser();
    parser.setParserConfig(config());
    parser.setRDFHandler(part);
    try {
      parser.parse(new StringReader(text), BASE);
      return null;
    } catch (RDFParseException e) {
      long line = firstLine + Math.max(e.getLineNumber(), 1) - 1;
      return (line == firstLine ? "" : "line " + line + ": ") + message(e);
    } catch (RDFHandlerException | IllegalArgumentException | IllegalStateException e) {
      return "can't be read as RDF: " + message(e);
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
    config.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
    config.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    config.set(BasicParserSettings.VERIFY_RELATIVE_URIS, false);
    config.set(XMLParserSettings.FAIL_ON_DUPLICATE_RDF_ID, false);
    config.set(XMLParserSettings.FAIL_ON_INVALID_NCNAME, false);
    config.set(XMLParserSettings.FAIL_ON_INVALID_QNAME, false);
    config.set(XMLParserSettings.FAIL_ON_NON_STANDARD_ATTRIBUTES, false);
    return config;
  }
}
