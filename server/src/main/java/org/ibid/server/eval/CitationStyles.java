package org.ibid.server.eval;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Prints references in a style of the Citation Style Language. A style is loaded when it is first
 * asked for, which takes a moment. Not for more than one thread.
 */
final class CitationStyles {

  /** The number that numbered styles print before an entry. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\[\\d+]|\\(\\d+\\)|\\d+\\.)\\s*+|^\\d+\\s++(?=\\p{Lu})");

  private final Map<String, Processor> processors = new HashMap<>();

  /** The entries in that style, in the order given, without numbers. */
  List<String> print(String style, List<Publication> publications) {
    return processors.computeIfAbsent(style, Processor::new).print(publications);
  }

  private static final class Processor implements ItemDataProvider {
    private final CSL csl;
    private final Map<String, CSLItemData> items = new LinkedHashMap<>();

    Processor(String style) {
      try {
        csl = new CSL(this, style);
      } catch (IOException e) {
        throw new UncheckedIOException("citation style " + style, e);
      }
    }

    List<String> print(List<Publication> publications) {
      List<String> entries = entries(publications);
      if (entries.size() == publications.size()) {
        return entries;
      }
      // An item that a style has nothing to print of has no entry: one at a time tells which.
      return publications.stream().map(this::alone).toList();
    }

    private String alone(Publication publication) {
      List<String> entries = entries(List.of(publication));
      return entries.isEmpty() ? String.valueOf(publication.title()) : entries.getFirst();
    }

    private List<String> entries(List<Publication> publications) {
      items.clear();
      for (Publication publication : publications) {
        String id = "item" + items.size();
        items.put(id, CslItem.of(id, publication));
      }
      csl.reset();
      csl.setOutputFormat("text");
      csl.registerCitationItems(items.keySet(), true);
      List<String> entries = new ArrayList<>();
      for (String entry : csl.makeBibliography().getEntries()) {
        entries.add(NUMBER.matcher(XmlElement.oneLine(entry)).replaceFirst(""));
      }
      return entries;
    }

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return items.get(id);
    }

    @Override
    public Collection<String> getIds() {
      return items.keySet();
    }
  }
}
