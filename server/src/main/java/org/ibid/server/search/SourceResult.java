package org.ibid.server.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sources that an index was made from, those of a file together, files by their path.
 *
 * @param count how many were asked for, whatever the page
 * @param all how many there are
 * @param traits how many of all need a person's eye, and for what
 * @param formats how many of all were taken for what, by name
 * @param next where the next page starts, or empty after the last
 */
public record SourceResult(
    long count,
    long all,
    Map<SourceRequest.Trait, Long> traits,
    Map<String, Long> formats,
    List<Source> sources,
    Optional<String> next) {

  public SourceResult {
    traits = Map.copyOf(traits);
    formats = Collections.unmodifiableMap(new TreeMap<>(formats));
    sources = List.copyOf(sources);
  }

  /** A source. */
  public sealed interface Source {

    /**
     * One that was read.
     *
     * @param paper as JSON, as it was read and corrected
     * @param sources names of all sources of that paper, the one that is shown first
     */
    record Read(String paper, List<String> sources) implements Source {
      public Read {
        sources = List.copyOf(sources);
      }
    }

    /**
     * One that could not be read.
     *
     * @param name file, and record or place in it
     */
    record Rejected(String name, String why) implements Source {}
  }
}
