package org.ibid.indexer.collection;

import java.util.List;
import org.ibid.indexer.source.Outcome;

/**
 * What became of the sources of a run.
 *
 * @param read how many papers were read, new or anew
 * @param unchanged how many files were passed over because they had not changed
 * @param removed how many files were dropped because they are gone
 * @param rejected what could not be read, in the order met
 * @param warned what was read, but not without doubt, in the order met
 */
public record Report(
    int read, int unchanged, int removed, List<Outcome.Rejected> rejected, List<Warning> warned) {

  public Report {
    rejected = List.copyOf(rejected);
    warned = List.copyOf(warned);
  }

  /** Something that a reader of a source should know. */
  public record Warning(String source, String text) {}
}
