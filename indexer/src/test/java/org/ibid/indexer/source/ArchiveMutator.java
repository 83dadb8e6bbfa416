package org.ibid.indexer.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Spoils what stands in an archive and leaves the archive, and each part's XML, sound: elements are
 * lost, doubled, moved where they don't belong, emptied, and their attributes changed. The same
 * seed, the same damage.
 */
final class ArchiveMutator {

  private static final int MAX_CHANGES = 12;

  private static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "0",
          "99999999999999999999",
          "x",
          "begin",
          "end",
          "separate",
          "superscript",
          " ",
          " ADDIN ZOTERO_ITEM CSL_CITATION {",
          " BIBLIOGRAPHY ",
          " REF _x ",
          "\u202E",
          "Heading1",
          " ADDIN EN.CITE <EndNote><Cite><record>",
          " CITATION a \\m \\m ");

  private final Random random;

  ArchiveMutator(long seed) {
    this.random = new Random(seed);
  }

  static boolean isOne(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  byte[] mutated(byte[] archive) {
    try {
      Map<String, byte[]> parts = parts(archive);
      List<String> xml = parts.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
      String name = xml.get(random.nextInt(xml.size()));
      parts.put(name, part(parts.get(name)));
      return zip(parts);
    } catch (Exception e) {
      throw new IllegalStateException("a sample that can't be spoiled", e);
    }
  }

  private static Map<String, byte[]> parts(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private byte[] part(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    int changes = 1 + random.nextInt(MAX_CHANGES);
    for (int i = 0; i < changes; i++) {
      change(document);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(bytes));
    return bytes.toByteArray();
  }

  private void change(Document document) {
    List<Element> elements = new ArrayList<>();
    collect(document.getDocumentElement(), elements);
    Element one = elements.get(random.nextInt(elements.size()));
    Element other = elements.get(random.nextInt(elements.size()));
    Node parent = one.getParentNode();
    if (!(parent instanceof Element)) {
      return;
    }
    switch (random.nextInt(6)) {
      case 0 -> parent.removeChild(one);
      case 1 -> parent.insertBefore(one.cloneNode(true), one);
      case 2 -> other.appendChild(one.cloneNode(true));
      case 3 -> one.setTextContent(VALUES.get(random.nextInt(VALUES.size())));
      case 4 -> attribute(one, true);
      default -> attribute(one, false);
    }
  }

  private void attribute(Element element, boolean gone) {
    if (element.getAttributes().getLength() > 0) {
      Attr attribute =
          (Attr) element.getAttributes().item(random.nextInt(element.getAttributes().getLength()));
      if (gone && !attribute.getName().startsWith("xmlns")) {
        element.removeAttributeNode(attribute);
      } else if (!attribute.getName().startsWith("xmlns")) {
        attribute.setValue(VALUES.get(random.nextInt(VALUES.size())));
      }
    }
  }

  private static void collect(Element element, List<Element> elements) {
    elements.add(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, elements);
      }
    }
  }
}
