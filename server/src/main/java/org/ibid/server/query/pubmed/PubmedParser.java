package org.ibid.server.query.pubmed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.server.query.Limits;
import org.ibid.server.query.Query;
import org.ibid.server.query.pubmed.PubmedToken.GroupTag;
import org.ibid.server.query.pubmed.PubmedToken.Kind;
import org.ibid.server.query.pubmed.PubmedToken.Line;
import org.ibid.server.query.pubmed.PubmedToken.Sign;
import org.ibid.server.query.pubmed.PubmedToken.Text;
import org.jspecify.annotations.Nullable;

/** Puts tokens together, strictly from left to right within parentheses, as PubMed does. */
final class PubmedParser {

  private final List<PubmedToken> tokens;
  private final Operands operands;
  private final Limits limits;
  private final Remarks remarks;
  private final Map<Integer, GroupTag> groupTags = new HashMap<>();
  private final Set<GroupTag> ofGroups = new HashSet<>();
  private int at;
  private int depth;

  PubmedParser(List<PubmedToken> tokens, Operands operands, Limits limits, Remarks remarks) {
    this.tokens = tokens;
    this.operands = operands;
    this.limits = limits;
    this.remarks = remarks;
    findGroupTags();
  }

  /** The tree of all tokens; empty where nothing is left to search for. */
  Optional<Query> parse() {
    return group(null, true);
  }

  /** Which parenthesis has a tag behind its partner: PubMed has none, but people write them. */
  private void findGroupTags() {
    Deque<Integer> open = new ArrayDeque<>();
    int closed = -1;
    for (int i = 0; i < tokens.size(); i++) {
      PubmedToken token = tokens.get(i);
      if (token instanceof GroupTag tag && closed >= 0) {
        groupTags.put(closed, tag);
        ofGroups.add(tag);
      } else if (Tokens.is(token, Kind.OPEN)) {
        open.push(i);
      }
      boolean closes = Tokens.is(token, Kind.CLOSE) && !open.isEmpty();
      closed = closes ? open.pop() : -1;
    }
  }

  private Optional<Query> group(@Nullable Tag tag, boolean outermost) {
    Chain chain = new Chain(remarks);
    while (at < tokens.size()) {
      PubmedToken token = tokens.get(at);
      if (token instanceof Sign sign && sign.kind().isOperator()) {
        at++;
        chain.operator(sign);
      } else if (token instanceof GroupTag group) {
        at++;
        remarkOn(group);
      } else if (!Tokens.is(token, Kind.CLOSE)) {
        operand(chain, tag);
      } else if (outermost) {
        at++;
        remarks.warn(
            token.start(),
            token.end(),
            "unopened-parenthesis",
            "Nothing is closed here; it was left out.");
      } else {
        break;
      }
    }
    return chain.end();
  }

  private void remarkOn(GroupTag group) {
    if (ofGroups.contains(group)) {
      remarks.warn(
          group.start(),
          group.end(),
          "field-of-group",
          "PubMed takes tags behind texts only; this was read for each text within the parentheses.");
    } else {
      remarks.leftOut(group.start(), group.end());
    }
  }

  private void operand(Chain chain, @Nullable Tag tag) {
    PubmedToken first = tokens.get(at++);
    Optional<Query> query =
        switch (first) {
          case Line line -> Optional.of(operands.line(line));
          case Text text -> text(text, tag);
          case Sign sign when sign.kind() == Kind.OPEN -> parenthesised(sign, tag);
          case Sign sign -> stray(sign);
          case GroupTag group -> Optional.empty();
        };
    if (Tokens.beginsOperand(first)) {
      chain.operand(query, first);
    }
  }

  private Optional<Query> stray(Sign sign) {
    remarks.leftOut(sign.start(), sign.end());
    return Optional.empty();
  }

  private Optional<Query> text(Text text, @Nullable Tag inherited) {
    boolean range =
        at + 1 < tokens.size()
            && Tokens.is(tokens.get(at), Kind.COLON)
            && tokens.get(at + 1) instanceof Text;
    if (range) {
      Text to = (Text) tokens.get(at + 1);
      Tag tag = to.tag() != null ? to.tag() : text.tag() != null ? text.tag() : inherited;
      if (tag instanceof Tag.Day) {
        at += 2;
        return operands.between(text, to, tag);
      }
    }
    boolean plain = text.tag() == null && inherited != null;
    return operands.text(
        plain ? new Text(text.words(), text.quoted(), inherited, text.start(), text.end()) : text);
  }

  private Optional<Query> parenthesised(Sign open, @Nullable Tag inherited) {
    if (depth == limits.depth()) {
      remarks.refuse(
          open.start(),
          tokens.getLast().end(),
          "too-deep",
          "Parentheses nest at most " + limits.depth() + " deep.");
      at = tokens.size();
      return Optional.empty();
    }
    GroupTag own = groupTags.get(at - 1);
    depth++;
    Optional<Query> query = group(own == null ? inherited : own.tag(), false);
    depth--;
    if (tokens.get(at - 1) == open) {
      remarks.leftOut(open.start(), open.end());
    }
    if (at < tokens.size()) {
      at++;
    } else {
      remarks.warn(
          open.start(),
          open.end(),
          "unclosed-parenthesis",
          "This is never closed; it was closed at the end.");
    }
    return query;
  }
}
