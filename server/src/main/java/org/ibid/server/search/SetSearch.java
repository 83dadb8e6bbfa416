package org.ibid.server.search;

import java.io.Closeable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ibid.server.query.Query;
import org.ibid.server.query.Remark;

/**
 * Runs many queries over one commit of the index and keeps what each part of them found, so that a
 * part costs nothing when it comes again. Words meet the text as typed ({@link
 * SearchRequest.Matching#LITERAL}). For one thread; to be closed by who asked for it.
 */
public interface SetSearch extends Closeable {

  /**
   * What a query found.
   *
   * @param set its documents; those found so far where it is partial, none where a remark is an
   *     error
   * @param remarks on parts of the tree, in its order
   * @param partial whether the time was over before all was looked at
   */
  record Found(HitSet set, List<Remark> remarks, boolean partial) {
    public Found {
      remarks = List.copyOf(remarks);
    }

    /** Whether it could not be run. */
    public boolean failed() {
      return remarks.stream().anyMatch(Remark::isError);
    }
  }

  /**
   * Runs a query.
   *
   * @param lines what the lines found that it may refer to, by their number; a reference to another
   *     is an error among the remarks
   * @param atMost how long it may take, roughly
   */
  Found find(Query tree, Map<String, HitSet> lines, Duration atMost);

  /** Every document of the kind that passes the filters. */
  HitSet everything();

  /** Those of the documents with these ids that are there. */
  HitSet of(Collection<String> ids);

  /** The ids of documents of a set, in the order of ids. */
  List<String> ids(HitSet set, int limit);

  @Override
  void close();
}
