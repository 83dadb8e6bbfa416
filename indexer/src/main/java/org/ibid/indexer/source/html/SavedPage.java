package org.ibid.indexer.source.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.TextDecoder;

/**
 * A page and what belongs to it as browsers save them in one file: MIME parts, of which one is the
 * page (RFC 2557). As much of MIME is read as these files use (RFC 2045, 2046).
 */
final class SavedPage {

  /** Frames in frames are parts in parts; nobody reads a paper deeper. */
  private static final int MAX_DEPTH = 4;

  /** A page with all its images has some hundreds. */
  private static final int MAX_PARTS = 5_000;

  private static final int MAX_HEADER = 1 << 16;

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}+):\\s*+(.*+)");

  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*+([A-Za-z-]{1,30}+)\\s*+=\\s*+(?:\"([^\"]{0,300}+)\"|([^\\s;\"]{1,300}+))");

  /** Its fields by their names in small letters, and what follows them. */
  private record Part(Map<String, String> fields, int from, int to) {

    String type() {
      return fields
          .getOrDefault("content-type", "")
          .replaceFirst(";.*+", "")
          .strip()
          .toLowerCase(Locale.ROOT);
    }

    Optional<String> parameter(String name) {
      Matcher all = PARAMETER.matcher(fields.getOrDefault("content-type", ""));
      while (all.find()) {
        if (all.group(1).equalsIgnoreCase(name)) {
          return Optional.of(all.group(2) != null ? all.group(2) : all.group(3));
        }
      }
      return Optional.empty();
    }

    boolean isPage() {
      return type().equals("text/html") || type().equals("application/xhtml+xml");
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final byte[] bytes;

  private SavedPage(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether a file begins with the fields of a page that is saved so. */
  static boolean isOne(String head) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields(head, fields);
    String type = fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    return fields.containsKey("mime-version")
        && (type.startsWith("multipart/related") || type.startsWith("text/html"));
  }

  /** The page of a file; empty where no part of it is one. */
  static Optional<TextDecoder.Decoded> main(byte[] bytes) {
    SavedPage page = new SavedPage(bytes);
    Part whole = page.part(0, bytes.length);
    page.read(whole, 0);
    return page.chosen(whole)
        .map(part -> PageDecoder.decode(page.decoded(part), part.parameter("charset").orElse("")));
  }

  /** The part that the file names, that has the page's address, or else the first. */
  private Optional<Part> chosen(Part whole) {
    String start = whole.parameter("start").orElse("-");
    String address =
        whole
            .fields()
            .getOrDefault(
                "snapshot-content-location", whole.fields().getOrDefault("content-location", "-"));
    List<Part> pages = parts.stream().filter(Part::isPage).toList();
    return pages.stream()
        .filter(part -> part.fields().getOrDefault("content-id", "").equals(start))
        .findFirst()
        .or(() ->
            pages.stream()
                .filter(part -> part.fields().getOrDefault("content-location", "").equals(address))
                .findFirst())
        .or(() -> pages.stream().findFirst());
  }

  private void read(Part part, int depth) {
    Optional<String> boundary = part.parameter("boundary");
    if (!part.type().startsWith("multipart/") || boundary.isEmpty()) {
      parts.add(part);
    } else if (depth < MAX_DEPTH) {
      byte[] line = ("--" + boundary.get()).getBytes(StandardCharsets.ISO_8859_1);
      int start = -1;
      for (int at = part.from(); at < part.to() && parts.size() < MAX_PARTS; at = lineEnd(at)) {
        if (startsWith(at, part.to(), line)) {
          if (start >= 0) {
            read(part(start, at), depth + 1);
          }
          start = lineEnd(at);
        }
      }
      if (start >= 0 && start < part.to() && parts.size() < MAX_PARTS) {
        read(part(start, part.to()), depth + 1);
      }
    }
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  private boolean startsWith(int at, int limit, byte[] line) {
    if (at + line.length > limit) {
      return false;
    }
    for (int i = 0; i < line.length; i++) {
      if (bytes[at + i] != line[i]) {
        return false;
      }
    }
    return true;
  }

  private Part part(int from, int to) {
    int limit = Math.min(to, from + MAX_HEADER);
    String head = new String(bytes, from, limit - from, StandardCharsets.ISO_8859_1);
    Map<String, String> fields = new LinkedHashMap<>();
    return new Part(fields, from + fields(head, fields), to);
  }

  /** Reads fields, folded over lines as they may be, up to the empty line; returns what follows. */
  private static int fields(String head, Map<String, String> fields) {
    int at = 0;
    String name = "";
    while (at < head.length()) {
      int end = head.indexOf('\n', at);
      end = end < 0 ? head.length() : end;
      String line = head.substring(at, end).stripTrailing();
      if (line.isEmpty()) {
        return Math.min(head.length(), end + 1);
      }
      Matcher field = FIELD.matcher(line);
      if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
        fields.merge(name, " " + line.strip(), String::concat);
      } else if (field.matches()) {
        name = field.group(1).toLowerCase(Locale.ROOT);
        fields.put(name, field.group(2));
      } else {
        return at;
      }
      at = end + 1;
    }
    return head.length();
  }

  private byte[] decoded(Part part) {
    byte[] text = Arrays.copyOfRange(bytes, part.from(), part.to());
    String encoding =
        part.fields()
            .getOrDefault("content-transfer-encoding", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "quoted-printable" -> unquoted(text);
      case "base64" -> unpacked(text);
      default -> text;
    };
  }

  /** The four characters at a time that are sound. */
  private static byte[] unpacked(byte[] text) {
    ByteArrayOutputStream signs = new ByteArrayOutputStream(text.length);
    for (byte b : text) {
      boolean sign = (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
      if (sign || b == '+' || b == '/') {
        signs.write(b);
      }
    }
    byte[] whole = signs.toByteArray();
    int end = whole.length % 4 == 1 ? whole.length - 1 : whole.length;
    return Base64.getDecoder().decode(Arrays.copyOf(whole, end));
  }

  /** RFC 2045, 6.7; what is no escape stands for itself. */
  private static byte[] unquoted(byte[] text) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(text.length);
    int at = 0;
    while (at < text.length) {
      int next = at + 1;
      if (text[at] == '=') {
        int soft = softBreak(text, next);
        int high = soft < 0 ? digit(text, next) : -1;
        int low = high < 0 ? -1 : digit(text, next + 1);
        if (low >= 0) {
          plain.write(high * 16 + low);
          next += 2;
        } else if (soft >= 0) {
          next = soft;
        } else {
          plain.write('=');
        }
      } else {
        plain.write(text[at]);
      }
      at = next;
    }
    return plain.toByteArray();
  }

  /**
   * Behind a line break that is none of the text's, and the blanks before it; -1 if it isn't one.
   */
  private static int softBreak(byte[] text, int from) {
    int at = from;
    while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r')) {
      at++;
    }
    return at < text.length && text[at] == '\n' ? at + 1 : at == text.length ? at : -1;
  }

  private static int digit(byte[] text, int at) {
    return at < text.length ? Character.digit(text[at], 16) : -1;
  }
}
