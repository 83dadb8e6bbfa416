package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.server.query.ovid.OvidToken.Joint;
import org.ibid.server.query.ovid.OvidToken.Joint.Kind;
import org.ibid.server.query.ovid.OvidToken.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The operands of one level and what joins them. Adjacency joins closest, then {@code and}, then
 * {@code not}, then {@code or}; equals from left to right: {@code a or b not c and d} is {@code a
 * or (b not (c and d))}. Where this decides, a warning says so, as search-query's linter does.
 *
 * @see <a
 *     href="https://www.ciap.health.nsw.gov.au/training/ebp-learning-modules/module3/combining-terms-with-boolean-operators-and-or-not-on-ovid-databases.html">
 *     NSW Health on Boolean operators in Ovid databases: "AND is processed before NOT or OR. OR is
 *     processed last."</a>
 */
final class Precedence {

  private static final Pattern DATABASE = Pattern.compile("[a-z]{3,10}+(?:,[a-z]{3,10}+)*+");

  private final TidyText tidy;
  private final int deepest;
  private final List<Draft> operands = new ArrayList<>();
  private final List<Operator> operators = new ArrayList<>();
  private @Nullable Operator pending;

  /**
   * @param deepest how long a chain of adjacencies may be, each of which is within the next
   */
  Precedence(TidyText tidy, int deepest) {
    this.tidy = tidy;
    this.deepest = deepest;
  }

  void operator(Operator operator) {
    if (operands.isEmpty() && operator.joint().kind() != Kind.NOT) {
      tellDangling(operator);
    } else if (pending == null) {
      pending = operator;
    } else if (pending.joint().equals(operator.joint())) {
      tellDangling(operator);
    } else if (operator.joint().kind() == Kind.NOT && pending.joint().kind() == Kind.AND) {
      pending = operator;
    } else {
      refuseTwo(operator);
    }
  }

  private void tellDangling(Operator operator) {
    tidy.warn(
        operator.start(),
        operator.end(),
        "dangling-operator",
        "Something to search for is missing beside this; it was left out.");
  }

  private void refuseTwo(Operator operator) {
    tidy.refuse(
        operator.start(),
        operator.end(),
        "conflicting-operators",
        "Two different operators stand next to each other; which is meant can't be told.");
  }

  void operand(Draft operand) {
    if (operands.isEmpty()) {
      operands.add(first(operand));
    } else if (pending != null) {
      operators.add(pending);
      operands.add(operand);
    } else {
      juxtaposed(operand);
    }
    pending = null;
  }

  private Draft first(Draft operand) {
    if (pending == null) {
      return operand;
    }
    tidy.warn(
        pending.start(),
        pending.end(),
        "unary-not",
        "Ovid takes one thing from another; this takes it from everything.");
    return new Draft.Without(operand, pending.start());
  }

  /** Two operands with nothing between. */
  private void juxtaposed(Draft operand) {
    Draft before = operands.getLast();
    if (operand.isDigits() && !before.isText()) {
      tellHits(operand, tidy);
    } else if (operand instanceof Draft.Words words && isDatabase(words) && !before.isText()) {
      tellDatabase(words, tidy);
    } else if (before instanceof Draft.LineNumber
        && operands.size() == 1
        && !operand.isTextOrNumber()) {
      tellLineNumber(before.start(), before.end(), tidy);
      operands.set(0, operand);
    } else if (before.isTextOrNumber() && isText(operand)) {
      tidy.warn(
          operand.start(),
          operand.end(),
          "missing-operator",
          "No operator stands before this; it was read as adj, as between words.");
      operators.add(new Operator(Joint.ADJ, operand.start(), operand.start()));
      operands.add(operand);
    } else {
      tidy.refuse(
          operand.start(),
          operand.end(),
          "missing-operator",
          "An operator is missing before this.");
    }
  }

  /** {@code use ppez}: the code of one of Ovid's databases. */
  static boolean isDatabase(Draft.Words words) {
    return words.words().size() == 2
        && words.words().getFirst().text().equalsIgnoreCase("use")
        && DATABASE.matcher(words.words().getLast().text()).matches();
  }

  static void tellDatabase(Draft.Words words, TidyText tidy) {
    tidy.warn(
        words.start(),
        words.end(),
        "database-not-applied",
        "This names one of Ovid's databases; here, all papers were searched.");
  }

