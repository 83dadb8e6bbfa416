package org.ibid.indexer.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Tells an author that is no person: {@code the Northern Study Group}. */
final class AuthorGroup {

  private static final Pattern GROUP =
      Pattern.compile(
          "\\b(?:[Gg]roup|Consortium|Collaborat(?:ion|ive|ors)|Program(?:me)?|Committee|Network|Investigators|Task Force|Initiative|Team)$");

  /** No group's name is longer. */
  private static final int LONGEST = 120;

  private AuthorGroup() {}

  static boolean is(String name) {
    return name.length() <= LONGEST && GROUP.matcher(name).find();
  }

  /** Whether the last author of a line is a group. */
  static boolean isLast(String line) {
    List<String> parts = line.length() > AuthorLine.LONGEST ? List.of() : NameParts.split(line);
    return !parts.isEmpty() && is(PrintedName.withoutMarks(parts.getLast()));
  }
}
