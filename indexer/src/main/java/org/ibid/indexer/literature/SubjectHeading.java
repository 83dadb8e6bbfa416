package org.ibid.indexer.literature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject heading that cataloguers gave a paper, as MeSH has them.
 *
 * @param term the heading as printed: {@code Spinal Cord Injuries}
 * @param id its number in the vocabulary ({@code D013119}), or null where the source doesn't say
 * @param major whether it is a main point of the paper
 * @param qualifiers aspects that it is narrowed to, in printed order
 */
public record SubjectHeading(
    String term, @Nullable String id, boolean major, List<Qualifier> qualifiers) {

  public SubjectHeading {
    qualifiers = List.copyOf(qualifiers);
    if (term.isBlank()) {
      throw new IllegalArgumentException("a subject heading needs a term");
    }
  }

  /** The heading in one line, a star before each main point: {@code Neuralgia/*therapy}. */
  public String display() {
    StringBuilder line = new StringBuilder(starred(term, major));
    qualifiers.forEach(q -> line.append('/').append(starred(q.term(), q.major())));
    return line.toString();
  }

  private static String starred(String term, boolean major) {
    return major ? "*" + term : term;
  }

  /** Whether it is a main point of the paper, by itself or under one of its qualifiers. */
  public boolean isMajorAnywhere() {
    return major || qualifiers.stream().anyMatch(Qualifier::major);
  }

  /**
   * An aspect of a heading, a subheading in librarians' words: {@code drug therapy}.
   *
   * @param major whether the heading under this aspect is a main point of the paper
   */
  public record Qualifier(String term, @Nullable String id, boolean major) {
    public Qualifier {
      if (term.isBlank()) {
        throw new IllegalArgumentException("a qualifier needs a term");
      }
    }
  }
}
