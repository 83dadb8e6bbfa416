package org.ibid.indexer.source.ris;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins a field: {@code AU - Family, Given}.
 *
 * @param tag in capitals
 * @param value without white space around it; may be empty
 * @param lowerCase whether the tag was not in capitals
 */
record RisLine(String tag, String value, boolean lowerCase) {

  /** Two spaces are the rule; programs write none, one, or a tab. PMID is some exports' own. */
  private static final Pattern FIELD =
      Pattern.compile(
          "[\\s\ufeff]{0,8}+([A-Za-z][A-Za-z0-9]|PMID|PMCID)([ \t\u00a0]{0,3}+)-(?:[ \t\u00a0]++(.*+))?+",
          Pattern.DOTALL);

  /**
   * Tags that are taken for one even where the space before the hyphen is not as the rule has it.
   */
  private static final Set<String> KNOWN =
      Set.of(
          "TY", "ER", "AU", "A1", "A2", "A3", "A4", "ED", "TI", "T1", "T2", "T3", "CT", "BT", "ST",
          "JO", "JF", "JA", "J1", "J2", "PY", "Y1", "Y2", "DA", "VL", "VO", "IS", "CP", "SP", "EP",
          "AB", "N1", "N2", "KW", "DO", "DI", "UR", "L1", "L2", "L3", "L4", "LK", "SN", "PB", "CY",
          "PP", "ET", "ID", "AN", "LA", "DB", "DP", "M1", "M2", "M3", "AD", "U1", "U2", "U3", "U4",
          "U5", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "RP", "NV", "OP", "SE", "LB", "CN",
          "CA", "RN", "TA", "TT", "AV", "PMID", "PMCID");

  /**
   * The field that a line begins; empty where it begins none.
   *
   * @param lowerCase whether tags in lower case count, as in files that have no others
   */
  static Optional<RisLine> of(String line, boolean lowerCase) {
    Matcher matcher = FIELD.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String printed = matcher.group(1);
    String tag = printed.toUpperCase(Locale.ROOT);
    boolean lower = !tag.equals(printed);
    boolean byRule = matcher.group(2).length() == 2;
    boolean isTag = lower ? lowerCase && KNOWN.contains(tag) : byRule || KNOWN.contains(tag);
    String value = matcher.group(3) == null ? "" : matcher.group(3).strip();
    return isTag ? Optional.of(new RisLine(tag, value, lower)) : Optional.empty();
  }

  /** Whether a record begins with this line. */
  boolean begins() {
    return tag.equals("TY");
  }

  /** Whether a record ends with this line. */
  boolean ends() {
    return tag.equals("ER");
  }
}
