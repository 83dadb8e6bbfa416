package org.ibid.indexer.literature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a paper, or of a part of it, that says what a person said and not what was read.
 *
 * @param part the reference or citation that it is a field of, or null for the paper itself
 * @param field CSL name, {@code references} of a citation, or {@code concept:SCHEME:ID}
 * @param by who corrected it
 * @param when they did
 * @param read what was read there; empty where nothing was
 */
public record CorrectedField(
    @Nullable Part part, String field, String by, Instant when, List<String> read) {

  public CorrectedField {
    read = List.copyOf(read);
  }

  /** A part of a paper. */
  public sealed interface Part {
    /** The reference with that id in the paper's list. */
    record OfReference(String id) implements Part {}

    /**
     * A citation.
     *
     * @param number its position in the paper, from 1
     */
    record OfCitation(int number) implements Part {}
  }

  /** Whether it is a field of that part; null asks for the paper itself. */
  public boolean isOf(@Nullable Part of) {
    return part == null ? of == null : part.equals(of);
  }
}
