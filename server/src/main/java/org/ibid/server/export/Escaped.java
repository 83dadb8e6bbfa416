package org.ibid.server.export;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Publications for formats whose fields may hold markup: a title that has the characters {@code
 * <i>} must not come back as one that has an italic.
 */
final class Escaped {

  private Escaped() {}

  /**
   * The entry with every text in one line, and what looks like markup escaped; not in names and
   * keywords, which programs part at the semicolon of an entity.
   */
  static Entry of(Entry entry) {
    Publication lines = map(entry.publication(), Text::line);
    Publication escaped =
        map(lines, Markup::escaped).toBuilder()
            .author(lines.author())
            .editor(lines.editor())
            .build();
    return new Entry(
        entry.id(),
        escaped,
        Markup.escaped(entry.abstractText()),
        entry.keywords(),
        entry.raw(),
        entry.citedByPapers(),
        entry.listings(),
        entry.moreListings());
  }

  /** The publication with all its texts changed; identifiers and addresses hold none. */
  static Publication map(Publication publication, UnaryOperator<String> change) {
    return publication.toBuilder()
        .genre(changed(publication.genre(), change))
        .title(changed(publication.title(), change))
        .author(names(publication.author(), change))
        .editor(names(publication.editor(), change))
        .containerTitle(changed(publication.containerTitle(), change))
        .volume(changed(publication.volume(), change))
        .issue(changed(publication.issue(), change))
        .page(changed(publication.page(), change))
        .publisher(changed(publication.publisher(), change))
        .publisherPlace(changed(publication.publisherPlace(), change))
        .edition(changed(publication.edition(), change))
        .build();
  }

  private static @Nullable String changed(@Nullable String text, UnaryOperator<String> change) {
    return text == null ? null : change.apply(text);
  }

  private static List<Name> names(List<Name> names, UnaryOperator<String> change) {
    return names.stream().map(name -> name(name, change)).toList();
  }

  private static Name name(Name name, UnaryOperator<String> change) {
    return switch (name) {
      case Name.Literal(String literal) -> Name.literal(change.apply(literal));
      case Name.Personal(String family, String given, String suffix) ->
          new Name.Personal(change.apply(family), changed(given, change), changed(suffix, change));
    };
  }
}
