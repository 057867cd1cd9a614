package org.worksonarm.portal.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes parsed Markdown fit into a page that has headings of its own and loads nothing from elsewhere. */
class Tame implements PostProcessor {

    /** Pages have headings of the levels 1 to 3 themselves. */
    private static final int LEVELS_DOWN = 3;

    private static final int LOWEST_LEVEL = 6;

    @Override
    public Node process(Node document) {
        document.accept(new Taming());
        return document;
    }

    private static final class Taming extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + LEVELS_DOWN, LOWEST_LEVEL));
            visitChildren(heading);
        }

        @Override
        public void visit(HtmlBlock html) {
            dropComment(html, html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            dropComment(html, html.getLiteral());
        }

        /** Forms of old explained themselves in comments, which nobody sees where the text comes from. */
        private static void dropComment(Node node, String literal) {
            var html = literal.strip();
            if (html.startsWith("<!--") && html.indexOf("-->") == html.length() - 3) {
                node.unlink();
            }
        }

        /** A picture would tell whoever hosts it who reads this, and when. */
        @Override
        public void visit(Image image) {
            visitChildren(image);
            if (image.getFirstChild() == null) {
                image.appendChild(new Text(image.getDestination()));
            }
            var place = isInLink(image) ? new Emphasis() : new Link(image.getDestination(), image.getTitle());
            for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                place.appendChild(child);
            }
            image.insertBefore(place);
            image.unlink();
        }

        private static boolean isInLink(Node node) {
            for (var outer = node.getParent(); outer != null; outer = outer.getParent()) {
                if (outer instanceof Link) {
                    return true;
                }
            }
            return false;
        }
    }
}
