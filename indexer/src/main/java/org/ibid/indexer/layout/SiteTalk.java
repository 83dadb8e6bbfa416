package org.ibid.indexer.layout;

import java.util.regex.Pattern;

/**
 * How sites speak to their visitors, told by its words, since no list of buttons and notices is
 * complete. Text is given folded.
 */
final class SiteTalk {

  /** Buttons have few words; with more they are sentences. */
  private static final int LONGEST_BUTTON = 9;

  private static final String VERB =
      "view|see|show|get|download|save|export|share|print|email|send|add|create|set|manage|copy|follow"
          + "|subscribe|sign|log|register|buy|purchase|rent|order|request|browse|check|claim|submit|cite|join"
          + "|go|return|back|toggle|expand|collapse|hide|close|accept|reject|leave|give|post|enter|stay|activate"
          + "|read|find|access|open|search|explore|report|recommend|contact|listen|try|learn|discover|track|visit"
          + "|write|ask|rate|connect|start|continue|choose|select|switch|change|jump|skip|scan|tap|click";
  private static final String OBJECT =
      "account|alerts?|library|libraries|app|pdf|epub|citations?|clipboard|cookies?|preferences|settings"
          + "|newsletters?|e ?mail|password|feedback|comments?|questions?|publisher|publishers|(?:web ?)?site"
          + "|full ?text|institution|subscriptions?|permissions?|reprints?|cart|basket|favou?rites|folder|profile"
          + "|link|links|journal|journals|metrics|manuscript|article|articles|paper|papers|menu|feed|feeds|top|us|now"
          + "|updates?|all|more|less|in|up|out|on|off|options|search|results|page|login|access|account"
          + "|version|platform|bookmarks?|list|details|figures?|references|repository|here|newsletter|collections?"
          + "|reader|tools?|references?|orcid|mendeley|zotero|endnote|scholar|pubmed|facebook|twitter|x|linkedin";

  /** {@code Save to Library}, {@code View on publisher site}, {@code Add your feedback}. */
  private static final Pattern BUTTON =
      Pattern.compile("(?:" + VERB + ")(?: \\S{1,20}){0,7}? (?:" + OBJECT + ")");

  /** {@code 214 citations}, {@code Highly Influential Citations 12}. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:\\p{L}{1,14} ){0,3}?(?:citations?|views|downloads|reads|shares|mentions|accesses|readers|likes|saves) \\d[\\d ]{0,9}k?"
              + "|\\d[\\d ]{0,9}k? (?:\\p{L}{1,14} ){0,2}?(?:citations?|views|downloads|reads|shares|mentions|accesses|readers|likes|saves|references|figures|authors)"
              + "|cited by \\d{1,7}(?: \\p{L}{1,14}){0,2}|corpus id \\d{1,12}");

  /** What no paper says of itself: skips over navigation, windows, who runs the site. */
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "^(?:skip|jump) (?:directly |straight |over )?to (?:\\S{1,20} ){0,4}(?:content|contents|navigation|menu|search|article|footer|top|main)$"
              + "|\\bopens? in (?:a )?new (?:tab|window)\\b"
              + "|\\binclusion .{0,80}\\b(?:imply|implies|constitute)\\b|\\bdoes not (?:imply|constitute) .{0,60}endorsement\\b"
              + "|^as a (?:library|repository|service|public service)\\b"
              + "|\\b(?:provided|made available|reproduced) here courtesy of\\b"
              + "|^an? (?:official|unofficial) (?:web ?site|site|page|portal) of\\b"
              + "|\\bpreview of (?:subscription|paid|premium|restricted) content\\b"
              + "|\\b(?:accept|manage|reject|allow) (?:all |optional |non essential )?cookies\\b|\\bcookie (?:policy|settings|preferences|notice|consent)\\b"
              + "|\\bwe use (?:\\S{1,20} ){0,3}cookies\\b|\\b(?:price|prices) (?:includes?|excludes?|may) .{0,30}\\b(?:vat|tax|taxes|charges)\\b"
              + "|\\b(?:terms of (?:use|service)|terms and conditions|privacy (?:policy|notice|statement))\\b"
              + "|\\b(?:was|is) this (?:page|article|paper|content|site|information|record) (?:helpful|useful)\\b"
              + "|\\b(?:app store|google play)\\b|^stay (?:connected|up to date|informed|in touch)\\b");

  private static final String SITE =
      "account|log ?in|logged in|sign(?:ed)? (?:in|up)|logging in|signing in|subscri(?:be|ber|bers|ption|ptions)|institution|institutional|librar(?:y|ian)"
          + "|app|apps|web ?site|site|browser|device|phone|e ?mail|password|cookies?|newsletters?|alerts?|full ?text|pdf|access|download|links?|javascript|privacy|purchase|member(?:ship)?|membership|organi[sz]ation";

  /** A sentence to the visitor about the site: {@code Sign in with your university account.} */
  private static final Pattern TO_VISITOR =
      Pattern.compile(
          "\\b(?:you|your|our)\\b.{0,200}?\\b(?:"
              + SITE
              + ")\\b"
              + "|\\b(?:"
              + SITE
              + ")\\b.{0,200}?\\b(?:you|your|our)\\b"
              + "|^(?:no access|have an account|already an? (?:\\S{1,20} )?(?:subscriber|member|user)|new (?:user|here)|forgot|need help|trouble|having trouble|problems?) ?(?:\\S{1,20} ?){0,4}$"
              + "|^(?:this|these|the) (?:links?|pages?|buttons?|sites?|services?|content|files?) (?:may|might|can|will|is|are|requires?|leads?|takes?)\\b"
              + "|^(?:access|subscription|login|registration|payment) (?:is |are )?(?:required|options|through|via|provided)\\b"
              + "|^(?:buy|rent|subscribe|pay) (?:\\S{1,20} ?){1,4}$");

  /** A sentence to the visitor isn't longer. */
  private static final int LONGEST = 320;

  private SiteTalk() {}

  /** Whether a site says so wherever on the page it stands. */
  static boolean isEverywhere(String folded) {
    return folded.length() <= LONGEST && EVERYWHERE.matcher(folded).find();
  }

  /**
   * Whether a site says so around a paper: above its title, below its abstract, behind its
   * references. In the paper's own sections the same words may be the paper's.
   */
  static boolean isAround(String folded) {
    return isButton(folded)
        || (folded.length() <= LONGEST
            && (COUNT.matcher(folded).matches() || TO_VISITOR.matcher(folded).find()));
  }

  /** Whether it asks for a click. */
  static boolean isButton(String folded) {
    return Words.count(folded) <= LONGEST_BUTTON && BUTTON.matcher(folded).matches();
  }
}
