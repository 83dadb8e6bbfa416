package org.ibid.indexer.reference;

import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** A person, and where the printed form of its name ends. */
record Person(Name name, int end) {

  /** {@code Rodgers Jr, JH} has its suffix before the initials. */
  static Person of(String printed, String given, @Nullable String suffix, int end) {
    String family = printed.strip();
    int gap = family.lastIndexOf(' ');
    boolean inside = suffix == null && gap > 0 && NameWords.isSuffix(family.substring(gap + 1));
    Name name =
        inside
            ? new Name.Personal(family.substring(0, gap), given.strip(), family.substring(gap + 1))
            : new Name.Personal(family, given.strip(), suffix);
    return new Person(name, end);
  }
}
