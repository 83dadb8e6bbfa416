package org.ibid.indexer.schema;

import java.util.Locale;

/** What of a source needs a person's eye. */
public enum SourceTrait {
  /** It could not be read. */
  REJECTED,
  /** Something of it is in doubt. */
  WARNINGS,
  /** Passages of it are in no field. */
  DROPPED;

  /** The term that says so. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
