package org.ibid.indexer.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Family names in capitals behind given names that aren't: {@code Lin WEI}, {@code Ada POE}. */
final class CapitalFamilies {

  /** Shorter ones may be initials behind a family name, unless others of the list are longer. */
  private static final Pattern SURE = Pattern.compile("\\p{Lu}\\p{Ll}.*\\s\\p{Lu}[\\p{Lu}'’-]{3,}");

  private static final Pattern LAST =
      Pattern.compile("(\\p{Lu}\\p{Ll}.*\\s)(\\p{Lu}[\\p{Lu}'’-]++)");

  private CapitalFamilies() {}

  /** The names with their families as other pages print them. */
  static List<String> lowered(List<String> names) {
    long sure = names.stream().filter(n -> SURE.matcher(n).matches()).count();
    long all = names.stream().filter(n -> LAST.matcher(n).matches()).count();
    return sure > 0 && all * 2 > names.size()
        ? names.stream().map(CapitalFamilies::lowered).toList()
        : names;
  }

  private static String lowered(String name) {
    Matcher last = LAST.matcher(name);
    return last.matches() ? last.group(1) + capitalised(last.group(2)) : name;
  }

  private static String capitalised(String family) {
    StringBuilder text = new StringBuilder(family.length());
    for (int i = 0; i < family.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(family.charAt(i - 1));
      text.append(first ? family.charAt(i) : Character.toLowerCase(family.charAt(i)));
    }
    return text.toString();
  }
}
