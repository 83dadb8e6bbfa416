package org.ibid.server.strategy.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.server.query.Description;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Parts;
import org.ibid.server.query.Problem;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.query.Remark;

/**
 * Terms of an {@code OR} that find nothing that another of its terms doesn't find: those given
 * twice, and those that a truncation or a single word covers.
 */
final class Redundancy {

  private static final String LETTERS = "[^\\p{L}\\p{N}]++";

  /** Nobody truncates later in a word. */
  private static final int LONGEST_STEM = 64;

  /** As many as are read of one line. */
  private static final int MOST = 20;

  private Redundancy() {}

  static List<Problem> of(ParsedQuery query) {
    List<Problem> problems = new ArrayList<>();
    Parts.each(
        query.tree(),
        part -> {
          if (part instanceof Or or) {
            new Terms(or).redundant().forEach(remark -> problems.add(query.problem(remark)));
          }
        });
    return problems.stream().distinct().limit(MOST).toList();
  }

  /** A term in the fields that its operand names itself. */
  private record Named(Query term, List<String> fields) {
    static Named of(Query operand) {
      return operand instanceof Fielded fielded
          ? new Named(fielded.query(), fielded.fields().stream().sorted().toList())
          : new Named(operand, List.of());
    }

    Query folded() {
      return switch (term) {
        case Term t -> new Term(fold(t.text()));
        case Phrase p -> new Phrase(fold(p.text()), p.slop());
        default -> term;
      };
    }

    /** The beginning that any word of it must have; empty where it isn't open at the end only. */
    Optional<String> stem() {
      return term instanceof Truncation t
              && t.parts().size() == 2
              && t.parts().getFirst() instanceof Literal literal
              && t.parts().getLast().equals(Gap.any())
          ? Optional.of(fold(literal.text())).filter(stem -> !stem.matches(".*" + LETTERS + ".*"))
          : Optional.empty();
    }

    /** The words that anything it finds has, as far as they are certain. */
    List<String> words() {
      return switch (term) {
        case Term t -> List.of(fold(t.text()).split(LETTERS));
        case Phrase p when p.slop() == 0 -> List.of(fold(p.text()).split(LETTERS));
        case Truncation t -> stem().map(List::of).orElse(List.of());
        default -> List.of();
      };
    }

    private static String fold(String text) {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /** The terms of one disjunction. */
  private static final class Terms {
    private final List<Named> terms;
    private final Map<List<String>, Map<String, Query>> stems = new HashMap<>();
    private final Map<List<String>, Map<String, Query>> words = new HashMap<>();

    Terms(Or or) {
      this.terms = or.operands().stream().map(Named::of).toList();
      for (Named named : terms) {
        named.stem().ifPresent(stem -> put(stems, named, stem));
        if (named.term() instanceof Term && named.words().size() == 1) {
          put(words, named, named.words().getFirst());
        }
      }
    }

    private static void put(Map<List<String>, Map<String, Query>> into, Named named, String key) {
      into.computeIfAbsent(named.fields(), fields -> new HashMap<>()).put(key, named.term());
    }

    List<Remark> redundant() {
      List<Remark> remarks = new ArrayList<>();
      Set<Named> seen = new HashSet<>();
      for (Named named : terms) {
        if (!seen.add(new Named(named.folded(), named.fields()))) {
          remarks.add(remark(named, " stands twice in one OR."));
        } else {
          covering(named)
              .ifPresent(by ->
                  remarks.add(
                      remark(named, " finds nothing that " + Description.of(by) + " doesn't.")));
        }
      }
      return remarks;
    }

    private static Remark remark(Named named, String says) {
      return Remark.warning(
          named.term(), ProblemCode.REDUNDANT_TERM, Description.of(named.term()) + says);
    }

    private Optional<Query> covering(Named named) {
      Map<String, Query> open = stems.getOrDefault(named.fields(), Map.of());
      Map<String, Query> whole = words.getOrDefault(named.fields(), Map.of());
      for (String word : named.words()) {
        Query same = named.term() instanceof Truncation ? null : whole.get(word);
        if (same != null && !same.equals(named.term())) {
          return Optional.of(same);
        }
        for (int length = 1; length <= Math.min(word.length(), LONGEST_STEM); length++) {
          Query by = open.get(word.substring(0, length));
          if (by != null && !by.equals(named.term())) {
            return Optional.of(by);
          }
        }
      }
      return Optional.empty();
    }
  }
}
