package org.worksonarm.portal.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads languages as both APIs tell them: names with numbers, which one counts in bytes and the other in per cent. */
final class Languages {

    private Languages() {}

    static List<Language> of(JsonNode amounts) {
        var read = new LinkedHashMap<String, Double>();
        amounts.properties()
                .forEach(entry -> read.put(
                        PlainText.clean(entry.getKey(), 60), entry.getValue().asDouble(0)));
        return Language.of(read);
    }
}
