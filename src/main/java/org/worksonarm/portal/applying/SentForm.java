package org.worksonarm.portal.applying;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.worksonarm.portal.application.Draft;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceRequestId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The parameters that a page of the form sends. */
record SentForm(MultiValueMap<String, String> parameters) {

    Typed typed(Part part, JsonMapper json) {
        var entries = Typed.entries(part.questions(), parameters);
        var before = before(json);
        entries.replaceAll((name, entry) -> takesTheirs(name) ? before.getOrDefault(name, entry) : entry);
        return new Typed(entries, before, tab(), turn());
    }

    /** The request of which it is the form, where that is no longer among those of the draft. */
    Optional<Part> removed(Draft draft, String name) {
        var kind = Stream.of(RequestKind.values())
                .filter(each -> each.name().equals(parameters.getFirst("kind")))
                .findFirst();
        return kind.filter(_ -> name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(found -> new Part.Request(new ResourceRequestId(UUID.fromString(name)), found))
                .filter(request -> draft.content().need(request.id()).isEmpty())
                .map(Part.class::cast);
    }

    /** On the page that compares two versions, a reader may choose the one that is saved. */
    private boolean takesTheirs(String name) {
        return "theirs".equals(parameters.getFirst("pick." + name));
    }

    /** What no page of ours sent knows nothing, so that everything different counts as a conflict. */
    private Map<String, String> before(JsonMapper json) {
        try {
            var known = new LinkedHashMap<String, String>();
            var sent = json.readTree(first("before", "{}"));
            sent.propertyStream()
                    .forEach(entry -> known.put(
                            entry.getKey(), Typed.normal(entry.getValue().asString(""))));
            return known;
        } catch (JacksonException e) {
            return Map.of();
        }
    }

    private UUID tab() {
        try {
            return UUID.fromString(first("tab", ""));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private long turn() {
        var turn = first("turn", "0");
        return turn.matches("[0-9]{1,18}") ? Long.parseLong(turn) : 0;
    }

    private String first(String name, String otherwise) {
        var sent = parameters.getFirst(name);
        return sent == null ? otherwise : sent;
    }
}
