package org.ibid.indexer.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as bytes: its id and what it is compared by, already without case and punctuation.
 * Reading it back costs a small part of reading the record's JSON and normalising it anew.
 *
 * <p>Strings are as {@link DataOutputStream#writeUTF} has them, lists a count and their items; what
 * may be missing follows a byte that says whether it is there.
 */
final class CandidateBytes {

  private static final String BETWEEN_WORDS = " ";

  private CandidateBytes() {}

  static byte[] write(Candidate candidate) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(candidate.id());
      write(out, candidate.description());
    } catch (IOException e) {
      throw new UncheckedIOException("can't happen: " + candidate.id(), e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Description record) throws IOException {
    optional(out, record.doi());
    optional(out, record.pmid());
    optional(out, record.pmcid());
    words(out, record.title().words());
    out.writeShort(record.authors().size());
    for (Author author : record.authors()) {
      out.writeUTF(author.family());
      words(out, author.parts());
    }
    Integer year = record.year();
    optional(out, year == null ? null : year.toString());
    words(out, record.journal().words());
    out.writeUTF(record.journal().issn());
    out.writeUTF(record.volume());
    out.writeUTF(record.pages().first());
    out.writeUTF(record.pages().last());
    out.writeUTF(record.rest());
    out.writeUTF(record.entry());
  }

  private static void optional(DataOutputStream out, @Nullable String value) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.writeUTF(value);
    }
  }

  /** Words hold no spaces: see {@link Letters}. */
  private static void words(DataOutputStream out, List<String> words) throws IOException {
    out.writeUTF(String.join(BETWEEN_WORDS, words));
  }

  static Candidate read(byte[] bytes, int from, int length) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, from, length))) {
      String id = in.readUTF();
      Description description = description(in);
      return new Candidate(id, description, MatchKeys.of(description));
    } catch (IOException e) {
      throw new UncheckedIOException("these bytes are no candidate", e);
    }
  }

  private static Description description(DataInputStream in) throws IOException {
    String doi = optional(in);
    String pmid = optional(in);
    String pmcid = optional(in);
    Title title = Title.of(words(in));
    List<Author> authors = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      authors.add(new Author(in.readUTF(), words(in)));
    }
    String year = optional(in);
    return new Description(
        doi,
        pmid,
        pmcid,
        title,
        authors,
        year == null ? null : Integer.valueOf(year),
        new Journal(words(in), in.readUTF()),
        in.readUTF(),
        new Pages(in.readUTF(), in.readUTF()),
        in.readUTF(),
        in.readUTF());
  }

  private static @Nullable String optional(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }

  private static List<String> words(DataInputStream in) throws IOException {
    String words = in.readUTF();
    return words.isEmpty() ? List.of() : List.of(words.split(BETWEEN_WORDS));
  }
}
