package org.ibid.server.evidence.audit;

import java.util.function.Function;
import org.ibid.indexer.literature.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What is known besides the paper that is audited.
 *
 * @param abstracts the abstract of an entry that is itself a paper of the collection, else empty
 * @param retractions a list of retractions, or null where none was given
 */
public record Known(Function<Reference, String> abstracts, @Nullable RetractionList retractions) {

  /** Nothing but the paper. */
  public static final Known NOTHING = new Known(reference -> "", null);

  /** The same with a list of retractions, or without one where it is null. */
  public Known with(@Nullable RetractionList list) {
    return new Known(abstracts, list);
  }
}
