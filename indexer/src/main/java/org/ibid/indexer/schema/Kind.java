package org.ibid.indexer.schema;

import java.util.Locale;

/** What a document of the index is one of. */
public enum Kind {
  PAPER,
  REFERENCE,
  STATEMENT,
  CITATION,
  WORK;

  /** The value of the {@code kind} field, and the prefix of this kind's own fields. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** This kind's field of that name: {@code paper.title}. */
  public String field(String name) {
    return id() + "." + name;
  }
}
