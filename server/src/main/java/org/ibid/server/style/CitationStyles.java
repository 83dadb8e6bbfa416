package org.ibid.server.style;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Prints references in a style of the Citation Style Language. A style is loaded when it is first
 * asked for, which takes a moment. Not for more than one thread.
 */
public final class CitationStyles {

  /** The styles that the program carries; its build keeps these of some ten thousand. */
  public static final List<String> NAMES =
      List.of(
          "american-medical-association",
          "apa",
          "chicago-author-date",
          "elsevier-harvard",
          "harvard-cite-them-right",
          "ieee",
          "nature",
          "science",
          "springer-basic-brackets",
          "springer-vancouver-brackets",
          "vancouver");

  /** The number that numbered styles print before an entry. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\[\\d+]|\\(\\d+\\)|\\d+\\.)\\s*+|^\\d+\\s++(?=\\p{Lu})");

  /** A style takes the last author for a person, and joins "et al." like one. */
  private static final Pattern JOINED_REST =
      Pattern.compile(",?+ (?:&(?:amp;)?+|and) (?=et al\\.)");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]++");

  private final Map<String, Processor> processors = new HashMap<>();

  /** What entries are printed as. */
  public enum Output {
    TEXT("text"),
    /** Each entry what an element may hold; all but the style's own markup is escaped. */
    HTML("html");

    private final String format;

    Output(String format) {
      this.format = format;
    }
  }

  /** The entries in that style, in the order given, without numbers. */
  public List<String> print(String style, List<Publication> publications) {
    return processor(style).print(publications);
  }

  /**
   * A bibliography: the entries as the style numbers and orders them, an entry each.
   *
   * @param publications each with a title, without which a style may have nothing to print
   */
  public List<String> bibliography(String style, List<Publication> publications, Output output) {
    return processor(style).bibliography(publications, output);
  }

  private Processor processor(String style) {
    return processors.computeIfAbsent(style, Processor::new);
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
      List<String> entries = unnumbered(publications);
      if (entries.size() == publications.size()) {
        return entries;
      }
      // An item that a style has nothing to print of has no entry: one at a time tells which.
      return publications.stream().map(this::alone).toList();
    }

    private String alone(Publication publication) {
      List<String> entries = unnumbered(List.of(publication));
      return entries.isEmpty() ? String.valueOf(publication.title()) : entries.getFirst();
    }

    private List<String> unnumbered(List<Publication> publications) {
      List<String> entries = new ArrayList<>();
      for (String entry : entries(publications, Output.TEXT, true)) {
        entries.add(NUMBER.matcher(oneLine(entry)).replaceFirst(""));
      }
      return entries;
    }

    List<String> bibliography(List<Publication> publications, Output output) {
      return Arrays.stream(entries(publications, output, false))
          .map(entry -> JOINED_REST.matcher(entry).replaceAll(", "))
          .map(entry -> output == Output.TEXT ? spaced(oneLine(entry)) : StyledHtml.of(entry))
          .toList();
    }

    private String[] entries(List<Publication> publications, Output output, boolean unsorted) {
      items.clear();
      for (Publication publication : publications) {
        String id = "item" + items.size();
        items.put(id, CslItem.of(id, publication));
      }
      csl.reset();
      csl.setOutputFormat(output.format);
      csl.registerCitationItems(items.keySet(), unsorted);
      return csl.makeBibliography().getEntries();
    }

    /** As text, citeproc-java prints a number and its entry without the space between. */
    private static String spaced(String entry) {
      Matcher number = NUMBER.matcher(entry);
      return number.find() ? number.group().strip() + " " + entry.substring(number.end()) : entry;
    }

    private static String oneLine(String text) {
      return SPACES.matcher(text).replaceAll(" ").strip();
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
