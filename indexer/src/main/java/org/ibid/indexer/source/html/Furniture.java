package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.source.markup.PaperDraft;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a site puts around a paper: menus, notices, buttons to share. Known by element, role and the
 * words of its class; left alone where it holds too much, or anything that cites.
 */
final class Furniture {

  private static final Set<String> TAGS = Set.of("nav", "footer", "menu");

  private static final Set<String> WORDS =
      Set.of(
          "navigation",
          "nav",
          "navbar",
          "menu",
          "menubar",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "cookie",
          "cookies",
          "consent",
          "banner",
          "advert",
          "adverts",
          "advertisement",
          "ad",
          "ads",
          "advertising",
          "promo",
          "promotion",
          "newsletter",
          "signup",
          "login",
          "signin",
          "logon",
          "search",
          "toolbar",
          "tablist",
          "footer",
          "pagination",
          "pager",
          "popup",
          "popover",
          "modal",
          "dialog",
          "alertdialog",
          "tooltip",
          "metrics",
          "altmetric",
          "altmetrics",
          "carousel",
          "sidebar",
          "dropdown",
          "toc",
          "contentinfo",
          "skip",
          "masthead",
          "outline",
          "addthis",
          "sharethis",
          "paywall",
          "survey",
          "feedback",
          "alerts");

  /** Furniture that holds more of a page's text than this is no furniture. */
  private static final double MAX_SHARE = 0.3;

  /** A short piece may be all that a stub of a page holds. */
  private static final int SHORT = 400;

  private final PaperDraft draft;
  private final int limit;
  private final Set<Element> holding = identities();
  private final IdentityHashMap<Element, Extent> extents = new IdentityHashMap<>();
  private final Optional<Element> list;
  private final List<Element> found = new ArrayList<>();

  /** How many characters an element has, and how many of them link. */
  private record Extent(int text, int linked) {
    static final Extent NONE = new Extent(0, 0);

    Extent plus(Extent other) {
      return new Extent(text + other.text, linked + other.linked);
    }
  }

  private Furniture(Page page, References references, PaperDraft draft) {
    this.draft = draft;
    this.limit = Math.max(SHORT, (int) (extent(page.body()).text * MAX_SHARE));
    this.list = references.list().map(EntryList::container);
    list.ifPresent(this::hold);
    page.body().select("h1").forEach(this::hold);
    for (Element link : page.body().select("a")) {
      if (!references.targets().of(link).isEmpty()) {
        hold(link);
      }
    }
  }

  private static Set<Element> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** An element of the paper, and with it all around it. */
  private void hold(Element paper) {
    for (Element at = paper; at != null && holding.add(at); at = at.parent()) {
      // What is around that is held already.
    }
  }

  private Extent extent(Element element) {
    Extent extent = Extent.NONE;
    for (Node node : element.childNodes()) {
      extent =
          extent.plus(
              switch (node) {
                case TextNode text -> new Extent(Shape.length(text.getWholeText()), 0);
                case Element child -> extent(child);
                default -> Extent.NONE;
              });
    }
    boolean link = element.normalName().equals("a") && element.hasAttr("href");
    Extent own = link ? new Extent(extent.text, extent.text) : extent;
    extents.put(element, own);
    return own;
  }

  /** Takes it out of the page; what it says is kept as dropped. */
  static void remove(Page page, References references, PaperDraft draft) {
    Furniture furniture = new Furniture(page, references, draft);
    furniture.look(page.body());
    furniture.found.forEach(Element::remove);
  }

  private void look(Element parent) {
    for (Element child : parent.children()) {
      if (isOne(child)) {
        draft.drop(child.text(), "site chrome");
        found.add(child);
      } else if (list.filter(child::equals).isEmpty()) {
        look(child);
      }
    }
  }

  private boolean isOne(Element element) {
    Extent extent = extents.getOrDefault(element, Extent.NONE);
    if (holding.contains(element) || extent.text > limit) {
      return false;
    }
    boolean aside = element.normalName().equals("aside") && extent.linked * 2 > extent.text;
    return aside || TAGS.contains(element.normalName()) || Shape.isCalled(element, WORDS);
  }
}
