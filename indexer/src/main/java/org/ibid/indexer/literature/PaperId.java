package org.ibid.indexer.literature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What a paper is called, the same on every run and machine. */
public final class PaperId {

  private static final int HASH_BYTES = 8;

  private PaperId() {}

  /**
   * The lower-cased DOI, else {@code pmid:N}, else {@code ibid:} and a hash of title key, first
   * author and year, else of the source's bytes where the paper has no title.
   *
   * @param bytes the source of the paper
   */
  public static String of(Publication publication, byte[] bytes) {
    String doi = publication.doi();
    if (doi != null) {
      return doi.toLowerCase(Locale.ROOT);
    }
    if (publication.pmid() != null) {
      return "pmid:" + publication.pmid();
    }
    return hasTitle(publication) ? hash(key(publication)) : hash(bytes);
  }

  /**
   * The same for a record of a bibliography. One of which neither author nor year is known goes by
   * its abstract, too: "Editorial" is the title of many.
   *
   * @param bytes the record as it stands
   */
  public static String ofRecord(Publication publication, String abstractText, byte[] bytes) {
    boolean titleOnly = publication.author().isEmpty() && publication.issued() == null;
    boolean identified = publication.doi() != null || publication.pmid() != null;
    return titleOnly && !identified && hasTitle(publication) && !abstractText.isBlank()
        ? hash(key(publication) + "\n" + abstractText.strip())
        : of(publication, bytes);
  }

  private static boolean hasTitle(Publication publication) {
    return !TitleKey.of(title(publication)).isEmpty();
  }

  private static String title(Publication publication) {
    String title = publication.title();
    return title == null ? "" : title;
  }

  private static String key(Publication publication) {
    String author = publication.author().isEmpty() ? "" : publication.author().getFirst().display();
    String year = publication.issued() == null ? "" : publication.issued().toString();
    return String.join("\n", TitleKey.of(title(publication)), TitleKey.of(author), year);
  }

  private static String hash(String key) {
    return hash(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "ibid:" + HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
