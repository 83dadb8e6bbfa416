package org.ibid.server.export;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.source.bibliography.PersonNames;

/** Names as reference managers write them, so that they are read back as what they are. */
final class ManagerNames {

  private ManagerNames() {}

  /**
   * A name as EndNote has it: a comma ends the name of a body, and the first comma of its own is
   * doubled; two commas end the name of a person who has no other.
   */
  static String of(Name name) {
    return switch (name) {
      case Name.Literal(String literal) ->
          literal.indexOf(',') < 0 ? literal + "," : literal.replaceFirst(",", ",,");
      case Name.Personal(String family, String given, String suffix) -> {
        if (suffix != null) {
          yield family + ", " + (given == null ? "" : given) + ", " + suffix;
        }
        boolean alone = given == null && family.indexOf(' ') > 0;
        yield given != null ? family + ", " + given : alone ? family + ", ," : family;
      }
    };
  }

  /** A name as a person reads it, unless it would be read back as another. */
  static String readable(Name name) {
    String plain =
        switch (name) {
          case Name.Literal(String literal) -> literal;
          case Name.Personal(String family, String given, String suffix) ->
              Stream.of(family, given, suffix)
                  .filter(Objects::nonNull)
                  .collect(Collectors.joining(", "));
        };
    return PersonNames.ofManager(plain).equals(Optional.of(name)) ? plain : of(name);
  }
}
