package org.worksonarm.portal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    private static final String[] PIECES = {
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "](javascript:alert(1))",
        "[a",
        "![b",
        "](data:text/html,x)",
        "<a href='java\tscript:x'>",
        "`",
        "**",
        "\n\n",
        "> ",
        "- ",
        "|a|b|\n|-|-|\n",
        "# ",
        "&#x6A;avascript&colon;x",
        "https://example.org/",
        "<",
        ">",
        "\"",
        "'",
        "onclick=x ",
        "<style>",
        "<svg/onload=x>",
        "\u0000",
        "<!--",
        "]]>",
        "\\"
    };

    /** Every tag that may come out, whole. */
    private static final Pattern ALLOWED_TAG = Pattern.compile(
            "</?(p|br|hr|h[456]|strong|em|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|a)( /)?>"
                    + "|<a href=\"(https?:|mailto:|[^\":]*\")[^<>\"]*\"? rel=\"nofollow noreferrer noopener\">");

    private final Markdown markdown = new Markdown();

    @Test
    void endsLinesWhereTheyWereEnded() {
        assertThat(markdown.html("one\ntwo")).isEqualTo("<p>one<br />\ntwo</p>\n");
    }

    @Test
    void leavesCommentsOut() {
        assertThat(markdown.html("Said <!-- not --> aloud\n\n<!-- Please\ntell us -->\n\nEnd"))
                .isEqualTo("<p>Said  aloud</p>\n<p>End</p>\n");
        assertThat(markdown.html("<!-- open")).contains("&lt;!-- open");
    }

    @Test
    void showsWhatPeopleWrite() {
        assertThat(markdown.html("We **need** `armhf`:\n\n- one\n- two\n\n> said before"))
                .contains("<strong>need</strong>", "<code>armhf</code>", "<li>one</li>", "<blockquote>");
    }

    @Test
    void showsTablesAndBareAddresses() {
        assertThat(markdown.html("| core | GHz |\n|---|---|\n| A72 | 2 |\n\nSee https://example.org/x."))
                .contains("<th>core</th>", "<td>A72</td>")
                .contains(">https://example.org/x</a>.");
    }

    @ParameterizedTest
    @CsvSource({"# Top,h4", "## Second,h5", "### Third,h6", "###### Last,h6"})
    void demotesHeadings(String source, String element) {
        assertThat(markdown.html(source)).startsWith("<" + element + ">").endsWith("</" + element + ">\n");
    }

    @Test
    void leadsNobodyAwayWithThePageBehindThem() {
        assertThat(markdown.html("[site](https://example.org)"))
                .isEqualTo("<p><a href=\"https://example.org\" rel=\"nofollow noreferrer noopener\">site</a></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![our graph](https://example.org/g.png)",
                "[![our graph](https://i.example/g.png)](https://example.org/g.png)"
            })
    void showsAnImageAsALink(String source) {
        assertThat(markdown.html(source))
                .contains("<a href=\"https://example.org/g.png\"", "our graph")
                .doesNotContain("<img");
    }

    @Test
    void namesAnImageWithoutWordsByItsAddress() {
        assertThat(markdown.html("![](https://example.org/g.png)")).contains(">https://example.org/g.png</a>");
    }

    @Test
    void keepsHtmlVisibleAsText() {
        assertThat(markdown.html("a <b>bold</b> <script>alert(1)</script>"))
                .contains("&lt;b&gt;bold", "&lt;script&gt;")
                .doesNotContain("<b>", "<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void linksToPagesOnly(String source) {
        assertThat(markdown.html(source)).doesNotContainIgnoringCase("href=\"j", "href=\"d", "href=\"v", "href=\"f");
    }

    @RepeatedTest(200)
    void letsNothingThroughThatIsNotAllowed(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var source = new StringBuilder();
        random.ints(40, 0, PIECES.length).forEach(piece -> source.append(PIECES[piece]));

        var rest = ALLOWED_TAG.matcher(markdown.html(source.toString())).replaceAll("");

        assertThat(rest).as(source.toString()).doesNotContain("<", "javascript:alert(1)\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "![", "*a **b ", "`", "<", "](", "|-", "#", "\\", "&", "* _ "})
    @Timeout(20)
    void survivesALongMonotonousText(String piece) {
        assertThat(markdown.html(piece.repeat(10_000 / piece.length()))).isNotNull();
    }
}
