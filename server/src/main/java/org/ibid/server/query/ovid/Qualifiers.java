package org.ibid.server.query.ovid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Qualifiers of subject headings and the two letters that Ovid calls them by. They are MeSH's, with
 * those that MeSH has given up and a few of Emtree's, in lower case with {@code &} as MeSH prints
 * them.
 *
 * @see <a href="https://www.nlm.nih.gov/mesh/topsubscope.html">MeSH qualifiers with scope notes</a>
 */
final class Qualifiers {

  private static final String MESH =
      """
      aa analogs & derivatives
      ab abnormalities
      ad administration & dosage
      ae adverse effects
      ag agonists
      ah anatomy & histology
      ai antagonists & inhibitors
      an analysis
      bi biosynthesis
      bl blood
      bs blood supply
      cf cerebrospinal fluid
      ch chemistry
      ci chemically induced
      cl classification
      cn congenital
      co complications
      cs chemical synthesis
      ct contraindications
      cy cytology
      de drug effects
      df deficiency
      dg diagnostic imaging
      dh diet therapy
      di diagnosis
      dt drug therapy
      du diagnostic use
      ec economics
      ed education
      eh ethnology
      em embryology
      en enzymology
      ep epidemiology
      es ethics
      et etiology
      gd growth & development
      ge genetics
      hi history
      im immunology
      in injuries
      ip isolation & purification
      ir innervation
      is instrumentation
      lj legislation & jurisprudence
      ma manpower
      me metabolism
      mi microbiology
      mo mortality
      mt methods
      nu nursing
      og organization & administration
      pa pathology
      pc prevention & control
      pd pharmacology
      ph physiology
      pk pharmacokinetics
      po poisoning
      pp physiopathology
      ps parasitology
      px psychology
      py pathogenicity
      ra radiography
      re radiation effects
      rh rehabilitation
      ri radionuclide imaging
      rt radiotherapy
      sc secondary
      sd supply & distribution
      se secretion
      sn statistics & numerical data
      st standards
      su surgery
      td trends
      th therapy
      tm transmission
      to toxicity
      tr transplantation
      tu therapeutic use
      ul ultrastructure
      ur urine
      us ultrasonography
      ut utilization
      ve veterinary
      vi virology
      """;

  private static final String EMTREE =
      """
      cb drug combination
      cm drug comparison
      cr drug concentration
      dm disease management
      do drug dose
      dr drug response
      it drug interaction
      pe pharmacoeconomics
      si side effect
      """;

  /** What MeSH has put in the place of a qualifier that it gave up; old records were changed. */
  private static final Map<String, String> SUCCESSORS =
      Map.of(
          "radiography", "diagnostic imaging",
          "radionuclide imaging", "diagnostic imaging",
          "ultrasonography", "diagnostic imaging",
          "utilization", "statistics & numerical data",
          "manpower", "supply & distribution");

  private static final Map<String, String> NAMES = table(MESH + EMTREE);
  private static final Map<String, String> CODES = reversed(NAMES);

  /** The most characters of a name, so that no more of a text need be looked at. */
  static final int LONGEST =
      NAMES.values().stream().mapToInt(String::length).max().orElseThrow() + "and".length();

  private Qualifiers() {}

  /** The qualifier of two letters or spelled out, in full; empty where there is none. */
  static Optional<String> named(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT).replace(" and ", " & ");
    return Optional.ofNullable(NAMES.get(lower))
        .or(() -> CODES.containsKey(lower) ? Optional.of(lower) : Optional.empty());
  }

  /** The two letters of a qualifier in full. */
  static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(name));
  }

  /** What records have now in the place of a qualifier that was given up. */
  static Optional<String> successor(String name) {
    return Optional.ofNullable(SUCCESSORS.get(name));
  }

  /** Every code with its name, in the order of the codes. */
  static List<Map.Entry<String, String>> all() {
    return List.copyOf(NAMES.entrySet());
  }

  private static Map<String, String> table(String lines) {
    Map<String, String> table = new LinkedHashMap<>();
    lines.lines().forEach(line -> table.put(line.substring(0, 2), line.substring(3)));
    return table;
  }

  private static Map<String, String> reversed(Map<String, String> table) {
    Map<String, String> reversed = new LinkedHashMap<>();
    table.forEach((code, name) -> reversed.put(name, code));
    return reversed;
  }
}
