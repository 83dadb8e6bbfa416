package org.ibid.server.page.view;

import java.util.List;

/**
 * The records of a work: what joined them, and forms to part them or to add others.
 *
 * @param work its id
 * @param title of the publication
 * @param href the page of this work's records
 * @param members the first so many
 * @param more how many records are not shown
 * @param links what joined those that are shown
 * @param decisions what readers decided about them
 * @param decides whether decisions are kept here, so that there are forms
 */
public record MembersView(
    String work,
    String title,
    String href,
    List<Member> members,
    int more,
    List<Link> links,
    List<Decided> decisions,
    boolean decides) {

  public MembersView {
    members = List.copyOf(members);
    links = List.copyOf(links);
    decisions = List.copyOf(decisions);
  }

  /**
   * A record.
   *
   * @param name what and where it is: {@code Reference 34 of …}
   * @param text as it is printed there, or title and authors
   */
  public record Member(String id, String name, String href, String text, Bibliography source) {}

  /**
   * Why two records are one publication.
   *
   * @param a name of the one, as its member has it
   * @param b name of the other
   */
  public record Link(String a, String b, String why) {}

  /** A decision, and what a form sends to take it back. */
  public record Decided(String said, String kind, List<String> records, List<String> from) {
    public Decided {
      records = List.copyOf(records);
      from = List.copyOf(from);
    }
  }
}
