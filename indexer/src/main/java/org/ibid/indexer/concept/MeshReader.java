package org.ibid.indexer.concept;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads MeSH as the National Library of Medicine publishes it: the XML of its descriptors ({@code
 * desc2026.xml}, 300 MB, read as a stream; {@code .gz}, too), or the list of its trees ({@code
 * mtrees2026.bin}), which has no entry terms.
 */
final class MeshReader {

  private static final String ROOT = "DescriptorRecordSet";

  /** {@code Pain, Intractable;C10.597.617.470}. */
  private static final Pattern TREE_LINE =
      Pattern.compile("([^;]{1,300}+);([A-Z]\\d{2}(?:\\.\\d{3}){0,15}+)\\s*+");

  private static final String NO_LIMIT = "0";

  /** Version 25 of the JDK counts an ampersand as an entity, too. */
  private static final List<String> ENTITY_LIMITS =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  private final Path file;
  private final MeshConcepts mesh = new MeshConcepts();

  private MeshReader(Path file) {
    this.file = file;
  }

  /** Whether a file's name says that it may be MeSH. */
  static boolean reads(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && (name.endsWith(".xml") || name.endsWith(".xml.gz") || isTrees(name));
  }

  private static boolean isTrees(String name) {
    return name.startsWith("mtrees") && name.endsWith(".bin");
  }

  /** The concepts of a file, all of the scheme {@code mesh}. */
  static List<Concept> read(Path file) throws IOException {
    MeshReader reader = new MeshReader(file);
    if (isTrees(file.getFileName().toString().toLowerCase(Locale.ROOT))) {
      reader.trees();
    } else {
      reader.descriptors();
    }
    return reader.mesh.concepts();
  }

  private void trees() throws IOException {
    List<String> names = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher entry = TREE_LINE.matcher(line);
        if (!line.isBlank() && !entry.matches()) {
          throw new SchemeException(
              file, names.size() + 1L, 0, "expected a heading, a semicolon and a tree number");
        }
        if (!line.isBlank()) {
          names.add(entry.group(1).strip());
          numbers.add(entry.group(2));
        }
      }
    }
    for (int i = 0; i < names.size(); i++) {
      mesh.add(names.get(i), List.of(), List.of(numbers.get(i)));
    }
  }

  private void descriptors() throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = factory().createXMLStreamReader(unpacked(bytes));
      root(xml);
      while (next(xml, ROOT)) {
        if (xml.getLocalName().equals("DescriptorRecord")) {
          descriptor(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw fault(e);
    }
    if (mesh.isEmpty()) {
      throw new SchemeException(file, "expected descriptors of MeSH, found none");
    }
  }

  private InputStream unpacked(InputStream bytes) throws IOException {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz")
        ? new GZIPInputStream(bytes)
        : bytes;
  }

  private void root(XMLStreamReader xml) throws XMLStreamException, SchemeException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // what stands before the first element is of no interest
    }
    if (!xml.getLocalName().equals(ROOT)) {
      throw new SchemeException(
          file, "expected the XML of MeSH, <" + ROOT + ">, got <" + xml.getLocalName() + ">");
    }
  }

  private SchemeException fault(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf("Message: ");
    SchemeException fault =
        new SchemeException(
            file,
            line,
            column,
            "expected XML: " + (said < 0 ? message : message.substring(said + 9)));
    fault.initCause(e);
    return fault;
  }

  /** Moves to the next start of an element inside of one; not if that one ends before. */
  private static boolean next(XMLStreamReader xml, String inside) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(inside)) {
        return false;
      }
    }
    return false;
  }

  /** Its name comes first, its terms and tree numbers stand deeper. */
  private void descriptor(XMLStreamReader xml) throws XMLStreamException {
    String name = "";
    List<String> terms = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    while (next(xml, "DescriptorRecord")) {
      switch (xml.getLocalName()) {
        case "DescriptorName" -> {
          String printed = text(xml, "DescriptorName");
          name = name.isEmpty() ? printed : name;
        }
        case "Term" -> terms.add(text(xml, "Term"));
        case "TreeNumber" -> numbers.add(xml.getElementText().strip());
        case "SeeRelatedList",
            "PharmacologicalActionList",
            "EntryCombinationList",
            "AllowableQualifiersList" ->
            skip(xml, xml.getLocalName());
        default -> {}
      }
    }
    terms.removeIf(String::isBlank);
    mesh.add(name, terms, numbers);
  }

  /** What its {@code String} holds. */
  private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    String text = "";
    while (next(xml, element)) {
      if (xml.getLocalName().equals("String")) {
        text = xml.getElementText().strip();
      }
    }
    return text;
  }

  /** Passes over an element: it names other descriptors. */
  private static void skip(XMLStreamReader xml, String element) throws XMLStreamException {
    while (next(xml, element)) {
      // what is in it is another descriptor's
    }
  }

  /** Neither a document type nor an entity is fetched or expanded. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    for (String limit : ENTITY_LIMITS) {
      if (factory.isPropertySupported(limit)) {
        factory.setProperty(limit, NO_LIMIT);
      }
    }
    return factory;
  }
}
