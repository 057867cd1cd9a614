package org.worksonarm.portal.showcase;

/** The picture for a README. Its colours hold without the stylesheet, on light and dark pages. */
final class Badge {

    static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="142" height="20" viewBox="0 0 142 20" role="img" aria-label="Works on Arm: arm64">
            <title>Works on Arm: arm64</title>
            <rect width="142" height="20" rx="3" fill="#1f2b2e"/>
            <path d="M94 0h45a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H94z" fill="#00606b"/>
            <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
            <text x="47" y="14" textLength="80">Works on Arm</text><text x="118" y="14" textLength="38">arm64</text>
            </g></svg>
            """;

    private Badge() {}

    static String markdown(String page) {
        return "[![Works on Arm](%s/badge.svg)](%s)".formatted(page, page);
    }
}
