package org.ibid.server.page.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;

/** How pages write names: {@code Leitzelar BN}, but {@code Gen Li}. */
final class Names {

  private Names() {}

  /**
   * Initials stand after the family name, as the field's references print them; a given name that
   * is written out stands before it, or it would read as another person's family name.
   */
  static String full(Name name) {
    return switch (name) {
      case Name.Personal(String family, String given, String suffix)
          when given != null && isWrittenOut(given) ->
          Stream.of(given, family, suffix == null ? "" : suffix)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      case Name.Personal personal -> personal.display();
      case Name.Literal literal -> literal.literal();
    };
  }

  /** As a text cites it. */
  static String family(Name name) {
    return switch (name) {
      case Name.Personal personal -> personal.family();
      case Name.Literal literal -> literal.literal();
    };
  }

  /** Initials have no small letter; neither have names of scripts that put the family first. */
  private static boolean isWrittenOut(String given) {
    return given.codePoints().anyMatch(Character::isLowerCase);
  }
}
