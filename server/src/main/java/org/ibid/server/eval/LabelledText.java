package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an element, and the parts of it that stand in tags.
 *
 * @param text all of it in one line
 * @param parts in order
 */
record LabelledText(String text, List<Part> parts) {

  /**
   * A part.
   *
   * @param label its tag, with the attribute that says what kind it is: {@code title:j}
   */
  record Part(String label, String text) {}

  LabelledText {
    parts = List.copyOf(parts);
  }

  /**
   * Reads the element that a stream stands at the start of, to its end.
   *
   * @param gap what the printed string has between two tags where the XML has none
   */
  static LabelledText read(XMLStreamReader xml, String gap) throws XMLStreamException {
    StringBuilder all = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    String label = "";
    for (int depth = 0; depth >= 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          all.append(xml.getLocalName().equals("lb") ? " " : gap);
          part.append(xml.getLocalName().equals("lb") ? " " : "");
          if (depth++ == 0) {
            label = label(xml);
            part.setLength(0);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (--depth == 0 && !label.equals("lb")) {
            parts.add(new Part(label, line(part)));
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          all.append(xml.getText());
          part.append(xml.getText());
        }
        default -> {
          // comments, processing instructions
        }
      }
    }
    return new LabelledText(line(all), parts);
  }

  private static String label(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i).strip();
      if (!xml.getAttributeLocalName(i).equals("when")) {
        return xml.getLocalName() + ":" + value;
      }
    }
    return xml.getLocalName();
  }

  private static String line(CharSequence text) {
    return text.toString().replaceAll("\\s++", " ").strip();
  }

  /** The text without the parts of a label. */
  String textWithout(String label) {
    String text = this.text;
    for (Part part : parts) {
      if (part.label().equals(label) && text.startsWith(part.text())) {
        text = text.substring(part.text().length()).strip();
      }
    }
    return text;
  }

  /** The parts of these labels, joined; empty where there are none. */
  String all(String... labels) {
    List<String> wanted = List.of(labels);
    return parts.stream()
        .filter(part -> wanted.contains(part.label()))
        .map(Part::text)
        .collect(Collectors.joining(" "));
  }

  /** The first part of the first of some labels that has one; empty where there is none. */
  String first(String... labels) {
    for (String label : labels) {
      for (Part part : parts) {
        if (part.label().equals(label)) {
          return part.text();
        }
      }
    }
    return "";
  }
}
