package org.ibid.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that pages refer to. Each has the hash of its content in its name, so that a browser
 * may keep it for ever and still never shows an old one.
 */
final class StaticFiles {

  static final String FOLDER = "/static/";

  /** Enough that two versions of a file never share a name. */
  private static final int HASH_BYTES = 5;

  private final Map<String, StaticFile> byName = new LinkedHashMap<>();
  private final String styleSheet;
  private final String icon;

  StaticFiles() {
    styleSheet = add("ibid", "css", "text/css; charset=utf-8");
    icon = add("icon", "svg", "image/svg+xml");
  }

  /** Address of the style sheet. */
  String styleSheet() {
    return styleSheet;
  }

  /** Address of the icon. */
  String icon() {
    return icon;
  }

  /** The file of a name, hash included. */
  Optional<StaticFile> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private String add(String stem, String extension, String contentType) {
    byte[] content = read(stem + "." + extension);
    String name = stem + "." + hash(content) + "." + extension;
    byName.put(name, new StaticFile(contentType, content));
    return FOLDER + name;
  }

  private static byte[] read(String file) {
    try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without static/" + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading static/" + file, e);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
