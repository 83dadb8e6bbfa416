package org.ibid.indexer.source.medline;

import java.util.regex.Pattern;

/** The name of a journal in a catalogue, which says more than the journal's cover. */
final class JournalName {

  /**
   * Other title information, a parallel title, a statement of responsibility: each has its sign
   * between spaces (ISBD 2021, A.3.2.5).
   */
  private static final Pattern CATALOGUERS_PART = Pattern.compile(" [:=/] .*+", Pattern.DOTALL);

  /** What tells journals of one name apart: {@code Lancet (London, England)}. */
  private static final Pattern QUALIFIER = Pattern.compile(" \\([^()]*+\\)(?= [:=/] |\\.?+$)");

  private JournalName() {}

  /** The name as its readers write it. */
  static String of(String catalogued) {
    String name = QUALIFIER.matcher(catalogued).replaceFirst("");
    name = CATALOGUERS_PART.matcher(name).replaceFirst("").strip();
    return name.isEmpty() ? catalogued : name;
  }
}
