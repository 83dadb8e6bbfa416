package org.ibid.indexer.reference;

import java.util.Set;

/** Cities that many books are published in, so that they tell an imprint without other words. */
final class Cities {

  private static final Set<String> NAMES =
      Set.of(
          "Amsterdam",
          "Ann Arbor",
          "Athens",
          "Atlanta",
          "Baltimore",
          "Barcelona",
          "Basel",
          "Beijing",
          "Berkeley",
          "Berlin",
          "Bern",
          "Bloomington",
          "Bologna",
          "Bonn",
          "Boston",
          "Bruxelles",
          "Brussels",
          "Budapest",
          "Buenos Aires",
          "Cambridge",
          "Chicago",
          "Copenhagen",
          "Dordrecht",
          "Dublin",
          "Edinburgh",
          "Firenze",
          "Frankfurt",
          "Freiburg",
          "Gen\u00e8ve",
          "Geneva",
          "Glasgow",
          "G\u00f6ttingen",
          "Grenoble",
          "Hamburg",
          "Harmondsworth",
          "Heidelberg",
          "Helsinki",
          "Ithaca",
          "Jerusalem",
          "K\u00f6ln",
          "Lausanne",
          "Leiden",
          "Leipzig",
          "Leuven",
          "Lisboa",
          "Lisbon",
          "London",
          "Londres",
          "Los Angeles",
          "Louvain",
          "Lyon",
          "Madrid",
          "Manchester",
          "Melbourne",
          "Mexico",
          "M\u00e9xico",
          "Milan",
          "Milano",
          "Montr\u00e9al",
          "Montreal",
          "Moscow",
          "M\u00fcnchen",
          "Munich",
          "Napoli",
          "New Delhi",
          "New Haven",
          "New York",
          "Oslo",
          "Oxford",
          "Padova",
          "Paris",
          "Philadelphia",
          "Prague",
          "Princeton",
          "Rio de Janeiro",
          "Rochester",
          "Roma",
          "Rome",
          "Rotterdam",
          "Salamanca",
          "San Francisco",
          "S\u00e3o Paulo",
          "Singapore",
          "Stanford",
          "Stockholm",
          "Strasbourg",
          "Stuttgart",
          "Sydney",
          "The Hague",
          "Tokyo",
          "Torino",
          "Toronto",
          "Toulouse",
          "T\u00fcbingen",
          "Turin",
          "Uppsala",
          "Utrecht",
          "Venezia",
          "Venice",
          "Vienna",
          "Warszawa",
          "Washington",
          "Washington D.C.",
          "Washington DC",
          "Wien",
          "Wiesbaden",
          "Z\u00fcrich",
          "Zurich");

  private Cities() {}

  /** Whether a place is such a city, maybe with what it lies in: {@code Paris, France}. */
  static boolean startIn(String place) {
    int comma = place.indexOf(", ");
    return are(comma < 0 ? place : place.substring(0, comma));
  }

  /** Whether a text is the name of such a city, or of two: {@code London and New York}. */
  static boolean are(String text) {
    if (NAMES.contains(text)) {
      return true;
    }
    for (String joint : new String[] {" and ", " et ", "/", "-", " & ", " – "}) {
      int at = text.indexOf(joint);
      if (at > 0) {
        return NAMES.contains(text.substring(0, at))
            && NAMES.contains(text.substring(at + joint.length()));
      }
    }
    return false;
  }
}
