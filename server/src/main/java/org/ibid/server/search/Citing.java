package org.ibid.server.search;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the statements or citations that are searched for must cite: any of some references.
 *
 * @param references ids; empty where nothing is asked of what is cited
 * @param company whether a mark must cite one of them by itself, or together with others
 */
public record Citing(Set<String> references, Company company) {

  /** No condition. */
  public static final Citing ANYTHING = new Citing(Set.of(), Company.ANY);

  /** In what company a mark cites a reference. */
  public enum Company {
    ANY,
    /** The mark cites it only: {@code [34]}. */
    ALONE,
    /** The mark cites others too: {@code [34, 79]}. */
    TOGETHER
  }

  public Citing {
    references = Set.copyOf(references);
  }

  public static Citing anyOf(Set<String> references) {
    return new Citing(references, Company.ANY);
  }

  boolean isAnything() {
    return references.isEmpty();
  }

  /** In one order, so that what is made of it is the same on every machine. */
  @Override
  public String toString() {
    return company + " " + new TreeSet<>(references);
  }
}
