package org.ibid.indexer.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Spellings of one word: Greek letters, British and American English, irregular plurals. */
final class Spelling {

  /**
   * British verbs in {@code -ise}. The letters before the ending are those of verbs made with the
   * suffix; "exercise", "promise", "precise" and "arise" keep theirs.
   */
  static final Pattern ISE =
      Pattern.compile(
          "(?<=al|il|ol|ul|er|im|in|on|an|or|it|at|ot|et|id|od|og|ic|es|yn|om|mar|lar|rar)"
              + "(?<!prom)is(e|ed|es|ing)$");

  static final String IZE = "iz$1";

  /**
   * The first letter of a Greek letter's name that a capital or a digit stands before: {@code
   * TNFalpha}, {@code IL-1beta}. Names of less than five letters but one, and "iota", are parts of
   * other words ("Biota").
   */
  static final Pattern JOINED_NAME =
      Pattern.compile(
          "(?<=[A-Z0-9])(?:a(?=lpha)|b(?=eta)|g(?=amma)|d(?=elta)|e(?=psilon)|t(?=heta)|k(?=appa)"
              + "|l(?=ambda)|s(?=igma)|o(?=mega))(?=[a-z]{4,7}(?![a-z]))");

  /**
   * Letters that British and American spell differently wherever they stand in a word, as {@code
   * British>American}. A pair of equals keeps a word that a shorter rule would change. What both
   * spell alike may be changed too ("cancellous"): it is changed in texts and queries the same.
   */
  private static final String BRITISH =
      """
      aem>em oedema>edema oestr>estr oesoph>esoph foet>fet rrhoe>rrhe pnoe>pne homoeo>homeo
      coeli>celi paed>ped gynaec>gynec aesth>esth caesar>cesar caecum>cecum faec>fec aetio>etio
      palaeo>paleo manoeuv>maneuv sulph>sulf leucocyt>leukocyt
      tumour>tumor behaviour>behavior colour>color favour>favor flavour>flavor labour>labor
      humour>humor odour>odor vapour>vapor neighbour>neighbor honour>honor rigour>rigor vigour>vigor
      harbour>harbor endeavour>endeavor armour>armor
      fibre>fiber centre>center centred>centered centring>centering metre>meter litre>liter
      titre>titer calibre>caliber theatre>theater goitre>goiter
      isation>ization paralyse>paralyze paralysing>paralyzing catalyse>catalyze analyse>analyze
      analyses>analyses analysing>analyzing
      modell>model labell>label travell>travel signall>signal channell>channel levell>level
      counsell>counsel cancelled>canceled cancelling>canceling fuelled>fueled
      analogue>analog catalogue>catalog dialogue>dialog homologue>homolog
      programme>program programmed>programmed programmer>programmer ageing>aging grey>gray
      defence>defense offence>offense licence>license practise>practice sceptic>skeptic
      enrolment>enrollment judgement>judgment mould>mold
      """;

  /** Plurals that a stemmer of endings doesn't know, as {@code plural>singular}. */
  private static final String IRREGULAR =
      """
      mice>mouse men>man women>woman children>child feet>foot teeth>tooth
      ganglia>ganglion nuclei>nucleus stimuli>stimulus foci>focus loci>locus hippocampi>hippocampus
      vertebrae>vertebra fasciae>fascia bursae>bursa criteria>criterion phenomena>phenomenon
      mitochondria>mitochondrion bacteria>bacterium sera>serum septa>septum
      cortices>cortex indices>index matrices>matrix vertices>vertex
      analyses>analysis diagnoses>diagnosis hypotheses>hypothesis prostheses>prosthesis
      metastases>metastasis stenoses>stenosis neuroses>neurosis psychoses>psychosis crises>crisis
      syntheses>synthesis prognoses>prognosis arthroses>arthrosis fibroses>fibrosis
      """;

  /** Letters by which a word is known in which no rule of {@link #BRITISH} can find anything. */
  private static final int BEGINNING = 3;

  private static final int LETTERS = 'z' - 'a' + 1;
  private static final BitSet BRITISH_BEGINNINGS = beginnings();

  private static final Map<String, String> SINGULARS = Map.copyOf(pairs(IRREGULAR));

