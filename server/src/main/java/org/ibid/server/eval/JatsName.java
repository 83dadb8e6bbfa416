package org.ibid.server.eval;

import java.util.Optional;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** Reads {@code <name>}, {@code <string-name>} and {@code <collab>}. */
final class JatsName {

  private JatsName() {}

  /** The name; empty where the element holds none. */
  static Optional<Name> read(XmlElement element) {
    String family = text(element, "surname");
    if (family != null) {
      return Optional.of(
          new Name.Personal(family, text(element, "given-names"), text(element, "suffix")));
    }
    String literal =
        element
            .child("institution")
            .map(XmlElement::text)
            .orElseGet(() -> element.text())
            .replaceAll("[\\s.,;:]++$", "");
    return literal.isEmpty() ? Optional.empty() : Optional.of(Name.literal(literal));
  }

  private static @Nullable String text(XmlElement element, String name) {
    return element.child(name).map(XmlElement::text).filter(t -> !t.isEmpty()).orElse(null);
  }
}
