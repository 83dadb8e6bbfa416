package org.ibid.server.evidence.cited;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Hit;

/**
 * What statements are about: a reference, or a work with all of its references.
 *
 * @param kind reference or work
 * @param hit its record
 * @param own the references that are meant themselves: the one, or all of the work
 * @param others references of other papers that are the same work; empty for a work
 */
public record Subject(Kind kind, Hit hit, Set<String> own, Set<String> others) {

  public Subject {
    own = Set.copyOf(own);
    others = Set.copyOf(others);
  }

  /** Every reference that is the same publication. */
  public Set<String> all() {
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(others);
    return all;
  }

  /** Ids of the members of a work, papers among them. */
  static List<String> members(Hit work) {
    List<String> members = new ArrayList<>();
    RecordJson.read(work.json()).path("members").forEach(id -> members.add(id.asText()));
    return members;
  }
}
