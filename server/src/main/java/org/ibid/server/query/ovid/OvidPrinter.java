package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.server.query.Description;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;

/** Writes a tree in Ovid's syntax, as near as that comes. */
final class OvidPrinter {

  /** A search of affiliations finds nothing, since none are held. */
  private static final String NOTHING = "nothing.in.";

  private final boolean careful;

  /**
   * @param careful whether to write at more length what could be taken for something else: headings
   *     in quotation marks, and lines whose names may be words as lists of one
   */
  OvidPrinter(boolean careful) {
    this.careful = careful;
  }

  String print(Query query) {
    return switch (query) {
      case And and -> conjunction(and.operands());
      case Or or -> disjunction(or.operands());
      case Not not -> "not " + grouped(not.query());
      case Fielded fielded -> fielded(fielded);
      case Query.Phrase phrase -> '"' + phrase.text() + '"';
      case Term term -> word(term.text());
      case Truncation truncation -> truncated(Wildcards.print(truncation));
      case Query.Range range -> OvidDates.print(range).orElse("");
      case Near near -> near(near);
      case Heading heading -> heading(heading);
      case LineReference reference -> line(reference);
      case Query.Limited limited -> limited(limited);
      case Query.Frequent frequent -> grouped(frequent.query()) + " /freq=" + frequent.least();
      case Query.Nothing none -> NOTHING;
      case Query.Everything all -> Description.of(all);
      case Query.Fuzzy fuzzy -> Description.of(fuzzy);
      case Query.Preferring preferring -> Description.of(preferring);
      case Query.Boost boost -> Description.of(boost);
    };
  }

  /**
   * {@code and} joins closer than {@code not}, so that what is taken away from one operand stands
   * in a group with it where others follow.
   */
  private String conjunction(List<Query> operands) {
    List<String> runs = new ArrayList<>();
    int i = 0;
    while (i < operands.size()) {
      int start = i++;
      while (i < operands.size() && operands.get(i) instanceof Not) {
        i++;
      }
      runs.add(run(operands.subList(start, i), start == 0 && i == operands.size()));
    }
    return runs.size() == 1 ? runs.getFirst() : lastOpened(operands, runs);
  }

  /** {@code 1 and 2 not 3} needs no group, since nothing follows. */
  private String lastOpened(List<Query> operands, List<String> runs) {
    int nots = 0;
    for (Query operand : operands) {
      nots += operand instanceof Not ? 1 : 0;
    }
    int trailing = 0;
    while (trailing < operands.size()
        && operands.get(operands.size() - 1 - trailing) instanceof Not) {
      trailing++;
    }
    String joined = String.join(" and ", runs);
    if (trailing == 0 || trailing != nots) {
      return joined;
    }
    List<Query> positive = operands.subList(0, operands.size() - trailing);
    return positive.stream().map(this::grouped).collect(Collectors.joining(" and "))
        + excluded(operands.subList(operands.size() - trailing, operands.size()));
  }

  private String run(List<Query> operands, boolean whole) {
    Query first = operands.getFirst();
    String text = first instanceof Not ? "(" + print(first) + ")" : grouped(first);
    String run = text + excluded(operands.subList(1, operands.size()));
    return operands.size() == 1 || whole ? run : "(" + run + ")";
  }

  private String excluded(List<Query> operands) {
    return operands.stream()
        .map(operand -> " not " + grouped(((Not) operand).query()))
        .collect(Collectors.joining());
  }

  private String disjunction(List<Query> operands) {
    return operands.stream().map(this::grouped).collect(Collectors.joining(" or "));
  }

  private String grouped(Query query) {
    boolean group =
        query instanceof And
            || query instanceof Or
            || query instanceof Not
            || (query instanceof Near near && !isPhrase(near));
    return group ? "(" + print(query) + ")" : print(query);
  }

  private String fielded(Fielded fielded) {
    String codes = OvidFields.codes(fielded.fields()).orElse("");
    return grouped(fielded.query()) + "." + codes + ".";
  }

  /** A chain needs no groups: adjacencies are joined from left to right. */
  private String near(Near near) {
    if (isPhrase(near)) {
      return near.operands().stream().map(this::bare).collect(Collectors.joining(" ", "\"", "\""));
    }
    String adjacent =
        near.ordered() && near.between() == 0 ? " adj " : " adj" + (near.between() + 1) + " ";
    Query first = near.operands().getFirst();
    String left = first instanceof Near ? print(first) : grouped(first);
    return left
        + near.operands().stream()
            .skip(1)
            .map(operand -> adjacent + grouped(operand))
            .collect(Collectors.joining());
  }

  /** Words of which one is truncated: the rest of them are written as they are. */
  private boolean isPhrase(Near near) {
    return near.ordered()
        && near.between() == 0
        && near.operands().stream().allMatch(q -> q instanceof Term || q instanceof Truncation)
        && near.operands().stream().anyMatch(Truncation.class::isInstance);
  }

  private String bare(Query word) {
    return word instanceof Term term ? term.text() : Wildcards.print((Truncation) word);
  }

  private String heading(Heading heading) {
    if (heading.term() == null) {
      String code = heading.exploded() ? ".fx." : ".fs.";
      return '"' + String.join(" ", heading.qualifiers()) + '"' + code;
    }
    String codes =
        heading.qualifiers().stream()
            .map(name -> Qualifiers.code(name).orElse(name))
            .collect(Collectors.joining(", "));
    String signs = (heading.exploded() ? "exp " : "") + (heading.major() ? "*" : "");
    return signs + subject(heading.term()) + "/" + codes;
  }

  private String subject(String term) {
    boolean plain =
        term.chars().allMatch(c -> Character.isLetterOrDigit(c) || " ,-'".indexOf(c) >= 0);
    boolean operator = List.of(term.split(" ", -1)).stream().anyMatch(this::isReserved);
    return plain && !operator && !careful ? term : '"' + term + '"';
  }

  private String line(LineReference reference) {
    boolean number = reference.line().chars().allMatch(Character::isDigit);
    return careful && !number ? "or/" + reference.line() : reference.line();
  }

  private String limited(Query.Limited limited) {
    String subject =
        limited.query() instanceof LineReference line
            ? line.line()
            : "(" + print(limited.query()) + ")";
    Optional<String> limit = LimitReader.print(limited.limit());
    return "limit " + subject + " to " + limit.orElse("");
  }

  private String truncated(String text) {
    return text.chars().allMatch(c -> isPlain(c) || "*?#".indexOf(c) >= 0)
            && !text.startsWith("#")
            && !text.startsWith("*")
        ? text
        : '"' + text + '"';
  }

  private String word(String text) {
    return text.chars().allMatch(this::isPlain) && !isReserved(text) ? text : '"' + text + '"';
  }

  private boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'';
  }

  /** What isn't a word where it stands alone. */
  private boolean isReserved(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("adj")
        || lower.startsWith("near")
        || lower.startsWith("next")
        || List.of("and", "or", "not", "exp", "explode", "use", "limit", "from", "remove")
            .contains(lower);
  }
}
