package org.ibid.indexer.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Headings that papers have in common, and the part of a page that each opens. */
public final class SectionNames {

  /** No name is longer than this many characters; longer text isn't compared. */
  private static final int LONGEST = 80;

  private final Map<String, Part> parts = new HashMap<>();

  /** All names that are known. */
  public SectionNames() {
    for (String line : Vocabulary.lines("section-names.txt")) {
      int colon = line.indexOf(':');
      Part part = Part.valueOf(line.substring(0, colon));
      for (String name : line.substring(colon + 1).split("\\|", -1)) {
        parts.put(Folded.of(name), part);
      }
    }
  }

  /** The part that a heading opens, if its name is a known one; its number doesn't count. */
  public Optional<Part> part(String heading) {
    boolean sized = !heading.isEmpty() && heading.length() <= LONGEST;
    if (!sized || Character.isLowerCase(heading.codePointAt(0))) {
      return Optional.empty();
    }
    return Optional.ofNullable(parts.get(Folded.of(HeadingNumber.strip(Count.cut(heading)))));
  }
}
