package org.ibid.indexer.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How far words look like the name of a journal or book series. */
final class JournalWords {

  private static final Set<String> SMALL =
      Set.copyOf(
          Spaces.words(
              Spaces.collapsed(
                  """
                  of the and in for on de la le du des der und et fur für a to y e di del da do & - – one
                  part section with as en die das by — at
                  """)));

  /** Short forms of ISO 4's list of title word abbreviations that end most abbreviated names. */
  private static final Set<String> ABBREVIATED =
      Set.copyOf(
          Spaces.words(
              Spaces.collapsed(
                  """
                  j am int eur br clin exp med res sci biol chem phys physiol neurol neurosci psychol
                  psychiatry proc natl acad soc rev ann annu arch acta bull adv appl biochem biophys mol
                  genet immunol microbiol pharmacol pharm surg rheum rheumatol ther rehabil sports sport
                  exerc assoc dis infect nurs nutr oncol pediatr obstet gynecol ophthalmol orthop pathol
                  radiol toxicol trans lett opin curr front environ ecol evol plant bot zool entomol mem
                  mag math stat eng technol comput inf syst q z can jpn chin scand dev cogn behav soc.
                  educ econ anesth anaesth anesthesiol anaesthesiol endocrinol metab gastroenterol hepatol
                  nephrol urol cardiol circ hypertens thromb haemost hematol respir crit care emerg
                  geriatr gerontol aging health public epidemiol prev vet anim food agric agron soil crop
                  conf symp hum mov strength cond fac univ dtsch arztebl rep pract educ. commun ges spec
                  """)));

  /** Full words that names of journals hold much more often than titles of papers start with. */
  private static final Set<String> FULL =
      Set.copyOf(
          Spaces.words(
              Spaces.collapsed(
                  """
                  journal annals archives proceedings transactions bulletin letters reviews review nature
                  science cell lancet plos bmc bmj jama frontiers international european american british
                  scandinavian acta advances reports quarterly magazine revista zeitschrift brain pain
                  neuron cochrane medicine research ieee acm arxiv biorxiv medrxiv psyarxiv chemrxiv ssrn
                  preprints conference congress symposium workshop meeting
                  """)));

  /** {@code 15th Conference}. */
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");

  /** Longer words before a stop are seldom cut. */
  private static final int MAX_CUT = 8;

  /** Shorter words before a stop may always be cut. */
  private static final int MIN_FULL = 5;

  /** First words of names that hardly begin a title. */
  private static final Set<String> SERIAL =
      Set.of(
          "journal",
          "annals",
          "archives",
          "proceedings",
          "frontiers",
          "bulletin",
          "transactions",
          "revista",
          "zeitschrift",
          "annales",
          "acta",
          "rivista",
          "revue");

  private static final int FEW = 3;

  /** A word in small letters speaks little against a name that says what it is. */
  private static final double CATALOGUED = -0.2;

  /** Abbreviated names have no more words. */
  private static final int MAX_NAME = 9;

  private JournalWords() {}

  private static String bare(String word) {
    return Spaces.trimmed(word, ".,:;()[]'\u2019\"").toLowerCase(Locale.ROOT);
  }

