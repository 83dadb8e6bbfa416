package org.ibid.indexer.work;

/** What comparing two records says of their publications. */
sealed interface Verdict {

  /**
   * They are records of one publication.
   *
   * @param strength more is surer
   * @param why in words
   */
  record Same(int strength, String why) implements Verdict {}

  /** They are of two publications, whatever else they have in common. */
  record Different(String why) implements Verdict {}

  /** Nothing says that they are of one publication, or of two. */
  record Unclear() implements Verdict {}
}
