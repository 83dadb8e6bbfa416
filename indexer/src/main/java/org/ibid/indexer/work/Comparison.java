package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side: what agrees and what doesn't, weighed. A title of some length weighs
 * most; what a link needs is said at {@link #ENOUGH}, and {@code docs/works.md} says how often it
 * is right.
 */
final class Comparison {

  /** What a link needs: a long title and its author, or a short one with its whole place. */
  static final int ENOUGH = 7;

  private static final int IDENTICAL = 1000;
  private static final int DOI = 500;
  private static final int PMID = 400;
  private static final int PMCID = 300;

  /** Titles of so many letters are hardly ever given twice. */
  private static final int LONG_TITLE = 40;

  /** Shorter titles ("Editorial", "Neuropathic pain") name many publications. */
  private static final int SHORT_TITLE = 16;

  /** One letter in thirty is a slip; more may be another word. */
  private static final int LETTERS_A_SLIP = 30;

  private final Description a;
  private final Description b;
  private final List<String> same = new ArrayList<>();
  private final List<String> other = new ArrayList<>();
  private final Title.Likeness titles;
  private int points;

  private Comparison(Description a, Description b) {
    this.a = a;
    this.b = b;
    this.titles = a.title().compare(b.title());
  }

  static Verdict of(Description a, Description b) {
    if (a.equals(b) && a.saysSomething()) {
      return new Verdict.Same(IDENTICAL, identical(a));
    }
    return Conflict.between(a, b)
        .<Verdict>map(Verdict.Different::new)
        .orElseGet(() -> weighed(a, b));
  }

  private static String identical(Description record) {
    if (record.doi() != null) {
      return "identical records, DOI " + record.doi();
    }
    return record.pmid() == null ? "identical records" : "identical records, PMID " + record.pmid();
  }

  private static Verdict weighed(Description a, Description b) {
    if (isShared(a.doi(), b.doi())) {
      return new Verdict.Same(DOI, "same DOI " + a.doi());
    }
    if (isShared(a.pmid(), b.pmid())) {
      return new Verdict.Same(PMID, "same PMID " + a.pmid());
    }
    if (isShared(a.pmcid(), b.pmcid())) {
      return new Verdict.Same(PMCID, "same PMCID " + a.pmcid());
    }
    return new Comparison(a, b).verdict();
  }

  private Verdict verdict() {
    if (titles.kind() == Title.Kind.UNLIKE && !a.pages().isSameStretch(b.pages())) {
      return new Verdict.Unclear();
    }
    weigh();
    return points >= ENOUGH ? new Verdict.Same(points, why()) : new Verdict.Unclear();
  }

  private static boolean isShared(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  private void weigh() {
    title();
    authors();
    year();
    journal();
    volume();
    pages();
  }

  private void title() {
    int length = Math.min(a.title().key().length(), b.title().key().length());
    int worth = length >= LONG_TITLE ? 5 : length >= SHORT_TITLE ? 4 : 2;
    switch (titles.kind()) {
      case SAME -> agree(worth, "title");
      case NEAR -> {
        boolean slip = titles.slips() <= Math.max(1, length / LETTERS_A_SLIP);
        agree(slip ? worth - 1 : worth - 2, "title but for " + letters(titles.slips()));
      }
      case PART -> agree(2, "title but for a part");
      case UNLIKE -> disagree(1, "titles");
      case UNKNOWN -> {}
    }
  }

  private static String letters(int slips) {
    return slips == 1 ? "a letter" : slips + " letters";
  }

  private void authors() {
    switch (Author.compare(a.authors(), b.authors())) {
      case AGREE -> agree(2, "authors");
      case DISAGREE -> disagree(3, "authors");
      case UNKNOWN -> {}
    }
  }

  private void year() {
    if (a.year() == null || b.year() == null) {
      return;
    }
    int apart = Conflict.yearsApart(a, b);
    if (apart == 0) {
      agree(1, "year " + a.year());
    } else {
      disagree(apart > 1 ? 3 : isPlaced() ? 0 : 1, "years " + a.year() + " and " + b.year());
    }
  }

  /** An article has a year on line and one in print; a handbook has an edition every year. */
  private boolean isPlaced() {
    return a.journal().compare(b.journal()) == Journal.Agreement.ALIKE
        || a.pages().compare(b.pages()) == Pages.Agreement.SAME;
  }

  private void journal() {
    switch (a.journal().compare(b.journal())) {
      case ALIKE -> agree(1, "journal");
      case UNLIKE -> disagree(2, "journals");
      case UNKNOWN -> {}
    }
  }

  private void volume() {
    if (a.volume().isEmpty() || b.volume().isEmpty()) {
      return;
    }
    if (a.volume().equals(b.volume())) {
      agree(1, "volume " + a.volume());
    } else {
      disagree(2, "volumes " + a.volume() + " and " + b.volume());
    }
  }

  private void pages() {
    switch (a.pages().compare(b.pages())) {
      case SAME -> {
        boolean stretch = a.pages().isSameStretch(b.pages());
        agree(
            stretch ? 5 : 3,
            stretch
                ? "pages " + a.pages().first() + "–" + a.pages().last()
                : "first page " + a.pages().first());
      }
      case NEAR -> agree(1, "digits of the first page");
      case DIFFER ->
          disagree(
              a.pages().isSupplementBeside(b.pages()) ? 5 : 3,
              "first pages " + a.pages().first() + " and " + b.pages().first());
      case UNKNOWN -> {}
    }
  }

  private void agree(int worth, String fact) {
    points += worth;
    same.add(fact);
  }

  private void disagree(int worth, String fact) {
    points -= worth;
    other.add(fact);
  }

  private String why() {
    String agreed = "same " + String.join(", ", same);
    return other.isEmpty() ? agreed : agreed + "; other " + String.join(", ", other);
  }
}
