package org.ibid.server.query.pubmed;

import java.util.List;

/** What stands in brackets behind a text: where and how the text is searched. */
sealed interface Tag {

  /** Its short name: {@code tiab}. */
  String name();

  /** Words in text fields. */
  record Words(String name, List<String> fields) implements Tag {
    public Words {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Words near each other in text fields.
   *
   * @param between how many other words may stand between them
   */
  record Nearby(String name, List<String> fields, int between) implements Tag {
    public Nearby {
      fields = List.copyOf(fields);
    }
  }

  /** A whole value of a field: a publication type, a language. */
  record Value(String name, String field) implements Tag {}

  /** A subject heading, perhaps with a qualifier after a slash. */
  record Heading(String name, boolean exploded, boolean major) implements Tag {}

  /** A qualifier under any heading. */
  record Subheading(String name, boolean exploded) implements Tag {}

  /** A date or two. */
  record Day(String name, String field) implements Tag {}

  /** Numbers that name a record. */
  record Identifier(String name, String field) implements Tag {}

  /** A named filter of PubMed. */
  record Subset(String name) implements Tag {}

  /** A field of PubMed's that records here don't keep. */
  record Lacking(String name, String what) implements Tag {}

  /** A name that PubMed doesn't know, nor we. */
  record Unknown(String name) implements Tag {}
}
