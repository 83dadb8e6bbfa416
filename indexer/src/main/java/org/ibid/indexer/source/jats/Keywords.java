package org.ibid.indexer.source.jats;

import java.util.List;
import java.util.Locale;
import org.ibid.indexer.source.markup.PaperDraft;
import org.jspecify.annotations.Nullable;

/** Lists of keywords; one of abbreviations is none. */
final class Keywords {

  private final PaperDraft draft;
  private final @Nullable String language;

  Keywords(PaperDraft draft, @Nullable String language) {
    this.draft = draft;
    this.language = language;
  }

  void read(List<Element> groups) {
    groups.forEach(this::group);
  }

  private void group(Element group) {
    String kind = group.attribute("kwd-group-type").toLowerCase(Locale.ROOT);
    String title =
        group.first("title").or(() -> group.first("label")).map(Element::text).orElse("");
    if (kind.contains("abbr") || Abbreviations.isHeading(title)) {
      words(group).forEach(this::abbreviation);
    } else if (isTranslated(group)) {
      draft.drop(group.text(), "translated keywords");
    } else {
      words(group).map(Element::text).filter(word -> !word.isEmpty()).forEach(this::keyword);
    }
  }

  private void keyword(String word) {
    if (!draft.keywords().contains(word)) {
      draft.keywords().add(word);
    }
  }

  private java.util.stream.Stream<Element> words(Element group) {
    return group.elements().stream()
        .filter(e -> e.is("kwd") || e.is("compound-kwd") || e.is("nested-kwd"));
  }

  private boolean isTranslated(Element group) {
    String said = group.attribute("lang").toLowerCase(Locale.ROOT);
    return !said.isEmpty()
        && language != null
        && !said.substring(0, Math.min(2, said.length()))
            .equals(language.toLowerCase(Locale.ROOT).substring(0, Math.min(2, language.length())));
  }

  private void abbreviation(Element word) {
    List<Element> parts = word.elements("compound-kwd-part");
    if (parts.size() == 2) {
      Abbreviations.put(draft, parts.getFirst().text(), parts.getLast().text());
    } else if (!Abbreviations.read(draft, word.text())) {
      draft.drop(word.text(), "abbreviation");
    }
  }
}
