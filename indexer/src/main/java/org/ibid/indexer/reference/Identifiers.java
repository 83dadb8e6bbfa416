package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Span;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of a reference string, each because it says that it is one; a bare number is
 * never taken for a PMID.
 *
 * @param rest the string without them and without the notes of databases
 */
record Identifiers(
    @Nullable String doi,
    @Nullable String pmid,
    @Nullable String pmcid,
    @Nullable String isbn,
    @Nullable String url,
    boolean web,
    String rest) {

  /** A DOI with whatever leads to it: resolver, {@code doi:}, or both. ISO 26324: 10.REG/ITEM. */
  private static final Pattern DOI =
      Pattern.compile(
          "(?:\\b(?:doi|DOI|Doi)\\s?+:?+\\s?+)?+(?:https?+://)?+(?:dx\\.)?+(?:doi\\.org/)?+"
              + "(?:doi:\\s?+)?+(?<![\\d.])(10\\.\\d{4,9}(?:\\.\\d{1,9})?+/\\S++)");

  private static final Pattern PMID =
      Pattern.compile(
          "[\\[(]?+(?:PubMed\\s++(?=PMID))?+(?:PM[Ii][Dd]|PubMed(?:\\s++ID)?+)\\s?+:\\s?+(\\d{1,8}+)[\\])]?+");

  private static final Pattern PMCID =
      Pattern.compile(
          "[\\[(]?+(?:(?:PubMed\\s?+Central\\s++)?+PMCID\\s?+:?+\\s?+)?+\\b(?:PMC(?=P))?+((?:PMC|Pmc)\\d{4,9}+)[\\])]?+");

  private static final Pattern ISBN =
      Pattern.compile("\\bISBN(?:-1[03])?+:?+\\s?+((?:97[89][- ]?+)?+\\d[\\dX -]{8,15})");

  private static final Pattern URL =
      Pattern.compile(
          "(?:\\b(?:[Aa]vailable(?: (?:online|from|at))?+|[Rr]etrieved from|[Aa]ccessed (?:at|from)|URL"
              + "|[Dd]ispon\\u00edvel em|[Dd]isponible (?:en|sur)|[Ee]n ligne|[Vv]erf\\u00fcgbar unter)"
              + "\\s?+:?+\\s?+)?+[<(]?+\\b((?:https?+://|www\\.)[^\\s<>]++)>?+");

  /** A PubMed number that a database put at the end without saying so, or arXiv's by a year. */
  private static final Pattern NUMBER_AT_END =
      Pattern.compile("(?<=[.;]) ?\\d{7,8}$|(?<=\\d{4}\\)), ?\\d{4} ?\\.\\d{4,5}$");

  /** No number at the end is longer, with what tells it. */
  private static final int MAX_END = "(2014), 1308 .55981".length();

  /** What leads to an identifier is no longer: {@code Available from: https://doi.org/doi:}. */
  private static final int MAX_LEAD = 60;

  /** A number that a database put behind an identifier; it doesn't say whose it is. */
  private static final Pattern LONE_NUMBER = Pattern.compile("[ .;]*+\\d{5,8}\\.?+");

  static Identifiers in(String text) {
    return new Reader(text).read();
  }

  private static final class Reader {
    private final String text;
    private final List<Span> taken = new ArrayList<>();

    Reader(String text) {
      this.text = text;
    }

    Identifiers read() {
      String doi = first(DOI, "10.");
      String pmid = first(PMID, "PMID", "PMid", "PubMed");
      String pmcid = first(PMCID, "PMC");
      String isbn = first(ISBN, "ISBN");
      String url = first(URL, "://", "www.");
      boolean web = takeNotes(doi == null);
      return new Identifiers(
          doi == null ? null : doi.toLowerCase(Locale.ROOT),
          pmid,
          pmcid == null ? null : pmcid.toUpperCase(Locale.ROOT),
          isbn == null ? null : isbn.replaceAll("[- ]", ""),
          url,
          web,
          rest());
    }

    /** Takes the remarks out; true if one of them says when a page was looked at. */
    private boolean takeNotes(boolean noDoi) {
      boolean web = false;
      if (has(Notes.SIGNS) || (noDoi && has("doi"))) {
        Matcher notes = Notes.PATTERN.matcher(text);
        while (notes.find()) {
          take(notes.start(), notes.end());
          web |= Notes.isOfWeb(notes.group());
        }
      }
      takeNumberAtEnd();
      return web;
    }

    private void takeNumberAtEnd() {
      int tail = Math.max(0, text.length() - MAX_END);
      Matcher number = NUMBER_AT_END.matcher(text).region(tail, text.length());
      if (endsInDigit() && number.find()) {
        take(number.start(), number.end());
      }
    }

    private boolean endsInDigit() {
      return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** The first match's identifier; all matches are taken out. */
    private @Nullable String first(Pattern pattern, String... signs) {
      int sign = firstOf(signs);
      if (sign < 0) {
        return null;
      }
      String found = null;
      int from = Math.max(0, sign - MAX_LEAD);
      Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
      matcher.region(from, text.length());
      while (matcher.find()) {
        String value = withoutEnd(matcher.group(1));
        int end =
            Math.max(matcher.end(1) - matcher.group(1).length() + value.length(), matcher.start(1));
        boolean closed = matcher.end(1) == end;
        if (take(matcher.start(), closed ? matcher.end() : end)) {
          found = found == null ? value : found;
        }
      }
      return found;
    }

    /** A search for a few characters is much cheaper than one for a pattern. */
    private boolean has(String... signs) {
      return firstOf(signs) >= 0;
    }

    /** Where the first of some signs stands, or -1. */
    private int firstOf(String... signs) {
      int first = -1;
      for (String sign : signs) {
        int at = text.indexOf(sign);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
      }
      return first;
    }

    /** Takes a stretch out; false if all of it, or its start, is taken already. */
    private boolean take(int start, int end) {
      if (start >= end || taken.stream().anyMatch(s -> s.start() <= start && start < s.end())) {
        return false;
      }
      taken.add(new Span(start, end));
      return true;
    }

    /** An identifier without what the sentence put behind it. */
    private static String withoutEnd(String value) {
      int end = value.length();
      int note = value.indexOf("[");
      boolean capital =
          note >= 0 && note + 1 < end && Character.isUpperCase(value.charAt(note + 1));
      if (note > 0 && (capital || value.startsWith("arXiv", note + 1))) {
        end = note;
      }
      while (end > 1 && isEnd(value, end)) {
        end--;
      }
      return value.substring(0, end);
    }

    private static boolean isEnd(String value, int end) {
      return switch (value.charAt(end - 1)) {
        case '.', ',', ';', ':', '"', '\'', '\u201d', '-', ' ' -> true;
        case ')' -> count(value, end, '(') < count(value, end, ')');
        case ']' -> count(value, end, '[') < count(value, end, ']');
        case '>' -> count(value, end, '<') < count(value, end, '>');
        default -> false;
      };
    }

    private static long count(String value, int end, char c) {
      return value.substring(0, end).chars().filter(unit -> unit == c).count();
    }

    private String rest() {
      StringBuilder rest = new StringBuilder(text.length());
      int at = 0;
      for (Span span : taken.stream().sorted().toList()) {
        rest.append(text, at, Math.max(at, span.start())).append(' ');
        at = Math.max(at, span.end());
      }
      String tail = text.substring(at);
      boolean number = at > 0 && LONE_NUMBER.matcher(tail).matches();
      return Spaces.collapsed(rest.append(number ? "" : tail).toString());
    }
  }
}
