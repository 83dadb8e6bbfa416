package org.ibid.indexer.literature;

/** What the parts of a paper are called in the index: the paper's id, {@code #}, and the part. */
public final class RecordId {

  private RecordId() {}

  /** {@code PAPER#34} for the reference with that id. */
  public static String ofReference(String paperId, String referenceId) {
    return paperId + "#" + referenceId;
  }

  /**
   * {@code PAPER#statement-3}.
   *
   * @param number position of the statement in its paper, from 1
   */
  public static String ofStatement(String paperId, int number) {
    return paperId + "#statement-" + number;
  }

  /**
   * {@code PAPER#citation-7}.
   *
   * @param number position of the citation in its paper, from 1
   */
  public static String ofCitation(String paperId, int number) {
    return paperId + "#citation-" + number;
  }

  /** Id of the paper that a record is of; that of a paper itself. */
  public static String paperOf(String record) {
    int hash = record.lastIndexOf('#');
    return hash < 0 ? record : record.substring(0, hash);
  }
}
