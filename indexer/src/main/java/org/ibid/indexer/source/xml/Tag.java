package org.ibid.indexer.source.xml;

/**
 * A tag as it stands in a file, or what should have been one.
 *
 * @param line of its first character, from 1
 * @param column of its first character, from 1
 */
record Tag(String text, int line, int column) {

  private static final int SHOWN_CHARS = 40;

  boolean isEnd() {
    return text.startsWith("</");
  }

  boolean isEmpty() {
    return text.endsWith("/>");
  }

  boolean isClosed() {
    return text.endsWith(">");
  }

  /** The name of its element; empty where no name stands. */
  String name() {
    int start = isEnd() ? 2 : 1;
    int end = start;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }

  /** Only a thing says what it is about. */
  boolean isThing() {
    return text.contains(":about=");
  }

  /** Whether an attribute of RDF has a value. */
  boolean says(String attribute, String value) {
    return text.contains(":" + attribute + "=\"" + value + "\"");
  }

  /** So much of it as a message shows. */
  String shown() {
    return text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
  }
}
