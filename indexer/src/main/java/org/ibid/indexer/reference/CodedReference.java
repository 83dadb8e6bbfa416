package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/**
 * A reference that prints the kind of its work in brackets behind the title, as the Chinese
 * standard asks: {@code Wang L. Walking and age[J]. Gait Notes, 2016, 5(2): 7-9.}
 *
 * @param type the CSL type that the code stands for
 * @param container the journal, or the book of a chapter
 */
record CodedReference(
    List<Name> authors,
    boolean etAl,
    String title,
    String type,
    @Nullable String container,
    @Nullable String place,
    @Nullable String publisher,
    @Nullable Integer year,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String page) {

  /** The parser reads no longer reference. */
  private static final int LONGEST = 4_000;

  private static final Pattern CODE =
      Pattern.compile("\\s?\\[([JMDCRSPNGA]|EB|DB)(?:/(?:OL|CD|DK|MT))?\\]\\s?");

  private static final Pattern HAN_NAMES =
      Pattern.compile(
          "(\\p{IsHan}{2,4}+(?:\\s?[,，、;；]\\s?(?!等)\\p{IsHan}{2,4}+){0,60}+)(\\s?[,，]?\\s?等)?\\s?[.．。]\\s?");
  private static final Pattern HAN_COMMA = Pattern.compile("\\s?[,，、;；]\\s?");

  private static final String YEAR = "((?:1[89]|20)\\d{2})";
  private static final String PAGE =
      "(?:\\s?[:：]\\s?([A-Za-z]?\\d{1,6}(?:[-–+][A-Za-z]?\\d{1,6})?))?+";
  private static final String END = "[\\s.．。]*+";

  private static final Pattern IN_JOURNAL =
      Pattern.compile(
          "[.．。,]?\\s?([^,，]{2,160}+)[,，]\\s?"
              + YEAR
              + "(?:\\s?[,，]\\s?(\\d{1,4}))?+(?:\\s?[(（]([^()（）]{1,16})[)）])?+"
              + PAGE
              + END);
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?://([^.．。]{2,200})[.．。])?[.．。]?\\s?(?:([^:：,，.]{2,40})[:：]\\s?)?([^:：,，]{2,120}+)[,，]\\s?"
              + YEAR
              + PAGE
              + END);

  CodedReference {
    authors = List.copyOf(authors);
  }

  /** Reads a reference without its identifiers; empty where it shows no code, or not this order. */
  static Optional<CodedReference> in(String text) {
    if (text.indexOf('[') < 0) {
      return Optional.empty();
    }
    Matcher code = CODE.matcher(text);
    if (text.length() > LONGEST || !code.find() || code.start() < 2) {
      return Optional.empty();
    }
    String front = text.substring(0, code.start());
    String rest = text.substring(code.end());
    Matcher journal = IN_JOURNAL.matcher(rest);
    Matcher imprint = IMPRINT.matcher(rest);
    if (code.group(1).equals("J") && journal.matches()) {
      return Optional.of(fronted(front).inJournal(journal));
    }
    return !code.group(1).equals("J") && imprint.matches()
        ? Optional.of(fronted(front).published(code.group(1), imprint))
        : Optional.empty();
  }

  private CodedReference inJournal(Matcher m) {
    return new CodedReference(
        authors,
        etAl,
        title,
        "article-journal",
        m.group(1),
        null,
        null,
        Integer.valueOf(m.group(2)),
        m.group(3),
        m.group(4),
        plain(m.group(5)));
  }

  private CodedReference published(String code, Matcher m) {
    String host = m.group(1);
    return new CodedReference(
        authors,
        etAl,
        title,
        host != null ? "chapter" : type(code),
        host,
        m.group(2),
        m.group(3),
        Integer.valueOf(m.group(4)),
        null,
        null,
        plain(m.group(5)));
  }

  private static String type(String code) {
    return switch (code) {
      case "D" -> "thesis";
      case "R" -> "report";
      case "EB", "DB" -> "webpage";
      default -> "book";
    };
  }

  private static @Nullable String plain(@Nullable String page) {
    return page == null ? null : page.replace('–', '-');
  }

  /** Authors and title, nothing behind the code. */
  private static CodedReference fronted(String front) {
    Matcher han = HAN_NAMES.matcher(front);
    if (han.lookingAt()) {
      return front(names(han.group(1)), han.group(2) != null, front.substring(han.end()));
    }
    AuthorList list = Authorship.of(front);
    return front(list.names(), list.etAl(), front.substring(list.end()));
  }

  private static CodedReference front(List<Name> authors, boolean etAl, String title) {
    String plain = Spaces.trimmed(title, ".,;:．。");
    return new CodedReference(authors, etAl, plain, "", null, null, null, null, null, null, null);
  }

  /** A name of four characters has a family name of two. */
  private static List<Name> names(String list) {
    List<Name> names = new ArrayList<>();
    for (String name : HAN_COMMA.split(list, -1)) {
      int family = name.length() == 4 ? 2 : 1;
      names.add(Name.of(name.substring(0, family), name.substring(family)));
    }
    return names;
  }
}
