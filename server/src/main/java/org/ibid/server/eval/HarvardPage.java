package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.AuthorYearMarks.Label;
import org.ibid.server.eval.GoldArticle.Author;
import org.ibid.server.style.CitationStyles;

/** A page that cites by author and year, over an unnumbered list in alphabetical order. */
final class HarvardPage implements LayoutPrinter {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  /** A style of list, and of the marks that go with it. */
  private enum Convention {
    APA("apa", " & ", ", "),
    HARVARD("harvard-cite-them-right", " and ", ", "),
    CHICAGO("chicago-author-date", " and ", " "),
    ELSEVIER("elsevier-harvard", " and ", ", ");

    private final String style;
    private final String and;
    private final String comma;

    Convention(String style, String and, String comma) {
      this.style = style;
      this.and = and;
      this.comma = comma;
    }
  }

  @Override
  public Rendered print(GoldArticle article, CitationStyles styles, Choices choices) {
    Convention convention = choices.pick(Convention.values());
    List<Integer> order =
        IntStream.range(0, article.references().size())
            .boxed()
            .sorted(Comparator.comparing(i -> sortKey(article.references().get(i))))
            .toList();
    List<String> sorted =
        ReferenceList.print(
            order.stream().map(article.references()::get).toList(),
            convention.style,
            false,
            styles);
    List<String> lines =
        IntStream.range(0, sorted.size()).mapToObj(i -> sorted.get(order.indexOf(i))).toList();
    List<Label> labels = labels(article.references(), lines, order, convention);
    // Where a comma separates the year from its authors, works are separated by something else.
    String separator = convention.comma.isBlank() ? choices.pick("; ", ", ") : "; ";
    MarkStyle marks = new AuthorYearMarks(labels, convention.comma, separator, choices.chance(0.5));
    return print(article, new Numbered(lines, order, labels), marks, choices);
  }

  /** By authors, then year, then title. */
  private static String sortKey(GoldReference reference) {
    Publication it = reference.publication();
    String printed =
        reference.hasFields()
            ? Field.AUTHORS.text(it) + " " + it.issued() + " " + it.title()
            : PrintedText.of(reference.printed());
    return String.join(" ", Folding.words(printed));
  }

  /** The list: entries by their position in the source, and those positions in printed order. */
  private record Numbered(List<String> lines, List<Integer> order, List<Label> labels) {}

  private static Rendered print(
      GoldArticle article, Numbered list, MarkStyle marks, Choices choices) {
    Page page = new Page();
    front(article, page, choices);
    BodyText body =
        new BodyText(
            choices.pick("Abstract", "Summary", "ABSTRACT"),
            choices.chance(0.3),
            "• ",
            choices.chance(0.6));
    body.abstractOf(article, page, marks);
    if (!article.keywords().isEmpty()) {
      page.lines(
          choices.pick("Keywords\n", "Keywords: ", "Key words: ")
              + String.join(choices.pick("; ", ", "), article.keywords()));
    }
    body.sections(article, page, marks);
    page.heading(
        choices.pick("References", "References", "Literature Cited", "Bibliography", "REFERENCES"));
    List<Rendered.Entry> entries = entries(article, list);
    if (choices.chance(0.3)) {
      page.add(
          Page.Role.ENTRY, String.join("\n", entries.stream().map(Rendered.Entry::text).toList()));
    } else {
      entries.forEach(entry -> page.entry(entry.text()));
    }
    return renumbered(
        new Rendered(page.asCopied(), article.publication(), entries, page.marks()), list);
  }

  private static Rendered renumbered(Rendered rendered, Numbered list) {
    Map<Integer, Integer> printed = new HashMap<>();
    for (int i = 0; i < list.order().size(); i++) {
      printed.put(list.order().get(i), i);
    }
    return new Rendered(
        rendered.text(),
        rendered.front(),
        rendered.entries(),
        rendered.marks().stream().map(mark -> mark.renumbered(printed)).toList());
  }

