package org.ibid.indexer.source.jats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a file refers to by name. Names that HTML and the ISO sets know are known
 * here, without any file being fetched; what a file declares itself is refused, and stays as
 * printed.
 */
final class Entities {

  /** Named in a warning; a file that refers to more is told how many they are. */
  private static final int MAX_NAMED = 10;

  private final Set<String> declared = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  /** Takes note of what the part of a file before its first tag declares. */
  void prolog(String prolog) {
    int at = prolog.indexOf("<!ENTITY");
    while (at >= 0) {
      String name = name(prolog, at + "<!ENTITY".length());
      if (!name.isEmpty()) {
        declared.add(name);
      }
      at = prolog.indexOf("<!ENTITY", at + 1);
    }
  }

  private static String name(String prolog, int from) {
    int start = from;
    while (start < prolog.length()
        && (Character.isWhitespace(prolog.charAt(start)) || prolog.charAt(start) == '%')) {
      start++;
    }
    int end = start;
    while (end < prolog.length() && !Character.isWhitespace(prolog.charAt(end))) {
      end++;
    }
    return prolog.substring(start, end);
  }

  /** What a reference stands for, or itself where that is not known. */
  String characters(String name) {
    String known = declared.contains(name) ? null : Known.BY_NAME.get(name);
    if (known != null) {
      return known;
    }
    if (unknown.size() <= MAX_NAMED) {
      unknown.add(name);
    }
    return "&" + name + ";";
  }

  /** What was refused and what is not known since the last time this was asked. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!declared.isEmpty()) {
      warnings.add("The file declares entities, which are not expanded: " + listed(declared) + ".");
    }
    unknown.removeAll(declared);
    if (!unknown.isEmpty()) {
      warnings.add("Characters without a known name stay as printed: " + listed(unknown) + ".");
    }
    unknown.clear();
    return warnings;
  }

  private static String listed(Set<String> names) {
    String first = String.join(", ", names.stream().limit(MAX_NAMED).toList());
    return names.size() > MAX_NAMED ? first + " and others" : first;
  }

  /** Read when the first name is met: few files have one. */
  private static final class Known {
    private static final Map<String, String> BY_NAME = read();

    private Known() {}

    private static Map<String, String> read() {
      Map<String, String> known = new HashMap<>();
      try (BufferedReader lines = lines()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith("#")) {
            put(known, line.split(" ", -1));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("entities.txt of this program", e);
      }
      return Map.copyOf(known);
    }

    private static BufferedReader lines() {
      @Nullable InputStream in = Entities.class.getResourceAsStream("entities.txt");
      if (in == null) {
        throw new IllegalStateException("entities.txt is missing from this program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    }

    private static void put(Map<String, String> known, String[] line) {
      StringBuilder characters = new StringBuilder();
      for (int i = 1; i < line.length; i++) {
        characters.appendCodePoint(Integer.parseInt(line[i], 16));
      }
      known.put(line[0], characters.toString());
    }
  }
}
