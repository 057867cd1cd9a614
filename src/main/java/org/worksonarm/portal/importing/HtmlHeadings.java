package org.worksonarm.portal.importing;

import java.util.regex.Pattern;

/** Writes the headings that somebody put in HTML as Markdown's. */
final class HtmlHeadings {

    private static final Pattern HEADING =
            Pattern.compile("(?is)<(h[1-6]|summary)\\b[^>]{0,200}>\\s*([^<\\n]{1,300}?)\\s*</\\1>");
    private static final Pattern BOLD = Pattern.compile("(?i)</?(?:b|strong)>");
    private static final Pattern WRAPPING = Pattern.compile("(?i)</?details\\b[^>]{0,200}>|<br\\s*/?>");

    private HtmlHeadings() {}

    static String inMarkdown(String body) {
        String marked = HEADING.matcher(body).replaceAll("\n### $2\n");
        return WRAPPING.matcher(BOLD.matcher(marked).replaceAll("**")).replaceAll("\n");
    }
}
