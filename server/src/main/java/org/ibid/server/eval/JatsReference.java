package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the citation of a {@code <ref>}: element-citation, mixed-citation and their forebears. */
final class JatsReference {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");
  private static final Set<String> NAMES = Set.of("name", "string-name");
  private static final Pattern NAMED = Pattern.compile("(?i)(?:doi:?|doi\\.org/|pmid:?)\\s?$");
  private static final Pattern NAMED_DOI =
      Pattern.compile("(?i)(?:doi:?|doi\\.org/)\\s?(10\\.\\d{4,9}/\\S++)");
  private static final Pattern STOP = Pattern.compile("[.,;:] ");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S++");

  /** Fewer marks of punctuation between fields than this: the XML left them to a style sheet. */
  private static final int MIN_STOPS = 3;

  private final XmlElement citation;

  private JatsReference(XmlElement citation) {
    this.citation = citation;
  }

  /**
   * The entry of a {@code <ref>}.
   *
   * @param number its place in the list from 1, which some journals print in the entry's own text
   */
  static GoldReference read(XmlElement ref, int number) {
    List<XmlElement> citations =
        ref.descendants("element-citation", "mixed-citation", "citation", "nlm-citation");
    String id = ref.attribute("id");
    if (citations.isEmpty()) {
      return new GoldReference(id, Publication.unknown(), unnumbered(withoutLabel(ref), number));
    }
    XmlElement marked =
        citations.stream()
            .filter(c -> !c.descendants("source", "article-title").isEmpty())
            .findFirst()
            .orElse(citations.getFirst());
    return new GoldReference(
        id,
        new JatsReference(marked).publication(),
        printed(citations).map(text -> unnumbered(text, number)).orElse(null));
  }

  private static String unnumbered(String text, int number) {
    return text.replaceFirst("^[\\[(]?" + number + "(?:[\\]).]++\\s*|\\s++)(?=\\D)", "");
  }

  private static String withoutLabel(XmlElement ref) {
    StringBuilder text = new StringBuilder();
    ref.children().stream()
        .filter(child -> !child.name().equals("label"))
        .forEach(child -> text.append(child.text()).append(' '));
    return text.toString().strip();
  }

  private static Optional<String> printed(List<XmlElement> citations) {
    return citations.stream()
        .filter(c -> !c.name().equals("element-citation") && !isGlued(c))
        .map(JatsReference::asPrinted)
        .filter(JatsReference::isPunctuated)
        .findFirst();
  }

  /**
   * Names that follow each other without a comma: what is between them is left to a style sheet.
   */
  private static boolean isGlued(XmlElement citation) {
    return citation.descendants("name", "string-name").stream()
        .map(name -> name.element().getNextSibling())
        .anyMatch(next -> next instanceof Element other && NAMES.contains(other.getTagName()));
  }

  /** Identifiers are left out unless words say what they are: PMC adds them to every entry. */
  private static String asPrinted(XmlElement citation) {
    StringBuilder text = new StringBuilder();
    for (Node node : citation.nodes()) {
      boolean isAdded =
          node instanceof Element child
              && (child.getTagName().equals("pub-id") || child.getTagName().equals("label"))
              && !NAMED.matcher(text).find();
      if (!isAdded) {
        text.append(spelled(node));
      }
    }
    return XmlElement.oneLine(text.toString());
  }

  /** The text of a node; parts of a name that only markup keeps apart are set apart. */
  private static String spelled(Node node) {
    if (!(node instanceof Element element)) {
      return String.valueOf(node.getTextContent());
    }
    boolean isName = NAMES.contains(element.getTagName());
    StringBuilder text = new StringBuilder();
    for (Node part = element.getFirstChild(); part != null; part = part.getNextSibling()) {
      boolean isGlued =
          isName
              && part instanceof Element
              && !text.isEmpty()
              && Character.isLetterOrDigit(text.charAt(text.length() - 1));
      text.append(isGlued ? " " : "").append(spelled(part));
    }
    return text.toString();
  }

  private static boolean isPunctuated(String text) {
    Matcher stops = STOP.matcher(text);
    int count = 0;
    while (stops.find()) {
      count++;
    }
    return count >= MIN_STOPS;
  }