  private static boolean isText(Draft operand) {
    return operand instanceof Draft.Suffixed suffixed
        ? suffixed.of().isTextOrNumber()
        : operand.isTextOrNumber();
  }

  static void tellLineNumber(int start, int end, TidyText tidy) {
    tidy.warn(start, end, "line-number", "This is the line's own number; it was left out.");
  }

  static void tellHits(Draft hits, TidyText tidy) {
    tidy.warn(
        hits.start(), hits.end(), "hit-count", "This is how many Ovid found; it was left out.");
  }

  /** What the operands are together; empty where there are none. */
  Optional<Draft> folded() {
    if (pending != null) {
      tellDangling(pending);
    }
    if (operands.isEmpty()) {
      return Optional.empty();
    }
    tellImplicit();
    tellLastOnly();
    fold(Kind.ADJ);
    fold(Kind.AND);
    fold(Kind.NOT);
    fold(Kind.OR);
    return Optional.of(operands.getFirst());
  }

  private void tellImplicit() {
    for (int i = 1; i < operators.size(); i++) {
      Kind before = operators.get(i - 1).joint().kind();
      Kind kind = operators.get(i).joint().kind();
      if (kind != before && !(before == Kind.AND && kind == Kind.NOT)) {
        Operator operator = operators.get(i);
        tidy.warn(
            operator.start(),
            operator.end(),
            "implicit-precedence",
            "Operators are mixed without parentheses; adj joins closest, then and, not, or.");
        return;
      }
    }
  }

  /** {@code knee or hip.ti.} searches the title for the last only, which may not be meant. */
  private void tellLastOnly() {
    int last = operands.size() - 1;
    if (last > 0
        && operands.get(last) instanceof Draft.Suffixed suffixed
        && suffixed.of() instanceof Draft.Words
        && operands.subList(0, last).stream().allMatch(Draft.Words.class::isInstance)) {
      tidy.warn(
          suffixed.suffix().start(),
          suffixed.suffix().end(),
          "field-of-last-only",
          "Without parentheses this is for the last only; the others were searched as .mp.");
    }
  }

  private void fold(Kind kind) {
    if (operators.stream().noneMatch(o -> o.joint().kind() == kind)) {
      return;
    }
    List<Draft> folded = new ArrayList<>(List.of(operands.getFirst()));
    List<Operator> left = new ArrayList<>();
    List<Draft> same = new ArrayList<>(folded);
    int chain = 0;
    for (int i = 0; i < operators.size(); i++) {
      Operator operator = operators.get(i);
      Draft next = operands.get(i + 1);
      if (operator.joint().kind() != kind) {
        folded.set(folded.size() - 1, joined(kind, same));
        folded.add(next);
        left.add(operator);
        same = new ArrayList<>(List.of(next));
        chain = 0;
      } else if (kind == Kind.ADJ) {
        chain++;
        same = new ArrayList<>(List.of(close(same.getFirst(), next, operator, chain)));
      } else {
        same.add(next);
      }
    }
    folded.set(folded.size() - 1, joined(kind, same));
    replace(folded, left);
  }

  private Draft close(Draft left, Draft right, Operator operator, int chain) {
    if (chain < deepest) {
      return new Draft.Close(left, right, operator.joint());
    }
    if (chain == deepest) {
      tidy.refuse(
          operator.start(), operator.end(), "too-deep", "Too many words are chained with adj.");
    }
    return left;
  }

  private static Draft joined(Kind kind, List<Draft> same) {
    if (same.size() == 1) {
      return same.getFirst();
    }
    return switch (kind) {
      case OR -> new Draft.Any(same);
      case NOT -> new Draft.All(excluding(same));
      default -> new Draft.All(same);
    };
  }

  private static List<Draft> excluding(List<Draft> same) {
    List<Draft> parts = new ArrayList<>(List.of(same.getFirst()));
    same.stream().skip(1).forEach(part -> parts.add(new Draft.Without(part, part.start())));
    return parts;
  }

  private void replace(List<Draft> folded, List<Operator> left) {
    operands.clear();
    operands.addAll(folded);
    operators.clear();
    operators.addAll(left);
  }
}
