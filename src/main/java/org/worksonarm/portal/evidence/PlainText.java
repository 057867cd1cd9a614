package org.worksonarm.portal.evidence;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Text that others wrote: without control characters, which PostgreSQL partly refuses, and never long. */
final class PlainText {

    private PlainText() {}

    /** The text under this name; empty where there is none. */
    static String of(JsonNode node, String name, int longest) {
        return clean(node.path(name).asString(""), longest);
    }

    static String clean(String text, int longest) {
        var shortened = text.length() <= longest ? text : text.substring(0, longest);
        return shortened.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
