package org.worksonarm.portal.evidence;

/** Takes the comments out of the lines of one file, which are given in their order. */
final class Comments {

    private final boolean slashes;

    private boolean inBlock;

    private Comments(boolean slashes) {
        this.slashes = slashes;
    }

    /** By the name of the file: Jenkins and bake files are commented by slashes, all others by hashes alone. */
    static Comments of(String path) {
        return new Comments(path.matches("(?i).*(?:jenkinsfile|\\.groovy|\\.hcl)"));
    }

    String strip(String line) {
        var rest = slashes ? withoutBlocks(line) : line;
        return cut(rest, slashes ? "//" : "#");
    }

    private String withoutBlocks(String line) {
        var kept = new StringBuilder();
        var at = 0;
        while (at < line.length()) {
            var edge = line.indexOf(inBlock ? "*/" : "/*", at);
            var end = edge < 0 ? line.length() : edge;
            if (!inBlock) {
                kept.append(line, at, end);
            }
            if (edge < 0) {
                return kept.toString();
            }
            inBlock = !inBlock;
            at = edge + 2;
        }
        return kept.toString();
    }

    /** A mark begins a comment only after a space and outside of quotes; a quote opens only where a word may begin. */
    private static String cut(String line, String mark) {
        var quote = ' ';
        for (var at = 0; at < line.length(); at++) {
            var here = line.charAt(at);
            var before = at == 0 ? ' ' : line.charAt(at - 1);
            if (quote != ' ') {
                quote = here == quote ? ' ' : quote;
            } else if ((here == '"' || here == '\'') && " \t[{(,:=".indexOf(before) >= 0) {
                quote = here;
            } else if (line.startsWith(mark, at) && Character.isWhitespace(before)) {
                return line.substring(0, at);
            }
        }
        return line;
    }
}
