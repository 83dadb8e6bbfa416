package org.ibid.indexer.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages that nest and repeat what is looked at from every level, or from every place. A page is
 * read at a quarter of a megabyte; where that takes long, it must take about as many times longer
 * than a smaller one as it is larger. {@code -Dhostile.bytes} makes them larger; six megabytes take
 * at most three seconds each on a quiet machine.
 */
class HostilePagesTest {

  private static final int BYTES = Integer.getInteger("hostile.bytes", 1 << 18);

  /** Nothing here takes so long, but what would never end. */
  private static final Duration LIMIT = Duration.ofMinutes(1);

  /** What is read faster grows with no square that anybody would notice. */
  private static final Duration SHORT =
      Duration.ofMillis(600).multipliedBy(Math.max(1, BYTES >> 18));

  private static final int SMALLER = 4;

  /** Between {@link #SMALLER}, which is linear, and its square. */
  private static final double MOST = 7.5;

  /** As deep as pages are read, and somewhat deeper. */
  private static final int DEPTH = 500;

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>x</title></head><body><h1>Old mice</h1><h2>Introduction</h2>"
        + "<p>Old mice hurt more than young ones do, and nobody knows why that is so.</p>"
        + body
        + "</body></html>";
  }

  /** What repeats, in a page of about so many bytes. */
  private interface Body {
    String ofBytes(int bytes);
  }

  private static void growsWithThePage(Body body) {
    if (cpu(body, BYTES).compareTo(SHORT) > 0) {
      cpu(body, BYTES / SMALLER);
      Duration large = cpu(body, BYTES);
      Duration small = cpu(body, BYTES / SMALLER);
      assertThat((double) large.toNanos() / small.toNanos())
          .as("%s for %d bytes, %s for a quarter", large, BYTES, small)
          .isLessThan(MOST);
    }
  }

  private static Duration cpu(Body body, int bytes) {
    String page = page(body.ofBytes(bytes));
    return assertTimeoutPreemptively(LIMIT, () -> cpu(page));
  }

  /** Time of this thread, as others may be busy on the machine. */
  private static Duration cpu(String page) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    assertThat(Pages.outcome(page)).isNotNull();
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>x 2001 |</div>",
        "<div class='nav author'>x 2001 |</div>",
        "<ol class='references'><li id='b1'>Abe K. Mice. 2001. |</li></ol>",
        "<section><h2>References</h2><ul><li><b>A few bold words here</b> 2001 |</li></ul></section>",
        "<span class='title surname'>x |</span>",
        "<i><span class='fig tooltip'>x |</span></i>",
        "<table><tr><td>x |</td></tr></table>",
        "<aside><a href='#b1'>x</a>|</aside>",
        "<button>1 |</button>",
        "<blockquote><p>x |</p></blockquote>",
        "<div><!-- -->|</div>",
        "<figure><p>x |</p></figure>"
      })
  void whatNestsIsReadOnce(String level) {
    String open = level.substring(0, level.indexOf('|'));
    String close = level.substring(level.indexOf('|') + 1);
    String tower = open.repeat(DEPTH) + "text of 2001" + close.repeat(DEPTH);

    growsWithThePage(bytes -> tower.repeat(1 + bytes / tower.length()));
    growsWithThePage(bytes -> open.repeat(DEPTH) + "text of 2001. ".repeat(bytes / 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>References</p>",
        "<b>References</b> 2001<br>",
        "<h2>References</h2>",
        "<h2>References</h2><p>Abe K. Mice that swim. Pain. 2001;4:5.</p>",
        "<a href='#x%d' id='x%d'>%d</a> ",
        "<p id='x%d'>Abe K. Mice that swim. Pain. 2001;4:5. <a href='#x%d'>%d</a></p>",
        "<p class='c%d'><a href='#x%d'></a><a id='x%d'>Abe</a> 2001</p>",
        "<a name='x%d'></a>Abe K. Mice. 2001. <a href='#x%d'>%d</a>",
        "<nav>x</nav>",
        "<button>Buy</button>",
        "<script>x</script>",
        "<meta name='citation_author' content='A%d B%d'><meta name='dc.creator' content='B%d, A'>",
        "<meta name='citation_reference' content='citation_title=%d; citation_author=A %d, B %d'>",
        "<h2>Abbreviations</h2><dl><dt>A%d<dd>B%d%d</dl>",
        "<p>Old mice <sup>%d</sup>, <sup>%d</sup> <sup>%d</sup>",
        "<li>Abe K. Mice that swim. Pain. 2001;4:5.",
        "<br>Abe K. Mice that swim. Pain. 2001;4:5."
      })
  void whatIsRepeatedIsReadOnce(String piece) {
    growsWithThePage(bytes -> repeated(piece, bytes));
  }

  private static String repeated(String piece, int bytes) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; body.length() < bytes; i++) {
      body.append(piece.replace("%d", Integer.toString(i)));
    }
    return body.toString();
  }

  @Test
  void marksThatAllEntriesAnswerToAreReadOnce() {
    growsWithThePage(bytes ->
        repeated("<p>Old mice swim (Abe, 2001).</p>", bytes / 2)
            + "<h2>References</h2>"
            + repeated("<p>Abe K. Mice that swim. Pain. 2001;%d:5.</p>", bytes / 2));
  }
}
