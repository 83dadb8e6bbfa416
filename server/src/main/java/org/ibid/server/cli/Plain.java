package org.ibid.server.cli;

/** Text that a terminal shows and doesn't obey. */
final class Plain {

  private Plain() {}

  /** The text with a space for each control character but the line feed. */
  static String text(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isISOControl(c) && c != '\n') {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /** The same in one line. */
  static String line(String text) {
    return text(text).replace('\n', ' ');
  }
}
