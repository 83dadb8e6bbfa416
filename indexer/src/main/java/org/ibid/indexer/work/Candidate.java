package org.ibid.indexer.work;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Publication;

/**
 * A record that may be one of several of a publication.
 *
 * @param id id of the reference or paper
 */
public record Candidate(String id, Description description, List<String> keys) {

  /**
   * The candidate that a record is.
   *
   * @param raw the printed entry; empty where there is none
   */
  public static Candidate of(String id, Publication publication, String raw) {
    Description description = Description.of(publication, raw);
    return new Candidate(id, description, MatchKeys.of(description));
  }

  /**
   * The candidate as bytes.
   *
   * @return empty where they are more than {@code limit}
   */
  public Optional<byte[]> bytes(int limit) {
    if (description.length() + id.length() > limit) {
      return Optional.empty();
    }
    byte[] bytes = CandidateBytes.write(this);
    return bytes.length <= limit ? Optional.of(bytes) : Optional.empty();
  }

  /** Reads back what {@link #bytes} wrote. */
  public static Candidate of(byte[] bytes, int from, int length) {
    return CandidateBytes.read(bytes, from, length);
  }

  /** Keys under which records of the same publication are looked for, see {@link MatchKeys}. */
  @Override
  public List<String> keys() {
    return keys;
  }

  /** Those of the keys that are identifiers, which name works. */
  public List<String> identifierKeys() {
    return keys.stream().filter(MatchKeys::isIdentifier).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Candidate candidate && candidate.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
