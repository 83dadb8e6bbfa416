package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.source.markup.PaperDraft;
import org.jsoup.nodes.Element;

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

  private final References references;
  private final PaperDraft draft;
  private final int limit;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Element> found = new ArrayList<>();

  private Furniture(References references, PaperDraft draft, int limit) {
    this.references = references;
    this.draft = draft;
    this.limit = limit;
    references.list().ifPresent(list -> around.add(list.container()));
    references.list().ifPresent(list -> around.addAll(list.container().parents()));
  }

  /** Takes it out of the page; what it says is kept as dropped. */
  static void remove(Page page, References references, PaperDraft draft) {
    int limit = Math.max(SHORT, (int) (page.body().text().length() * MAX_SHARE));
    Furniture furniture = new Furniture(references, draft, limit);
    furniture.look(page.body());
    furniture.found.forEach(Element::remove);
  }

  private void look(Element parent) {
    for (Element child : parent.children()) {
      if (isOne(child)) {
        draft.drop(child.text(), "site chrome");
        found.add(child);
      } else {
        look(child);
      }
    }
  }

  private boolean isOne(Element element) {
    boolean aside = element.normalName().equals("aside") && Shape.linked(element) > 0.5;
    boolean called = aside || TAGS.contains(element.normalName()) || Shape.isCalled(element, WORDS);
    return called && !holdsPaper(element) && element.text().length() <= limit;
  }

  private boolean isInList(Element element) {
    return references.list().filter(l -> element.parents().contains(l.container())).isPresent();
  }

  private boolean holdsPaper(Element element) {
    boolean list = around.contains(element) || isInList(element);
    return list
        || element.selectFirst("h1") != null
        || element.select("a").stream().anyMatch(a -> !references.targets().of(a).isEmpty());
  }
}
