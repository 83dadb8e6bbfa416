package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.PrintedPage.Stretch;

/**
 * What reading a twin should find: all that the XML marks up, but for what does not stand in the
 * twin. A PDF names no DOI, a list leaves out issues, a saved page may be the abstract alone.
 */
final class TwinArticle {

  /**
   * The gold of a twin.
   *
   * @param isFit whether its marks are to be counted
   */
  record Gold(Rendered rendered, boolean isFit) {}

  private TwinArticle() {}

  static Gold of(GoldArticle article, PrintedPage page) {
    Rendered all = NativeArticle.of(article);
    boolean hasList = page.hasList(article.references());
    List<Rendered.Entry> entries = new ArrayList<>();
    for (int i = 0; hasList && i < all.entries().size(); i++) {
      entries.add(entry(all.entries().get(i), page));
    }
    Rendered rendered =
        new Rendered(
            all.text(),
            0,
            front(all.front(), page),
            entries,
            hasList ? all.marks() : List.of(),
            new TitledEntries(entries));
    return new Gold(rendered, hasList && page.hasBody(all.marks()) && CitationGold.isFit(article));
  }

  private static Publication front(Publication front, PrintedPage page) {
    boolean namesDoi = front.doi() != null && page.holds(front.doi());
    return namesDoi ? front : front.toBuilder().doi(null).build();
  }

  private static Rendered.Entry entry(Rendered.Entry entry, PrintedPage page) {
    Publication gold = entry.gold();
    Set<Field> unprinted = EnumSet.noneOf(Field.class);
    if (gold.doi() == null || !page.holds(gold.doi())) {
      unprinted.add(Field.DOI);
    }
    Optional<Stretch> there = page.about(gold);
    if (there.isEmpty()) {
      return entry.without(gold, unprinted);
    }
    Publication printed = there.get().printed(gold);
    for (Field field : Field.values()) {
      boolean isGone = !field.text(gold).isEmpty() && field.text(printed).isEmpty();
      if (isGone && field != Field.DOI) {
        unprinted.add(field);
      }
    }
    boolean isCut = printed.author().size() < gold.author().size() && there.get().cutsAuthors();
    Publication expected = isCut ? gold.toBuilder().author(printed.author()).build() : gold;
    return entry.without(expected, unprinted);
  }
}
