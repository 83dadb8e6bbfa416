package org.ibid.indexer.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person said that a field of a paper is, or of a reference or mark of it.
 *
 * @param target what it is about
 * @param field CSL name, {@code abstract}, {@code keyword}, {@code concept:SCHEME:ID}; {@code
 *     references} of a mark
 * @param value in the form that the field has, a list of names being one each; empty where the
 *     person said that there is none. Of a mark: ids of the references
 * @param cited the references that a mark means, as entries of the list
 * @param said who said it, and when
 * @param was what was read there when it was said, or null where nobody looked
 * @param sidecar the key of the file whose sidecar says it, or null where this index does
 */
public record Correction(
    Target target,
    String field,
    List<String> value,
    List<ReferenceAnchor> cited,
    Said said,
    @Nullable List<String> was,
    @Nullable String sidecar) {

  /** The field of a mark. */
  public static final String REFERENCES = "references";

  /** Fields of papers only. */
  public static final String ABSTRACT = "abstract";

  public static final String KEYWORD = "keyword";

  /** Enough that no two of a collection share it, few enough to be typed. */
  private static final int ID_BYTES = 6;

  /** The earliest first: what is said later holds. Total, so that no order of files matters. */
  static final Comparator<Correction> OLDEST_FIRST =
      Comparator.comparing((Correction c) -> c.said().when()).thenComparing(Correction::id);

  public Correction {
    value = List.copyOf(value);
    cited = List.copyOf(cited);
    was = was == null ? null : List.copyOf(was);
  }

  /**
   * Who said something, when and why.
   *
   * @param note in their own words, or empty
   */
  public record Said(String by, Instant when, String note) {}

  /** The same, said by whoever keeps it. */
  public Correction withoutSidecar() {
    return new Correction(target, field, value, cited, said, was, null);
  }

  /** The paper that it is about. */
  public PaperAnchor paper() {
    return target.paper();
  }

  /**
   * The same with its value in the form that the field has: what comes out of a file may say
   * anything.
   *
   * @throws InvalidCorrectionException where there is no such field, or it can't have the value
   */
  public Correction checked() {
    List<String> form =
        switch (target) {
          case Target.OfPaper paper -> Values.checked(true, field, value);
          case Target.OfReference reference -> Values.checked(false, field, value);
          case Target.OfMark mark when field.equals(REFERENCES) -> value;
          case Target.OfMark mark -> throw Values.unknownField(field, List.of(REFERENCES));
        };
    return new Correction(target, field, form, cited, Values.signed(said), was, sidecar);
  }

  /** The same for the same correction on every machine. */
  public String id() {
    String part =
        switch (target) {
          case Target.OfPaper paper -> "";
          case Target.OfReference(var paper, var reference) -> "r" + reference;
          case Target.OfMark(var paper, var mark) -> "m" + mark;
        };
    String all =
        String.join(
            "\n", paper().id(), part, field, value.toString(), said.by(), said.when().toString());
    return hash(all + "\n" + Objects.requireNonNullElse(sidecar, ""));
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
