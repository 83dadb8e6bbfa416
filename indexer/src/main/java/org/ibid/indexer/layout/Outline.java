package org.ibid.indexer.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Section;

/**
 * What a plain text was taken for.
 *
 * @param publication the paper's own bibliographic data, as far as the page says it
 * @param asPrinted CSL field name to the characters of the source, for fields that were normalised
 * @param abstractText paragraphs separated by one empty line; empty where there is none
 * @param keyword as printed, in order
 * @param abbreviations short form to long form out of the paper's list of abbreviations, in order
 * @param sections in order
 * @param entries of the reference list, in order
 * @param related publications that the page lists beside the paper
 * @param dropped passages that are in no field
 * @param warnings what a reader should know about the reading, a sentence each
 */
public record Outline(
    Publication publication,
    Map<String, String> asPrinted,
    String abstractText,
    List<String> keyword,
    Map<String, String> abbreviations,
    List<Section> sections,
    List<ListEntry> entries,
    List<Publication> related,
    List<Dropped> dropped,
    List<String> warnings) {

  public Outline {
    asPrinted = Collections.unmodifiableMap(new LinkedHashMap<>(asPrinted));
    keyword = List.copyOf(keyword);
    abbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
    sections = List.copyOf(sections);
    entries = List.copyOf(entries);
    related = List.copyOf(related);
    dropped = List.copyOf(dropped);
    warnings = List.copyOf(warnings);
  }
}
