package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the links of an article lead to: ids of its XML, and the references that have them. */
final class Targets {

  private final Map<String, String> references = new HashMap<>();

  /** Notes that an id of the XML is in a reference. */
  void put(String xmlId, String referenceId) {
    if (!xmlId.isEmpty()) {
      references.putIfAbsent(xmlId, referenceId);
    }
  }

  /** Whether a link leads to the reference list, or says so. */
  boolean cites(Element xref) {
    return xref.attribute("ref-type").equals("bibr") || !of(xref).isEmpty();
  }

  /** The references that a link leads to, in its order. */
  List<String> of(Element xref) {
    String ids = xref.attribute("rid");
    if (ids.indexOf(' ') < 0) {
      String reference = references.get(ids);
      return reference == null ? List.of() : List.of(reference);
    }
    List<String> found = new ArrayList<>();
    for (String id : ids.split("\\s++", -1)) {
      String reference = references.get(id);
      if (reference != null && !found.contains(reference)) {
        found.add(reference);
      }
    }
    return found;
  }
}
