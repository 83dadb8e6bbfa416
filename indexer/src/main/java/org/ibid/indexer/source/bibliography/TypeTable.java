package org.ibid.indexer.source.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a format calls the types of CSL 1.0.2. */
public final class TypeTable {

  private final Map<String, String> types = new HashMap<>();

  /** A table of lines, each a type of CSL and then all of the format's names for it. */
  public TypeTable(String lines) {
    for (String line : lines.lines().toList()) {
      List<String> names = List.of(line.split(" ", -1));
      names.stream().skip(1).forEach(name -> types.put(name, names.getFirst()));
    }
  }

  /** The CSL type; empty where the format has no type of that name. */
  public Optional<String> csl(String name) {
    return Optional.ofNullable(types.get(name));
  }
}
