package org.ibid.indexer.work;

import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The records of one publication.
 *
 * @param id {@code work:} and the least DOI of its members, else {@code work:pmid:} and the least
 *     PMID, else {@code work:} and the least member. Where two clusters have a record with one DOI
 *     or PMID, it names the cluster of the paper that has it, else that of the least record
 * @param members ids, ascending
 * @param links what joined them, the surest first: one fewer than members
 */
public record Cluster(String id, List<String> members, List<Link> links) {

  private static final String WORK = "work:";
  private static final String PMID = "pmid:";

  public Cluster {
    members = List.copyOf(members);
    links = List.copyOf(links);
  }

  /** Id of the work that a record is alone. */
  public static String idAlone(Candidate record) {
    return idAlone(record.id(), record.description().doi(), record.description().pmid());
  }

  /**
   * The same of what a record says.
   *
   * @param id of the reference or paper
   */
  public static String idAlone(String id, Publication publication) {
    return idAlone(id, Description.doi(publication.doi()), publication.pmid());
  }

  private static String idAlone(String id, @Nullable String doi, @Nullable String pmid) {
    if (doi != null) {
      return idOfDoi(doi);
    }
    return pmid == null ? WORK + id : idOfPmid(pmid);
  }

  static String idOfDoi(String doi) {
    return WORK + doi;
  }

  static String idOfPmid(String pmid) {
    return WORK + PMID + pmid;
  }

  static String idOfRecord(String id) {
    return WORK + id;
  }
}
