package org.worksonarm.portal.evidence;

import java.util.regex.Pattern;

/** Knows, line by line, whether a YAML file is just listing what is left out, as a matrix does under "exclude:". */
final class Exclusion {

    private static final int NONE = -1;
    private static final Pattern BEGINS = Pattern.compile("(?:-\\s+)?(?:exclude|ignore|except)\\s*:.*");

    private int indent = NONE;

    boolean covers(String line) {
        if (line.isBlank()) {
            return indent != NONE;
        }
        var here = line.length() - line.stripLeading().length();
        if (indent != NONE && isBelow(here, line)) {
            return true;
        }
        indent = BEGINS.matcher(line.strip()).matches() ? here : NONE;
        return indent != NONE;
    }

    /** The entries of a list may stand as far left as the key that they belong to. */
    private boolean isBelow(int here, String line) {
        return here > indent || (here == indent && line.stripLeading().startsWith("- "));
    }
}