  private static void front(GoldArticle article, Page page, Choices choices) {
    Publication it = article.publication();
    String doi = it.doi() == null ? "" : "https://doi.org/" + it.doi();
    page.lines(
        choices.pick(
            PrintedText.of(it.containerTitle()) + "\n" + volume(it),
            PrintedText.compactLine(it, String.valueOf(it.issued())),
            "Journal Article\n\n" + PrintedText.of(it.containerTitle()) + ", " + volume(it)));
    page.lines(PrintedText.of(it.title()));
    List<String> names = article.byline().stream().map(Author::name).map(Byline::fullName).toList();
    page.lines(
        choices.chance(0.5)
            ? Byline.joined(names, choices.pick(", ", " and ", " & "))
            : Byline.joined(Byline.withMarks(article.byline(), ""), ", "));
    page.lines(
        choices.pick(
            "First published: 12 May " + it.issued() + "\n" + doi,
            doi,
            "Received 3 May " + it.issued() + "\n\n" + doi));
  }

  private static String volume(Publication it) {
    String volume = it.volume() == null ? "" : "Volume " + it.volume() + ", ";
    String issue = it.issue() == null ? "" : "Issue " + it.issue() + ", ";
    String pages =
        it.page() == null ? "" : ", " + (it.page().contains("-") ? "Pages " : "") + it.page();
    return volume + issue + it.issued() + pages;
  }

  private static List<Rendered.Entry> entries(GoldArticle article, Numbered list) {
    List<Rendered.Entry> entries = new ArrayList<>();
    for (int position : list.order()) {
      GoldReference reference = article.references().get(position);
      String year = list.labels().get(position).year();
      String line = list.lines().get(position);
      String text = year.length() > 4 ? line.replaceFirst(year.substring(0, 4), year) : line;
      entries.add(
          new Rendered.Entry(
              text, "", reference.hasFields(), PrintedFields.of(reference.publication(), line)));
    }
    return entries;
  }

  /** Names and years, with letters where two references would have the same. */
  private static List<Label> labels(
      List<GoldReference> references,
      List<String> lines,
      List<Integer> order,
      Convention convention) {
    Map<Label, Integer> counts = new HashMap<>();
    List<Label> plain = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      Label label = label(references.get(i), lines.get(i), convention);
      plain.add(label);
      counts.merge(label, 1, Integer::sum);
    }
    Map<Label, Integer> given = new HashMap<>();
    List<Label> labels = new ArrayList<>(plain);
    for (int position : order) {
      Label label = plain.get(position);
      if (isShared(counts.getOrDefault(label, 1))) {
        int letter = given.merge(label, 1, Integer::sum) - 1;
        labels.set(position, new Label(label.authors(), label.year() + (char) ('a' + letter)));
      }
    }
    return labels;
  }

  /** Past the alphabet nobody tells works apart by letters. */
  private static boolean isShared(int count) {
    return count > 1 && count <= 26;
  }

  private static Label label(GoldReference reference, String line, Convention convention) {
    Publication it = reference.publication();
    if (reference.hasFields()) {
      return new Label(authors(it.author(), convention.and), String.valueOf(it.issued()));
    }
    Matcher year = YEAR.matcher(line);
    String opening = line.split("[,.;(]", 2)[0].strip();
    return new Label(opening.isEmpty() ? "Anon" : opening, year.find() ? year.group() : "n.d.");
  }

  private static String authors(List<Name> authors, String and) {
    String first = family(authors.getFirst());
    return switch (authors.size()) {
      case 1 -> first;
      case 2 -> first + and + family(authors.getLast());
      default -> first + " et al.";
    };
  }

  private static String family(Name name) {
    return switch (name) {
      case Name.Personal(String family, var given, var suffix) -> family;
      case Name.Literal(String literal) -> literal;
    };
  }
}
