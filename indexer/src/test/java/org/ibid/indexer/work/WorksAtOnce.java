package org.ibid.indexer.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;

/** The works of papers as they are when all records are compared at once, in memory. */
public final class WorksAtOnce {

  private WorksAtOnce() {}

  /** Members by id of the work, and why they are together. */
  public static Map<String, String> of(Collection<Paper> papers) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (Paper paper : papers) {
      candidates.add(Candidate.of(paper.id(), paper.publication(), ""));
      for (Reference reference : paper.references()) {
        String id = RecordId.ofReference(paper.id(), reference.id());
        candidates.add(Candidate.of(id, reference.publication(), reference.raw()));
      }
    }
    Network network = Network.around(candidates, new CandidateList(candidates), Decisions.NONE);
    Map<String, String> works = new TreeMap<>();
    for (Cluster cluster : Clusters.of(network)) {
      works.put(
          cluster.id(), cluster.members() + " " + cluster.links().stream().map(Link::why).toList());
    }
    return works;
  }
}