  static boolean isAbbreviation(String word) {
    String bare = bare(word);
    return ABBREVIATED.contains(bare)
        || (bare.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  /** Whether some word of a name is short for another, as in names of journals. */
  static boolean holdsAbbreviation(String name) {
    return Spaces.words(name).stream().anyMatch(JournalWords::isAbbreviation);
  }

  /** Whether a name holds any word that names of journals do. */
  static boolean isJournal(String name) {
    return Spaces.words(name).stream()
        .anyMatch(word -> isAbbreviation(word) || FULL.contains(bare(word)));
  }

  /** A word that is written out in names of journals: no short form, which may be a given name. */
  static boolean isWrittenOut(String word) {
    return FULL.contains(bare(word));
  }

  /** A word that a name can hold: a capital, or one of the small words. */
  static boolean isInName(String word) {
    String bare = bare(word);
    return Character.isUpperCase(word.charAt(0)) || SMALL.contains(bare) || bare.endsWith("rxiv");
  }

  /**
   * Whether a name is abbreviated with stops: its last word is short for another, and no
   * abbreviation in it goes without a stop ({@code Eur J Pain}).
   */
  static boolean isDotted(String printed) {
    String name = withoutSeries(printed);
    if (!name.endsWith(".")) {
      return false;
    }
    List<String> words = Spaces.words(name);
    for (String word : words) {
      if (!word.endsWith(".") && isAbbreviation(word) && !SMALL.contains(bare(word))) {
        return false;
      }
    }
    String last = bare(words.getLast());
    return ABBREVIATED.contains(last) || (last.length() <= 9 && endsShort(last));
  }

  /** {@code Trans. R. Soc.} of {@code Trans. R. Soc. A}: the letter of a series has no stop. */
  private static String withoutSeries(String name) {
    int letter = name.length() - 1;
    boolean series =
        letter > 1 && Character.isUpperCase(name.charAt(letter)) && name.charAt(letter - 1) == ' ';
    return series ? name.substring(0, letter - 1) : name;
  }

  /**
   * Whether a whole text is one abbreviated name, as where a style prints no titles: {@code Phys.
   * Rev. Lett.}, {@code Nucl. Instrum. Methods Phys. Res. A}.
   */
  static boolean isDottedName(String text) {
    List<String> words = Spaces.words(text);
    int dotted = 0;
    int full = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean cut = word.endsWith(".") && (isAbbreviation(word) || isCut(word));
      boolean before = i + 1 < words.size() && words.get(i + 1).equals("J.");
      boolean stop = i == 0 && !cut && word.endsWith(".");
      if ((before && bare(word).length() > MIN_FULL) || !isInName(word) || stop) {
        return false;
      }
      dotted += cut ? 1 : 0;
      full += cut || bare(word).length() < 2 || SMALL.contains(bare(word)) ? 0 : 1;
    }
    boolean cut = isCut(words.getFirst()) && bare(words.getFirst()).length() <= MIN_FULL;
    boolean few = words.size() <= FEW + 1 && words.getFirst().endsWith(".") && cut;
    return words.size() <= MAX_NAME && (dotted > full || few);
  }

  /**
   * Whether the one word between two stops is rather the start of an abbreviated name than a
   * sentence: {@code Restor. Notes}.
   */
  static boolean isCut(String word) {
    String bare = bare(word);
    return !bare.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && bare.length() <= MAX_CUT
        && !FULL.contains(bare)
        && "aeiouy".indexOf(bare.charAt(bare.length() - 1)) < 0;
  }

  /**
   * How many stops in a name stand behind full words, as they do behind sentences: {@code The
   * Leipzig Cohort. Neurobiol Rest}. A name whose words all have stops is abbreviated throughout.
   */
  static int stopsOfSentences(String name) {
    List<String> words = Spaces.words(name);
    int stops = 0;
    boolean throughout = true;
    for (int i = 0; i + 1 < words.size(); i++) {
      String bare = bare(words.get(i));
      boolean stop = words.get(i).endsWith(".");
      throughout &= stop || SMALL.contains(bare);
      boolean full = bare.length() >= MIN_FULL && !ABBREVIATED.contains(bare) && !endsShort(bare);
      stops += stop && full ? 1 : 0;
    }
    return throughout ? 0 : stops;
  }

  /** Full words seldom end in a consonant other than these; cut ones mostly do. */
  private static boolean endsShort(String word) {
    return !word.isEmpty()
        && !FULL.contains(word)
        && "aeiouyrst".indexOf(word.charAt(word.length() - 1)) < 0;
  }

  /**
   * How far a text looks like a container's name: above 0 it rather is one. Words in lower case
   * speak against it most, since names of journals have none but small ones.
   */
  static double likeness(String text) {
    List<String> words = Spaces.words(text);
    double score = 0;
    int content = 0;
    boolean catalogued = !words.isEmpty() && isCatalogued(words);
    for (int i = 0; i < words.size(); i++) {
      String bare = bare(words.get(i));
      if (bare.isEmpty() || (i > 0 && SMALL.contains(bare))) {
        continue;
      }
      content++;
      double word = wordScore(words.get(i), bare);
      score += word < 0 && catalogued ? CATALOGUED : word;
    }
    double length = content > 8 ? -0.5 * (content - 8) : 0;
    return content == 0 ? -10 : score / Math.sqrt(content) + length;
  }

  /** {@code Frontiers in computational neuroscience}: as catalogues print names. */
  private static boolean isCatalogued(List<String> words) {
    String first = bare(words.getFirst());
    return SERIAL.contains(first)
        || words.stream().limit(FEW).anyMatch(word -> bare(word).equals("journal"));
  }

  /** {@code 15th Conference}, {@code 2008 IEEE Symposium}. */
  static boolean startsWithOrdinal(String name) {
    String first = bare(Spaces.words(name).getFirst());
    return ORDINAL.matcher(first).matches() || Locator.year(first) > 0;
  }

  private static double wordScore(String word, String bare) {
    String plain = Spaces.trimmed(word, "([\"'").concat(" ");
    boolean caseless = Character.getType(plain.charAt(0)) == Character.OTHER_LETTER;
    if (!Character.isUpperCase(plain.charAt(0)) && !caseless && !ORDINAL.matcher(bare).matches()) {
      return FULL.contains(bare) && bare.endsWith("xiv") ? 1 : -2;
    }
    if (ABBREVIATED.contains(bare) || FULL.contains(bare)) {
      return 1;
    }
    return 0.2;
  }
}
