package org.ibid.indexer.source.docx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.csl.CslReader;

/**
 * What programs of references hid in a document of what it cites: Zotero and Mendeley as CSL-JSON
 * behind {@code CSL_CITATION}, Mendeley Cite in the tag of a content control, EndNote as its own
 * XML behind {@code EN.CITE}, Word itself as sources that {@code CITATION} names. Each publication
 * once, in the order in which it is first cited.
 */
final class CitedItems {

  private static final String CSL = "CSL_CITATION";
  private static final String ENDNOTE = "<EndNote>";
  private static final String MENDELEY = "MENDELEY_CITATION_v3_";

  /** A field of Word's own, its first tag, and its switches (ISO/IEC 29500-1, 17.16.5.8). */
  private static final Pattern WORD = Pattern.compile("\\s*+CITATION\\s++(.{1,2000}+)");

  private static final Pattern SPACE = Pattern.compile("\\s++");

  /** Before the tag of another source that the same citation names. */
  private static final String ANOTHER = "\\m";

  private final ObjectMapper json = new ObjectMapper();
  private final CslReader reader = new CslReader();
  private final EndNoteCite endNote = new EndNoteCite();
  private final Map<String, Publication> publications = new LinkedHashMap<>();
  private final Map<String, Publication> sources;

  /**
   * Nothing cited yet.
   *
   * @param sources of Word's own bibliography, by tag
   */
  CitedItems(Map<String, Publication> sources) {
    this.sources = Map.copyOf(sources);
  }

  /** The keys of what an instruction cites, in its order; empty where it cites nothing. */
  List<String> read(String instruction) {
    int csl = instruction.indexOf(CSL);
    if (csl >= 0) {
      return csl(instruction.substring(csl + CSL.length()));
    }
    int xml = instruction.indexOf(ENDNOTE);
    return xml < 0 ? word(instruction) : endNote(instruction.substring(xml));
  }

  private List<String> endNote(String xml) {
    try {
      return endNote.read(xml, publications);
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<String> word(String instruction) {
    Matcher citation = WORD.matcher(instruction);
    if (!citation.lookingAt()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    String before = ANOTHER;
    for (String part : SPACE.split(citation.group(1).strip(), -1)) {
      Publication source = before.equals(ANOTHER) ? sources.get(part) : null;
      if (source != null) {
        publications.putIfAbsent(part, source);
        keys.add(part);
      }
      before = part;
    }
    return keys;
  }

  /** The keys of what a content control of this tag cites. */
  List<String> readTag(String tag) {
    if (!tag.startsWith(MENDELEY)) {
      return List.of();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(tag.substring(MENDELEY.length()));
      return csl(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private List<String> csl(String text) {
    int start = text.indexOf('{');
    try {
      JsonNode citation = start < 0 ? json.missingNode() : json.readTree(text.substring(start));
      List<String> keys = new ArrayList<>();
      for (JsonNode item : citation.path("citationItems")) {
        String key = key(item);
        JsonNode data = item.path("itemData");
        if (!key.isEmpty() && data.isObject() && !publications.containsKey(key)) {
          publication(data, key);
        }
        if (publications.containsKey(key) && !keys.contains(key)) {
          keys.add(key);
        }
      }
      return keys;
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Zotero's address of an item is the same in the whole document, and so is Mendeley's. */
  private static String key(JsonNode item) {
    for (String name : List.of("uris", "uri")) {
      String address = item.path(name).path(0).asText("");
      if (!address.isEmpty()) {
        return address;
      }
    }
    return item.path("itemData").path("id").asText(item.path("id").asText(""));
  }

  /** The item, as the reader of CSL-JSON files reads it. */
  private void publication(JsonNode data, String key) throws IOException {
    byte[] item = bytes(data);
    reader.read(
        Input.of(key, item),
        outcome -> {
          if (outcome instanceof Outcome.Read(var paper)) {
            publications.putIfAbsent(key, paper.publication());
          }
        });
  }

  private byte[] bytes(JsonNode data) throws JsonProcessingException {
    return json.writeValueAsBytes(json.createArrayNode().add(data));
  }

  /** Every publication by its key, in the order in which it is first cited. */
  Map<String, Publication> publications() {
    return publications;
  }
}
