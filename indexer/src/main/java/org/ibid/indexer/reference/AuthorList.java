package org.ibid.indexer.reference;

import java.util.List;
import org.ibid.indexer.literature.Name;

/**
 * Names as a reference lists them.
 *
 * @param names in printed order
 * @param etAl whether the list says that there are more
 * @param editors whether it says that they are editors
 * @param end where the rest of the reference starts
 * @param closed whether the list ends as lists of names do: at a stop, a year, a colon
 */
record AuthorList(List<Name> names, boolean etAl, boolean editors, int end, boolean closed) {

  static final AuthorList NONE = new AuthorList(List.of(), false, false, 0, false);

  /** A list that ends as lists do is preferred over one that reads so many units more. */
  private static final int CLOSED = 12;

  AuthorList {
    names = List.copyOf(names);
  }

  /** A list of one that nothing else is said of. */
  static AuthorList of(Name only, int end) {
    return new AuthorList(List.of(only), false, false, end, true);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  int size() {
    return names.size();
  }

  /** How much of the text the names explain; a list that ends in mid-air counts little. */
  int weight() {
    return names.isEmpty() ? 0 : end + (closed ? CLOSED : 0);
  }

  boolean arePersons() {
    return !names.isEmpty() && names.stream().allMatch(Name.Personal.class::isInstance);
  }
}
