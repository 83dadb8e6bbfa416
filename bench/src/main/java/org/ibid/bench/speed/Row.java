package org.ibid.bench.speed;

import java.util.Locale;

/**
 * A line of the table: Ibid's figure over what it is measured against.
 *
 * @param id what the recorded ratio is called
 * @param what is measured, in words, with its unit
 * @param base what Ibid is measured against: the floor's figure, or Ibid's own at another size
 * @param better whether more is better (a rate), not less (a time, a size)
 * @param target the worst ratio that is wanted; NaN where there is none
 */
record Row(String id, String what, double base, double ibid, boolean better, double target) {

  static final double NO_TARGET = Double.NaN;

  /** A row of something of which less is better. */
  static Row less(String id, String what, double base, double ibid, double target) {
    return new Row(id, what, base, ibid, false, target);
  }

  /** A row of something of which more is better. */
  static Row more(String id, String what, double base, double ibid, double target) {
    return new Row(id, what, base, ibid, true, target);
  }

  double ratio() {
    return ibid / base;
  }

  /** How much worse this ratio is than another: 1 is as good, 1.2 is worse by a fifth. */
  double worseThan(double recorded) {
    return better ? recorded / ratio() : ratio() / recorded;
  }

  boolean meetsTarget() {
    return Double.isNaN(target) || worseThan(target) <= 1;
  }

  /** As a row of a Markdown table. */
  String markdown() {
    String wanted = Double.isNaN(target) ? "" : (better ? "≥ " : "≤ ") + number(target);
    String ratio = meetsTarget() ? number(ratio()) : "**" + number(ratio()) + "**";
    return String.join(" | ", "| " + what, number(base), number(ibid), ratio, wanted) + " |";
  }

  /** Three digits, and no more than two behind the point. */
  private static String number(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
