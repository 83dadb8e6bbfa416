package org.ibid.indexer.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ibid.indexer.literature.SubjectHeading;

/**
 * Subject headings as exact terms of {@link Schema#heading}, for queries that librarians write. In
 * lower case:
 *
 * <ul>
 *   <li>{@code spinal cord injuries}: the heading, whatever its qualifiers;
 *   <li>{@code spinal cord injuries/drug therapy}: the heading under that qualifier;
 *   <li>{@code /drug therapy}: the qualifier under any heading;
 *   <li>the same with {@code *} in front: as a main point of the paper.
 * </ul>
 */
public final class HeadingTerms {

  private static final String MAJOR = "*";

  private HeadingTerms() {}

  /** The term of a heading, for a query. */
  public static String heading(String term, boolean major) {
    return (major ? MAJOR : "") + lower(term);
  }

  /** The term of a heading under a qualifier, or of the qualifier under any: then "" is given. */
  public static String qualified(String term, String qualifier, boolean major) {
    return heading(term, major) + "/" + lower(qualifier);
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Every term of the headings of one paper, each once. */
  public static Set<String> of(List<SubjectHeading> headings) {
    Set<String> terms = new LinkedHashSet<>();
    headings.forEach(heading -> addTo(terms, heading));
    return terms;
  }

  /**
   * Where the star stands before the heading and none before its qualifiers, it is for all of them:
   * records that a program indexed are printed so.
   */
  private static void addTo(Set<String> terms, SubjectHeading heading) {
    boolean starred = heading.qualifiers().stream().anyMatch(SubjectHeading.Qualifier::major);
    add(terms, heading.term(), heading.major() || starred);
    for (SubjectHeading.Qualifier qualifier : heading.qualifiers()) {
      boolean major = qualifier.major() || (heading.major() && !starred);
      add(terms, heading.term() + "/" + qualifier.term(), major);
      add(terms, "/" + qualifier.term(), major);
    }
  }

  private static void add(Set<String> terms, String term, boolean major) {
    terms.add(heading(term, false));
    if (major) {
      terms.add(heading(term, true));
    }
  }

  /** The heading as people read it, once for each qualifier. */
  public static List<String> printed(SubjectHeading heading) {
    if (heading.qualifiers().isEmpty()) {
      return List.of(heading.term());
    }
    List<String> printed = new ArrayList<>();
    heading.qualifiers().forEach(q -> printed.add(heading.term() + "/" + q.term()));
    return printed;
  }
}