  private Publication publication() {
    String article = first("article-title").or(() -> first("chapter-title")).orElse(null);
    String source = first("source").orElse(null);
    String type = type(article, source);
    boolean isWhole = article == null && !type.equals("article-journal");
    JatsNumbers numbers = JatsNumbers.of(citation);
    return Publication.builder()
        .type(type)
        .title(title(isWhole ? source : article))
        .containerTitle(isWhole ? null : stripped(source))
        .author(people("author"))
        .etAl(!citation.descendants("etal").isEmpty())
        .editor(people("editor"))
        .issued(year())
        .volume(numbers.volume())
        .issue(numbers.issue())
        .page(page())
        .doi(doi())
        .pmid(pubId("pmid").orElse(null))
        .publisher(first("publisher-name").orElse(null))
        .publisherPlace(first("publisher-loc").orElse(null))
        .edition(first("edition").orElse(null))
        .url(first("uri").filter(uri -> uri.startsWith("http")).orElse(null))
        .build();
  }

  private String type(@Nullable String article, @Nullable String source) {
    String said = citation.attribute("publication-type") + citation.attribute("citation-type");
    boolean isPart = article != null && source != null;
    return switch (said.toLowerCase(Locale.ROOT)) {
      case "journal", "preprint" -> "article-journal";
      case "book", "edited-book", "report", "gov" -> isPart ? "chapter" : "book";
      case "confproc", "conference", "conf-proc" -> isPart ? "paper-conference" : "book";
      case "thesis" -> "thesis";
      case "web", "webpage", "website" -> "webpage";
      default ->
          isPart && first("volume").isPresent() ? "article-journal" : isPart ? "chapter" : "book";
    };
  }

  private Optional<String> first(String name) {
    return citation.descendants(name).stream()
        .map(XmlElement::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** A title without the stop that ends it in a list. */
  private static @Nullable String title(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String bare = text.replaceAll("[\\s.,;:]++$", "");
    return bare.isEmpty() ? null : bare;
  }

  private static @Nullable String stripped(@Nullable String text) {
    return title(text);
  }

  private @Nullable Integer year() {
    return first("year")
        .or(() -> first("date"))
        .map(YEAR::matcher)
        .filter(Matcher::find)
        .map(found -> Integer.valueOf(found.group()))
        .orElse(null);
  }

  private @Nullable String page() {
    String first = first("fpage").orElse(null);
    if (first == null) {
      return first("elocation-id").or(() -> first("page-range")).orElse(null);
    }
    return first("lpage")
        .filter(last -> !last.equals(first))
        .map(last -> first + "-" + last)
        .orElse(first);
  }

  private @Nullable String doi() {
    return pubId("doi")
        .or(this::namedDoi)
        .map(DOI::matcher)
        .filter(Matcher::find)
        .map(found -> withoutEnd(found.group().toLowerCase(Locale.ROOT)))
        .orElse(null);
  }

  /** A bracket that the DOI opens itself is not of the text around it. */
  private static String withoutEnd(String doi) {
    return doi.replaceAll(doi.indexOf('(') < 0 ? "[.,;)]++$" : "[.,;]++$", "");
  }

  /** A DOI that is linked, or named in the text, rather than marked up. */
  private Optional<String> namedDoi() {
    Matcher named = NAMED_DOI.matcher(citation.text());
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }

  private Optional<String> pubId(String type) {
    return citation.descendants("pub-id").stream()
        .filter(id -> id.attribute("pub-id-type").equals(type))
        .map(XmlElement::text)
        .findFirst();
  }

  private List<Name> people(String role) {
    List<Name> people = new ArrayList<>();
    for (XmlElement person : citation.descendants("name", "string-name", "collab")) {
      if (role(person).equals(role)) {
        JatsName.read(person).ifPresent(people::add);
      }
    }
    return people;
  }

  /** The role that the group around a name says; an author where it stands alone. */
  private String role(XmlElement person) {
    for (Node at = person.element().getParentNode();
        at instanceof Element group;
        at = at.getParentNode()) {
      String type = group.getAttribute("person-group-type");
      if (!type.isEmpty()) {
        return type.equals("editor") || type.equals("author") ? type : "other";
      }
      if (group.equals(citation.element())) {
        break;
      }
    }
    return "author";
  }
}
