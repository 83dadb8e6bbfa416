package org.ibid.server.query.pubmed;

import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Characters;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.pubmed.PubmedToken.Text;

/**
 * Subject headings and their qualifiers: {@code "Neoplasms/diet therapy"[mh]}, {@code
 * Pain/di[majr:noexp]}, {@code therapy[sh]}. PubMed explodes headings and the families of
 * qualifiers unless told not to.
 */
final class HeadingReader {

  private final WordReader words;

  HeadingReader(WordReader words) {
    this.words = words;
  }

  /** A heading, perhaps under a qualifier; empty where the text has no word. */
  Optional<Query> heading(Tag.Heading tag, Text token) {
    String text = WordReader.trimmed(token.words());
    if (!Characters.hasWord(text)) {
      return Optional.empty();
    }
    if (text.replace("/*", "/").indexOf('*') > 0) {
      return words.value(token).map(q -> new Fielded(List.of(FieldNames.HEADING), q));
    }
    int slash = text.lastIndexOf('/');
    Optional<String> qualifier =
        slash < 0 ? Optional.empty() : Qualifiers.named(unstarred(text.substring(slash + 1)));
    String term = qualifier.isPresent() ? text.substring(0, slash).strip() : text;
    boolean major =
        tag.major() || text.startsWith("*") || (slash >= 0 && text.startsWith("/*", slash));
    List<String> qualifiers = qualifier.map(q -> qualifiers(q, tag.exploded())).orElse(List.of());
    String bare = unstarred(term);
    return Characters.hasWord(bare)
        ? Optional.of(new Heading(bare, qualifiers, tag.exploded(), major))
        : qualifier.map(q -> new Heading(null, qualifiers, false, major));
  }

  /** A qualifier under any heading; a name that MeSH doesn't have is searched all the same. */
  Optional<Query> qualifier(Tag.Subheading tag, Text token, Remarks remarks) {
    String text = WordReader.trimmed(token.words());
    Optional<String> named = Qualifiers.named(text);
    if (named.isEmpty() && text.indexOf('*') < 0) {
      remarks.warn(
          token.start(), token.end(), "unknown-qualifier", "MeSH has no qualifier of this name.");
    }
    if (named.isEmpty()) {
      return words.value(token).map(q -> new Fielded(List.of(FieldNames.QUALIFIER), q));
    }
    return Optional.of(new Heading(null, qualifiers(named.get(), tag.exploded()), false, false));
  }

  private static List<String> qualifiers(String qualifier, boolean exploded) {
    return exploded ? Qualifiers.family(qualifier) : List.of(qualifier);
  }

  private static String unstarred(String text) {
    return text.strip().startsWith("*") ? text.strip().substring(1).strip() : text.strip();
  }
}
