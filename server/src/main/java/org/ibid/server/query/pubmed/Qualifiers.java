package org.ibid.server.query.pubmed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The qualifiers (subheadings) of MeSH, their two-letter codes, and the families that PubMed
 * searches whole: {@code therapy[sh]} finds {@code drug therapy}, too. After NLM's "MeSH Qualifiers
 * with Scope Notes" and its tutorial "MeSH in MEDLINE/PubMed", "Subheading Groupings".
 */
final class Qualifiers {

  /** Code and name; those that MeSH gave up since are in old strategies and old records. */
  private static final String NAMES =
      """
      AA analogs & derivatives|AB abnormalities|AD administration & dosage|AE adverse effects
      AG agonists|AH anatomy & histology|AI antagonists & inhibitors|AN analysis|BI biosynthesis
      BL blood|BS blood supply|CF cerebrospinal fluid|CH chemistry|CI chemically induced
      CL classification|CN congenital|CO complications|CS chemical synthesis|CT contraindications
      CY cytology|DE drug effects|DF deficiency|DG diagnostic imaging|DH diet therapy|DI diagnosis
      DT drug therapy|DU diagnostic use|EC economics|ED education|EH ethnology|EM embryology
      EN enzymology|EP epidemiology|ES ethics|ET etiology|GD growth & development|GE genetics
      HI history|IM immunology|IN injuries|IP isolation & purification|IR innervation
      IS instrumentation|LJ legislation & jurisprudence|MA manpower|ME metabolism|MI microbiology
      MO mortality|MT methods|NU nursing|OG organization & administration|PA pathology
      PC prevention & control|PD pharmacology|PH physiology|PK pharmacokinetics|PO poisoning
      PP physiopathology|PS parasitology|PX psychology|PY pathogenicity|RA radiography
      RE radiation effects|RH rehabilitation|RI radionuclide imaging|RT radiotherapy|SC secondary
      SD supply & distribution|SE secretion|SN statistics & numerical data|ST standards|SU surgery
      TD trends|TH therapy|TM transmission|TO toxicity|TR transplantation|TU therapeutic use
      UL ultrastructure|UR urine|US ultrasonography|UT utilization|VE veterinary|VI virology\
      """;

  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("analysis", "BL CF IP UR"),
          Map.entry("anatomy & histology", "BS CY EM IR"),
          Map.entry("cytology", "PA UL"),
          Map.entry("embryology", "AB"),
          Map.entry("chemistry", "AG AA AI CS"),
          Map.entry("diagnosis", "PA DG"),
          Map.entry("diagnostic imaging", "RA RI US"),
          Map.entry("etiology", "CI CO CN EM GE IM MI PS TM"),
          Map.entry("complications", "SC"),
          Map.entry("microbiology", "VI"),
          Map.entry("organization & administration", "EC LJ MA ST SD TD UT"),
          Map.entry("pharmacology", "AD AE AG AI CT DU PK"),
          Map.entry("adverse effects", "PO TO"),
          Map.entry("physiology", "GE GD IM ME PP SE"),
          Map.entry("metabolism", "BI BL CF DF EN PK UR"),
          Map.entry("statistics & numerical data", "EP SD UT"),
          Map.entry("epidemiology", "EH MO"),
          Map.entry("therapeutic use", "AD AE CT PO"),
          Map.entry("therapy", "DH DT NU PC RT RH SU"),
          Map.entry("surgery", "TR"));

  /** Names that PubMed takes for those of MeSH. */
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "pathophysiology", "physiopathology",
          "side effects", "adverse effects",
          "dosage", "administration & dosage",
          "prevention", "prevention & control",
          "aetiology", "etiology",
          "psychological", "psychology",
          "workforce", "manpower",
          "statistics", "statistics & numerical data");

  private static final Map<String, String> BY_CODE = byCode();
  private static final Set<String> ALL = Set.copyOf(BY_CODE.values());

  private Qualifiers() {}

  /** The qualifier in full that a name or code means. */
  static Optional<String> named(String text) {
    String name = text.toLowerCase(Locale.ROOT).replace(" and ", " & ").strip();
    String meant = SYNONYMS.getOrDefault(name, BY_CODE.getOrDefault(name, name));
    return ALL.contains(meant) ? Optional.of(meant) : Optional.empty();
  }

  /** The qualifier and everything in its family, the qualifier first. */
  static List<String> family(String qualifier) {
    Set<String> family = new LinkedHashSet<>();
    addFamily(qualifier, family);
    return new ArrayList<>(family);
  }

  private static void addFamily(String qualifier, Set<String> family) {
    if (!family.add(qualifier)) {
      return;
    }
    for (String code : FAMILIES.getOrDefault(qualifier, "").split(" ", -1)) {
      String member = BY_CODE.get(code.toLowerCase(Locale.ROOT));
      if (member != null) {
        addFamily(member, family);
      }
    }
  }

  private static Map<String, String> byCode() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String entry : NAMES.split("[|\n]", -1)) {
      names.put(entry.substring(0, 2).toLowerCase(Locale.ROOT), entry.substring(3));
    }
    return names;
  }
}
