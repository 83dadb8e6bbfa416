package org.ibid.server.evidence.audit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.concept.TextTerms;

/**
 * The words of a text that say what it is about, as keys that two forms of a word share: the first
 * letters of its stem, so that "microglial" meets "microglia". The words of abbreviations that a
 * paper defines are among them. Without those that any scientific sentence may have.
 */
final class ContentWords {

  /** Letters in which the forms of one word agree, and different words seldom. */
  private static final int KEY = 6;

  /** Shorter words are hardly about anything: "of", "et", "vs". */
  private static final int SHORTEST = 3;

  /** Words of the language, and of reporting any study. */
  private static final Set<String> ANYWHERE =
      Set.copyOf(
          List.of(
              """
              the and for with from that this these those which who whom whose what when where while
              been being have has had was were are not but nor than then there their them they its
              into onto over under between among within without during after before about against
              through upon via per both either neither each every all any some most more less least
              many much few several other another such same own only also even very too just still
              however therefore thus hence although though because since whether can could may might
              must shall should will would does did done make made use used user using one two three
              four five six seven eight nine ten first second third new novel our his her out off
              you your how why
              study studies studied trial trials review reviews analysis analyses analyze research
              paper report reports reported reporting result results finding findings show shows shown
              showed suggest suggests suggested indicate demonstrate demonstrated describe described
              observe observed examine examined investigate investigated investigation evaluate
              evaluated evaluation assess assessed assessment compare compared comparison comparative
              effect effects effective effectiveness efficacy affect influence impact role roles
              increase increased decrease decreased reduce reduced reduction improve improved
              improvement change changes changed high higher low lower large small great greater level
              levels rate rates number numbers total mean different difference differ similar various
              significant significantly important associate associated association relate related
              relation relationship relationships correlation cause caused lead leads produce produced
              induce induced provide provided include included including method methods methodology
              approach approaches technique data evidence literature systematic meta overview
              perspective current recent recently previous previously future present presented potential
              possible possibly likely general specific particular common based basis use case cases
              group groups control controlled controls randomized randomised random sample
              participant participants subject subjects patient patients people person persons individual
              individuals population populations model models type types form forms factor factors
              process processes mechanism mechanisms function functional functions activity system
              systems development develop developed characterization characteristic characteristics
              property properties measure measures measured measurement test tests tested testing
              treatment treat treated therapy therapeutic clinical experimental experiment time year
              years day days week weeks month months early late long short term example problem issue
              issues question part set term terms aspect area work author authors known well
              """
                  .split("\\s+", -1)));

  private final TextTerms terms;
  private final Set<String> anywhere = new HashSet<>();
  private final Map<String, String> longForms;

  /**
   * For one paper.
   *
   * @param longForms what its abbreviations stand for
   */
  ContentWords(TextTerms terms, Map<String, String> longForms) {
    this.terms = terms;
    this.longForms = longForms;
    terms.of(String.join(" ", ANYWHERE)).forEach(term -> anywhere.add(term.text()));
    anywhere.addAll(ANYWHERE);
  }

  /** The keys of a text's words, in its order, each once. */
  Set<String> of(String text) {
    Set<String> keys = new LinkedHashSet<>();
    for (TextTerms.Term term : terms.of(text)) {
      addKey(term, keys);
      String meant = longForms.get(text.substring(term.start(), term.end()));
      if (meant != null) {
        terms.of(meant).forEach(word -> addKey(word, keys));
      }
    }
    return keys;
  }

  private void addKey(TextTerms.Term term, Set<String> keys) {
    String word = term.text();
    boolean letters = word.chars().anyMatch(Character::isLetter);
    if (letters && word.length() >= SHORTEST && !anywhere.contains(word)) {
      keys.add(word.substring(0, Math.min(word.length(), KEY)));
    }
  }
}
