package org.ibid.indexer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A thesis and the school that it was handed in to: {@code Title. PhD thesis, Coastal University},
 * {@code Title [Doctoral dissertation, Coastal University]}.
 */
record Thesis(String title, @Nullable String school, @Nullable String place) {

  private static final Pattern KIND =
      Pattern.compile(
          "(?:[.,?!;] |[.,?!;]? [\\[(])((?:[Uu]npublished )?+"
              + "(?:(?:Ph\\.? ?D\\.?|D\\.? ?Phil\\.?|M\\.? ?(?:Sc|S|A|Phil|D)\\.?"
              + "|[Mm]aster(?:['\\u2019]s|s['\\u2019]?)?+|[Bb]achelor(?:['\\u2019]s|s['\\u2019]?)?+"
              + "|[Dd]octoral|[Dd]iploma|[Hh]onours|[Dd]octor of [Pp]hilosophy) )?+"
              + "(?:[Tt]hesis|[Dd]issertation))\\b");

  /** What may stand between the kind of thesis and the school. */
  private static final String GAP = ".,:;)] [(";

  /** The thesis that a text without its year describes, or null. */
  static @Nullable Thesis in(String text) {
    boolean said = text.contains("hesis") || text.contains("issertation");
    Matcher kind = KIND.matcher(text);
    if (!said || !kind.find()) {
      return null;
    }
    String title = Spaces.trimmed(text.substring(0, kind.start(1)), ".,;:[(");
    String question = text.charAt(kind.start()) == '?' ? "?" : "";
    String school = Spaces.trimmed(text.substring(kind.end()), GAP);
    String whole = title.endsWith("?") ? title : title + question;
    Houses.Place house = Houses.read(school);
    if (house != null && house.place() != null && Houses.isPublisher(house.publisher())) {
      return new Thesis(whole, house.publisher(), house.place());
    }
    return new Thesis(whole, school.isEmpty() ? null : school, null);
  }
}
