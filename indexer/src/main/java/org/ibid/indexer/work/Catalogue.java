package org.ibid.indexer.work;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where candidates are looked up: an index, or a list. */
public interface Catalogue {

  /** The candidates that have each of some keys, in any order. A key of nobody may be missing. */
  Map<String, List<Candidate>> byKey(Set<String> keys) throws IOException;

  /** The candidates among some ids, in any order. */
  Collection<Candidate> byId(Set<String> ids) throws IOException;
}
