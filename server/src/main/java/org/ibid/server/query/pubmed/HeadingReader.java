package org.ibid.server.query.pubmed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** How Ovid writes what PubMed does anyway. */
  private static final Pattern EXPLODED = Pattern.compile("(?i)^(?:exp|explode) ");

  private final WordReader reader;
  private final Remarks remarks;

  HeadingReader(WordReader reader, Remarks remarks) {
    this.reader = reader;
    this.remarks = remarks;
  }

  /** A heading, perhaps under a qualifier; empty where the text has no word. */
  Optional<Query> heading(Tag.Heading tag, Text token) {
    String words = EXPLODED.matcher(token.words()).replaceFirst("");
    if (words.length() < token.words().length()) {
      remarks.warn(
          token.start(),
          token.end(),
          "foreign-operator",
          "PubMed explodes headings unless told not to; the word before this one was left out.");
    }
    String text = unstarred(words);
    if (!Characters.hasWord(text)) {
      return Optional.empty();
    }
    if (text.indexOf('*') >= 0) {
      Text bare = new Text(text, token.quoted(), tag, token.start(), token.end());
      return reader.value(bare).map(q -> new Fielded(List.of(FieldNames.HEADING), q));
    }
    boolean starred = token.words().startsWith("*") || token.words().contains("/*");
    return Optional.of(
        heading(text, new Tag.Heading(tag.name(), tag.exploded(), tag.major() || starred)));
  }

  private static Heading heading(String text, Tag.Heading tag) {
    int slash = text.lastIndexOf('/');
    Optional<String> qualifier =
        slash < 0 ? Optional.empty() : Qualifiers.named(text.substring(slash + 1));
    if (qualifier.isEmpty()) {
      return new Heading(text, List.of(), tag.exploded(), tag.major());
    }
    List<String> qualifiers = qualifiers(qualifier.get(), tag.exploded());
    String term = WordReader.trimmed(text.substring(0, slash));
    return Characters.hasWord(term)
        ? new Heading(term, qualifiers, tag.exploded(), tag.major())
        : new Heading(null, qualifiers, false, false);
  }

  /** A qualifier under any heading; a name that MeSH doesn't have is searched all the same. */
  Optional<Query> qualifier(Tag.Subheading tag, Text token) {
    String text = WordReader.trimmed(token.words());
    if (!Characters.hasWord(text)) {
      return Optional.empty();
    }
    Optional<String> named = Qualifiers.named(text);
    if (named.isEmpty() && text.indexOf('*') < 0) {
      remarks.warn(
          token.start(), token.end(), "unknown-qualifier", "MeSH has no qualifier of this name.");
    }
    if (named.isEmpty()) {
      return reader.value(token).map(q -> new Fielded(List.of(FieldNames.QUALIFIER), q));
    }
    return Optional.of(new Heading(null, qualifiers(named.get(), tag.exploded()), false, false));
  }

  private static List<String> qualifiers(String qualifier, boolean exploded) {
    return exploded ? Qualifiers.family(qualifier) : List.of(qualifier);
  }

  /** The text without the stars that mark a main point: {@code *Pain}, {@code Pain/*therapy}. */
  private static String unstarred(String text) {
    String bare = WordReader.trimmed(text.replace("/*", "/"));
    while (bare.startsWith("*")) {
      bare = WordReader.trimmed(bare.substring(1));
    }
    return bare;
  }
}
