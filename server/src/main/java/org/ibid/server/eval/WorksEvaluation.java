package org.ibid.server.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.CandidateList;
import org.ibid.indexer.work.Cluster;
import org.ibid.indexer.work.Clusters;
import org.ibid.indexer.work.Decisions;
import org.ibid.indexer.work.Link;
import org.ibid.indexer.work.Network;

/** Measures how well the records of one publication are found, with what the index finds them. */
public final class WorksEvaluation {

  private WorksEvaluation() {}

  /**
   * A record that was judged.
   *
   * @param number in its library
   */
  public record Judged(String number, Publication publication, boolean marked) {}

  /** Two records that were joined. */
  public record Pair(Judged a, Judged b, String why) {}

  /**
   * What was measured of a library, as ASySD counts it (Hair et al., BMC Biology 21, 2023): records
   * that are marked as duplicates and were joined with another, and so on.
   *
   * @param falsePairs pairs that were joined although one of them, or both, is in the library once
   * @param missed marked records that were joined with none
   */
  public record Result(
      String library,
      int records,
      int marked,
      int works,
      int found,
      int wronglyJoined,
      int pairs,
      List<Pair> falsePairs,
      List<Judged> missed) {
    public Result {
      falsePairs = List.copyOf(falsePairs);
      missed = List.copyOf(missed);
    }

    /** Share of the marked records that were joined with another. */
    public double sensitivity() {
      return share(found, marked);
    }

    /** Share of the records not marked that stayed alone. */
    public double specificity() {
      return share(records - marked - wronglyJoined, records - marked);
    }

    /** Share of the joined records that are marked. */
    public double precision() {
      return share(found, found + wronglyJoined);
    }

    /** Share of the joined pairs of which both records are marked. */
    public double pairPrecision() {
      return share(pairs - falsePairs.size(), pairs);
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }

  /**
   * Measures a library.
   *
   * @throws IOException where it can't be read, or no record in it is marked
   */
  public static Result run(Path file) throws IOException {
    return run(MarkedLibrary.read(file));
  }

  static Result run(MarkedLibrary library) throws IOException {
    Map<String, Judged> records = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (MarkedLibrary.Entry entry : library.records()) {
      records.put(entry.number(), new Judged(entry.number(), entry.publication(), entry.marked()));
      candidates.add(Candidate.of(entry.number(), entry.publication(), ""));
    }
    return result(library.name(), records, clusters(candidates));
  }

  private static List<Cluster> clusters(List<Candidate> candidates) throws IOException {
    CandidateList list = new CandidateList(candidates);
    return Clusters.of(Network.around(list.all(), list, Decisions.NONE));
  }

  private static Result result(String name, Map<String, Judged> records, List<Cluster> clusters) {
    int found = 0;
    int wrong = 0;
    int pairs = 0;
    List<Pair> falsePairs = new ArrayList<>();
    List<Judged> missed = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<Judged> members = cluster.members().stream().map(records::get).toList();
      int marked = (int) members.stream().filter(Judged::marked).count();
      if (members.size() == 1) {
        missed.addAll(members.stream().filter(Judged::marked).toList());
        continue;
      }
      found += marked;
      wrong += members.size() - marked;
      pairs += members.size() * (members.size() - 1) / 2;
      falsePairs.addAll(falsePairs(members, cluster.links()));
    }
    int marked = (int) records.values().stream().filter(Judged::marked).count();
    return new Result(
        name, records.size(), marked, clusters.size(), found, wrong, pairs, falsePairs, missed);
  }

  private static List<Pair> falsePairs(List<Judged> members, List<Link> links) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        Judged a = members.get(i);
        Judged b = members.get(j);
        if (!a.marked() || !b.marked()) {
          pairs.add(new Pair(a, b, why(a, b, links)));
        }
      }
    }
    return pairs;
  }

  private static String why(Judged a, Judged b, List<Link> links) {
    List<String> ids = List.of(a.number(), b.number());
    return links.stream()
        .filter(link -> ids.contains(link.a()) && ids.contains(link.b()))
        .map(Link::why)
        .findFirst()
        .orElse("by way of others");
  }
}
