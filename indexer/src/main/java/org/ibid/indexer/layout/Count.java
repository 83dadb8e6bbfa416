package org.ibid.indexer.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of items that a page prints behind the name of a list: {@code References (38)}. */
final class Count {

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s?[(（\\[]\\s?(?:共\\s?)?\\d[\\d,.]{0,8}+\\+?\\s?[条篇项個个]?\\s?[)）\\]]\\s*[:：]?$");

  private Count() {}

  /** The name alone; text without a count comes back as it is. */
  static String cut(String name) {
    Matcher count = BEHIND.matcher(name);
    return count.find() && count.start() > 0 ? name.substring(0, count.start()) : name;
  }
}
