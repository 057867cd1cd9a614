package org.worksonarm.portal.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/**
 * Turns Markdown, with tables and bare addresses as on GitHub, into HTML that a page may show as it is. Lines end where
 * they were ended, HTML in the source stays visible as text but for comments, images become links to them, and headings
 * step back behind those of the page.
 */
@Component
public class Markdown {

    /** Deeper than anybody quotes, and shallow enough for what walks over the result. */
    private static final int DEEPEST_BLOCK = 20;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h4", "h5", "h6", "strong", "em", "code", "pre", "blockquote")
            .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelsOnLinks("nofollow", "noreferrer", "noopener")
            .toFactory();

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .postProcessor(new Tame())
            .build();

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br />\n")
            .sanitizeUrls(true)
            .build();

    public String html(String source) {
        return ALLOWED.sanitize(renderer.render(parser.parse(source)));
    }
}
