package org.ibid.server.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.search.HitSet;
import org.ibid.server.search.SetSearch;
import org.ibid.server.strategy.LineRun.OperandHits;
import org.ibid.server.strategy.LineRun.TermHits;
import org.ibid.server.strategy.text.StrategyLine;

/** What each part of a line adds to its hits, or takes from them. */
final class Contributions {

  /** Nobody reads more of a line; published ones have up to some hundred. */
  private static final int MOST_TERMS = 2_000;

  /** Lines that join all before them would make an answer without end. */
  private static final int MOST_TERMS_IN_ALL = 20_000;

  /** More operands than this are written by no one, and each costs as much as all before it. */
  private static final int MOST_OPERANDS = 200;

  /** As many misprints as are mended by hand; each costs about as much as a search. */
  private static final int MOST_SUGGESTED = 20;

  private final SetSearch search;
  private final Spelling spelling;
  private final Clock clock;
  private int termsInAll;
  private boolean left;

  Contributions(SetSearch search, Spelling spelling, Clock clock) {
    this.search = search;
    this.spelling = spelling;
    this.clock = clock;
  }

  /** The terms of every disjunction of a line; of a line that is one term, this one. */
  List<TermHits> terms(ReadLine line, Map<String, HitSet> lines) {
    left = false;
    List<List<Operand>> groups = Operand.disjunctions(line.tree());
    List<Operand> only = groups.isEmpty() ? Operand.onlyTerm(line.tree()) : List.of();
    if (!only.isEmpty()) {
      groups = List.of(only);
    }
    List<TermHits> terms = new ArrayList<>();
    int most = Math.min(MOST_TERMS, MOST_TERMS_IN_ALL - termsInAll);
    for (int group = 0; group < groups.size(); group++) {
      if (terms.size() + groups.get(group).size() <= most) {
        addTerms(groups.get(group), group, line, lines, terms);
      } else {
        left = true;
      }
    }
    termsInAll += terms.size();
    return terms;
  }

  /**
   * Whether terms or parts of the last line were too many, or the time too short, to count them.
   */
  boolean isLeft() {
    return left;
  }

  private void addTerms(
      List<Operand> group,
      int number,
      ReadLine line,
      Map<String, HitSet> lines,
      List<TermHits> terms) {
    List<HitSet> sets = new ArrayList<>();
    for (Operand operand : group) {
      SetSearch.Found found = search.find(operand.query(), lines, clock.left());
      if (found.partial() || found.failed()) {
        left = true;
        return;
      }
      sets.add(found.set());
    }
    HitSet several = inSeveral(sets);
    for (int i = 0; i < sets.size(); i++) {
      Operand operand = group.get(i);
      long count = sets.get(i).count();
      terms.add(
          new TermHits(
              operand.text(line.line().text(), line.query()),
              number,
              count,
              sets.get(i).andNot(several).count(),
              count == 0 && maySuggest(terms) ? spelling.of(operand) : List.of()));
    }
  }

  private boolean maySuggest(List<TermHits> terms) {
    return !clock.isOver()
        && terms.stream().filter(term -> term.count() == 0).count() < MOST_SUGGESTED;
  }

  /** What is in two or more of the sets. */
  private static HitSet inSeveral(List<HitSet> sets) {
    HitSet one = sets.getFirst();
    HitSet several = one.andNot(one);
    for (HitSet set : sets.subList(1, sets.size())) {
      several = several.or(one.and(set));
      one = one.or(set);
    }
    return several;
  }

  /** What each operand of a line's conjunction does. */
  List<OperandHits> operands(ReadLine line, Map<String, HitSet> lines) {
    List<Operand> operands = Operand.conjunction(line.tree());
    left |= operands.size() > MOST_OPERANDS;
    if (operands.size() < 2 || operands.size() > MOST_OPERANDS) {
      return List.of();
    }
    List<HitSet> sought = new ArrayList<>();
    List<HitSet> passing = new ArrayList<>();
    for (Operand operand : operands) {
      SetSearch.Found found = search.find(operand.sought(), lines, clock.left());
      if (found.partial() || found.failed()) {
        left = true;
        return List.of();
      }
      sought.add(found.set());
      passing.add(operand.negated() ? search.everything().andNot(found.set()) : found.set());
    }
    return operands(line, operands, sought, withoutEach(passing));
  }

  private static List<OperandHits> operands(
      ReadLine line, List<Operand> operands, List<HitSet> sought, Without without) {
    ParsedQuery parsed = line.query();
    StrategyLine text = line.line();
    List<OperandHits> hits = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      hits.add(
          new OperandHits(
              operands.get(i).text(text.text(), parsed),
              operands.get(i).negated(),
              sought.get(i).count(),
              without.counts().get(i) - without.all()));
    }
    return hits;
  }

  /** How many all sets have in common, and how many without each of them. */
  private record Without(long all, List<Long> counts) {}

  private Without withoutEach(List<HitSet> sets) {
    HitSet[] after = new HitSet[sets.size() + 1];
    after[sets.size()] = search.everything();
    for (int i = sets.size() - 1; i >= 0; i--) {
      after[i] = after[i + 1].and(sets.get(i));
    }
    List<Long> counts = new ArrayList<>();
    HitSet before = search.everything();
    for (int i = 0; i < sets.size(); i++) {
      counts.add(before.and(after[i + 1]).count());
      before = before.and(sets.get(i));
    }
    return new Without(before.count(), counts);
  }
}
