package org.ibid.server.query.ovid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Problems;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Nothing;

/**
 * One line of a strategy in the language of the Ovid platform, as published appendices print it:
 * {@code ((aerobic or endurance) adj3 (train$ or exercis$)).ti,ab.}, {@code exp Neck Pain/rh},
 * {@code or/1-4}, {@code limit 5 to yr="2010 -Current"}.
 *
 * <p>Misprints that can be read in only one way are read so, with a warning; an error is what can't
 * be run. A bare number is a line, also where the strategy has none of that number: whoever runs it
 * will know. Precedence is told in {@code Precedence}, fields in {@code OvidFields}.
 */
public final class OvidSyntax {

  private final LineNames lines;
  private final Limits limits;

  /**
   * A syntax for a line of a strategy.
   *
   * @param lines names of the strategy's lines before this one, in order; empty for a single query
   */
  public OvidSyntax(List<String> lines, Limits limits) {
    this.lines = new LineNames(lines);
    this.limits = limits;
  }

  /** What a text asks for. Takes time in proportion to its length. */
  public ParsedQuery parse(String text) {
    Problems problems = new Problems();
    if (text.length() > limits.characters()) {
      problems.refuse(
          limits.characters(),
          text.length() - limits.characters(),
          "too-long",
          "A query has at most " + limits.characters() + " characters.");
      return new ParsedQuery(new Nothing(), problems.found());
    }
    TidyText tidy = new TidyText(text, problems);
    Composer composer = new Composer(tidy);
    Query tree = tree(tidy, composer, problems);
    ParsedQuery parsed = new ParsedQuery(tree, problems.found(), composer.places());
    return parsed.hasErrors() ? new ParsedQuery(new Nothing(), problems.found()) : parsed;
  }

  private Query tree(TidyText tidy, Composer composer, Problems problems) {
    Commands.Command command = new Commands(tidy, lines).command();
    Optional<Query> subject = subject(command, tidy, composer);
    if (subject.isEmpty()) {
      boolean told = problems.found().stream().anyMatch(p -> p.isError());
      if (!told) {
        tidy.refuse(
            0, tidy.text().length(), "nothing-to-search", "There is nothing to search for.");
      }
      return new Nothing();
    }
    if (!command.isLimit()) {
      return subject.get();
    }
    return new LimitReader(tidy, command, limits.depth(), composer.places())
        .read()
        .<Query>map(limit -> new Query.Limited(subject.get(), limit))
        .orElse(subject.get());
  }

  private Optional<Query> subject(Commands.Command command, TidyText tidy, Composer composer) {
    if (command.isLimit() && command.subjectStart() == command.subjectEnd()) {
      return lineBefore(command, tidy);
    }
    List<OvidToken> tokens =
        new OvidLexer(tidy, lines, command.subjectStart(), command.subjectEnd()).tokens();
    if (tokens.stream().filter(OvidToken.Word.class::isInstance).count() > limits.words()) {
      tidy.refuse(
          0,
          tidy.text().length(),
          "too-many-words",
          "A query has at most " + limits.words() + " words.");
      return Optional.empty();
    }
    return new OvidParser(Brackets.balanced(tokens, tidy), tidy, lines, limits)
        .parse()
        .map(composer::compose);
  }

  /** A limit that names no line is for the one before it. */
  private Optional<Query> lineBefore(Commands.Command command, TidyText tidy) {
    tidy.warn(
        0,
        command.subjectEnd(),
        "limit-without-line",
        "No line is named that is to be limited; it was taken for the one before.");
    return lines.last().map(LineReference::new);
  }

  /**
   * The tree in this syntax; empty where it can't say it, as it can't where this syntax doesn't
   * know of a line.
   */
  public Optional<String> print(Query tree) {
    return Stream.of(false, true)
        .map(careful -> new OvidPrinter(careful).print(tree))
        .filter(text -> says(text, tree))
        .findFirst();
  }

  private boolean says(String text, Query tree) {
    ParsedQuery parsed = parse(text);
    return !parsed.hasErrors() && parsed.tree().equals(tree);
  }
}
