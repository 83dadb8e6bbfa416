package org.ibid.server.style;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/** A publication as citeproc-java's item. */
final class CslItem {

  private CslItem() {}

  static CSLItemData of(String id, Publication publication) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(id)
            .type(CSLType.fromString(publication.type() == null ? "article" : publication.type()))
            .title(publication.title())
            .containerTitle(publication.containerTitle())
            .volume(publication.volume())
            .issue(publication.issue())
            .page(page(publication.page()))
            .publisher(publication.publisher())
            .publisherPlace(publication.publisherPlace())
            .edition(publication.edition())
            .URL(publication.url())
            .DOI(publication.doi());
    if (!publication.author().isEmpty()) {
      item.author(names(publication.author()));
    }
    if (!publication.editor().isEmpty()) {
      item.editor(names(publication.editor()));
    }
    if (publication.issued() != null) {
      item.issued(publication.issued());
    }
    return item.build();
  }

  private static CSLName[] names(List<Name> names) {
    return names.stream().map(CslItem::name).toArray(CSLName[]::new);
  }

  private static CSLName name(Name name) {
    return switch (name) {
      case Name.Literal(String literal) -> new CSLNameBuilder().literal(literal).build();
      case Name.Personal(String family, String given, String suffix) ->
          new CSLNameBuilder().family(family).given(spaced(given)).suffix(suffix).build();
    };
  }

  /** {@code J. H.} of {@code JH}: a style takes a word for one name. */
  private static @Nullable String spaced(@Nullable String given) {
    if (given == null
        || given.length() > 4
        || !given.codePoints().allMatch(Character::isUpperCase)) {
      return given;
    }
    StringBuilder spaced = new StringBuilder();
    given.codePoints().forEach(c -> spaced.appendCodePoint(c).append(". "));
    return spaced.toString().strip();
  }

  /** Citeproc-java fails on a range whose last page is printed shorter than its first. */
  private static @Nullable String page(@Nullable String pages) {
    return pages == null ? null : PageRange.whole(pages);
  }
}
