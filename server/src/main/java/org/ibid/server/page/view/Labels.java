package org.ibid.server.page.view;

import java.util.Locale;
import org.ibid.indexer.schema.Kind;

/** What people read for the names that programs use. A name that isn't known is shown as it is. */
final class Labels {

  private Labels() {}

  /** Heading of a dimension's values. */
  static String dimension(String name) {
    return switch (name) {
      case "format" -> "Read from";
      case "confidence" -> "How sure it is";
      case "mesh" -> "Subject headings (MeSH)";
      default -> capitalised(name.replace('-', ' ').replace('_', ' '));
    };
  }

  /** A value of a dimension; {@code label} is what the engine calls it. */
  static String value(String dimension, String id, String label) {
    return switch (dimension) {
      case "type" -> type(id);
      case "genre" -> capitalised(id);
      case "language" -> language(id);
      case "confidence" -> confidence(id);
      default -> label;
    };
  }

  /** The field that a passage is of. */
  static String field(String name) {
    return switch (name) {
      case "section" -> "Text";
      case "statement" -> "Cited for";
      case "raw" -> "As printed";
      case "neighbour" -> "Beside it";
      case "mesh" -> "Subject headings";
      default -> capitalised(name);
    };
  }

  /** A CSL type. */
  static String type(String type) {
    return switch (type) {
      case "article-journal" -> "Journal article";
      case "paper-conference" -> "Conference paper";
      case "chapter" -> "Book chapter";
      case "webpage" -> "Web page";
      default -> capitalised(type.replace('-', ' '));
    };
  }

  /** How many of a kind: {@code 1 statement}, {@code 12 papers}. */
  static String count(long count, Kind kind) {
    return number(count) + " " + (count == 1 ? kind.id() : SearchUrl.plural(kind));
  }

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** How often: {@code 1 sentence}, {@code 3 sentences}. */
  static String number(long number, String singular) {
    return number(number) + " " + singular + (number == 1 ? "" : "s");
  }

  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String confidence(String id) {
    return switch (id) {
      case "low" -> "To look at";
      case "high" -> "Sure";
      default -> capitalised(id);
    };
  }

  private static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }
}