  /**
   * Units written with the letter mu, which is no word there: {@code 5 μm} is typed {@code 5 um}.
   */
  private static final List<String> MICRO_UNITS = List.of("g", "m", "l", "L", "s", "V", "A", "M");

  /** Combining accents, soft hyphens and zero-width characters say nothing of a word. */
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private Spelling() {}

  /** Rules for the folded analysis: one form of each character, none of what can't be seen. */
  static NormalizeCharMap foldedCharacters() {
    return built(unseen());
  }

  /**
   * Rules for the English analysis. A Greek letter's name is parted from what stands before it:
   * {@code TNFα} and {@code TNF-α} become the same terms. Words in Greek come out as names of
   * letters, the same in texts and queries.
   */
  static NormalizeCharMap englishCharacters() {
    Map<String, String> rules = unseen();
    pairs(BRITISH).forEach((british, american) -> addInEveryCase(rules, british, american));
    Greek.letters().forEach((letter, name) -> rules.put(letter.toString(), " " + name));
    for (String unit : MICRO_UNITS) {
      rules.put("µ" + unit, "u" + unit);
      rules.put("μ" + unit, "u" + unit);
    }
    return built(rules);
  }

  private static BitSet beginnings() {
    BitSet beginnings = new BitSet(LETTERS * LETTERS * LETTERS);
    for (String british : pairs(BRITISH).keySet()) {
      int number = 0;
      for (int i = 0; i < BEGINNING; i++) {
        number = number * LETTERS + letter(british.charAt(i));
      }
      beginnings.set(number);
    }
    return beginnings;
  }

  private static int letter(char c) {
    return (c | ' ') - 'a';
  }

  /** Whether a British spelling may stand in a word of ASCII; where not, surely none does. */
  static boolean mayBeBritish(char[] text, int from, int to) {
    int number = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      int letter = letter(text[i]);
      letters = letter >= 0 && letter < LETTERS ? letters + 1 : 0;
      number = letters == 0 ? 0 : (number * LETTERS + letter) % (LETTERS * LETTERS * LETTERS);
      if (letters >= BEGINNING && BRITISH_BEGINNINGS.get(number)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@link #JOINED_NAME} may find something in a word of ASCII; where not, surely not. */
  static boolean mayJoinName(char[] text, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      char before = text[i - 1];
      boolean atName = (before >= 'A' && before <= 'Z') || (before >= '0' && before <= '9');
      if (atName && mayBeginName(text[i], text[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeginName(char first, char second) {
    return switch (first) {
      case 'a' -> second == 'l';
      case 'b', 'd' -> second == 'e';
      case 'g', 'k', 'l' -> second == 'a';
      case 'e' -> second == 'p';
      case 't' -> second == 'h';
      case 's' -> second == 'i';
      case 'o' -> second == 'm';
      default -> false;
    };
  }

  private static Map<String, String> unseen() {
    Map<String, String> rules = new TreeMap<>();
    Greek.lookalikes().forEach((looks, letter) -> rules.put(looks.toString(), letter.toString()));
    INVISIBLE.chars().forEach(c -> rules.put(Character.toString(c), ""));
    for (char accent = '\u0300'; accent <= '\u036F'; accent++) {
      rules.put(String.valueOf(accent), "");
    }
    return rules;
  }

  private static void addInEveryCase(Map<String, String> rules, String from, String to) {
    rules.put(from, to);
    rules.put(capitalised(from), capitalised(to));
    rules.put(from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static NormalizeCharMap built(Map<String, String> rules) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    rules.forEach(map::add);
    return map.build();
  }

  /** What an irregular plural in small letters is the plural of; any other word itself. */
  static String singular(String word) {
    return SINGULARS.getOrDefault(word, word);
  }

  /** Irregular plurals with their singulars. */
  static StemmerOverrideMap irregularForms() {
    StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
    SINGULARS.forEach(map::add);
    Set.copyOf(SINGULARS.values()).forEach(singular -> map.add(singular, singular));
    try {
      return map.build();
    } catch (IOException e) {
      throw new UncheckedIOException("building in memory", e);
    }
  }

  private static Map<String, String> pairs(String table) {
    Map<String, String> pairs = new TreeMap<>();
    for (String pair : table.strip().split("\\s+", -1)) {
      int arrow = pair.indexOf('>');
      pairs.put(pair.substring(0, arrow), pair.substring(arrow + 1));
    }
    return pairs;
  }
}
