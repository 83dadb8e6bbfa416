package org.ibid.server.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort values of its last hit, and which request it was a page of. Says
 * nothing of document numbers, so that it outlives a commit.
 */
final class Cursor {

  private static final byte MISSING = 0;
  private static final byte FLOAT = 1;
  private static final byte INT = 2;
  private static final byte LONG = 3;
  private static final byte BYTES = 4;

  /** Ids and sort keys are shorter by far; what is longer was not written here. */
  private static final int MOST_CHARACTERS = 20_000;

  private Cursor() {}

  /** The cursor after a hit. */
  static String after(FieldDoc last, SearchRequest request) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(fingerprint(request));
      for (Object value : last.fields) {
        write(out, value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * The hit that a cursor stands after.
   *
   * @param maxDoc one more than any document number
   * @throws InvalidRequestException where it isn't a cursor of this request
   */
  static FieldDoc read(String cursor, SearchRequest request, int maxDoc) {
    if (cursor.length() > MOST_CHARACTERS) {
      throw malformed();
    }
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)))) {
      if (in.readLong() != fingerprint(request)) {
        throw new InvalidRequestException("cursor", "this cursor belongs to another search");
      }
      Object[] values = {value(in), value(in)};
      checkTypes(values, request.sort());
      // Equal values end the page before: the id is unique, so no number may come after.
      return new FieldDoc(Math.max(0, maxDoc - 1), Float.NaN, values);
    } catch (IOException | IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static void checkTypes(@Nullable Object[] values, SearchRequest.Sort sort) {
    boolean expected =
        switch (sort) {
          case RELEVANCE -> values[0] instanceof Float;
          case YEAR -> values[0] instanceof Integer;
          case TITLE -> values[0] == null || values[0] instanceof BytesRef;
          case CITED -> values[0] instanceof Long;
        };
    if (!expected || !(values[1] instanceof BytesRef)) {
      throw malformed();
    }
  }

  private static InvalidRequestException malformed() {
    return new InvalidRequestException("cursor", "expected the next_cursor of an earlier answer");
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte(MISSING);
      case Float number -> {
        out.writeByte(FLOAT);
        out.writeFloat(number);
      }
      case Integer number -> {
        out.writeByte(INT);
        out.writeInt(number);
      }
      case Long number -> {
        out.writeByte(LONG);
        out.writeLong(number);
      }
      case BytesRef bytes -> {
        out.writeByte(BYTES);
        out.writeInt(bytes.length);
        out.write(bytes.bytes, bytes.offset, bytes.length);
      }
      default -> throw new IllegalStateException("no order sorts by a " + value.getClass());
    }
  }

  private static @Nullable Object value(DataInputStream in) throws IOException {
    byte type = in.readByte();
    return switch (type) {
      case MISSING -> null;
      case FLOAT -> in.readFloat();
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case BYTES -> bytes(in);
      default -> throw new IOException("no value has type " + type);
    };
  }

  private static BytesRef bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a length past the end: " + length);
    }
    return new BytesRef(in.readNBytes(length));
  }

  /** The same for every page of a request, on every machine. */
  private static long fingerprint(SearchRequest request) {
    String what =
        request.kind()
            + "\n"
            + request.query()
            + "\n"
            + request.matching()
            + "\n"
            + request.filters()
            + "\n"
            + request.sort()
            + (request.citing().isAnything() ? "" : "\n" + request.citing())
            + (request.expansion().isNone() ? "" : "\n" + request.expansion());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
