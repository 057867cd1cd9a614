package org.worksonarm.portal.applying;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Draft;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.applying.DraftKeeping.Conflict;
import org.worksonarm.portal.applying.DraftKeeping.Kept;
import org.worksonarm.portal.applying.Faults.Fault;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.UuidV7;
import tools.jackson.databind.json.JsonMapper;

/** Opens the pages of the form, and takes what they send. */
@Component
class FormDesk {

    private final ApplicationDrafts drafts;
    private final DraftKeeping keeping;
    private final Fields fields;
    private final JsonMapper json;

    FormDesk(ApplicationDrafts drafts, DraftKeeping keeping, Fields fields, JsonMapper json) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.fields = fields;
        this.json = json;
    }

    PartPage open(ApplicationId id, AccountId by, String name) {
        var draft = drafts.open(id, by);
        var part = part(draft, name);
        var entries = part.entries(draft.content()).orElseThrow();
        var shown = fields.of(part, entries, fields.flaws(part, entries), Map.of());
        var before = json.writeValueAsString(entries);
        return new PartPage(draft, part, shown, before, before, UuidV7.create(), 0, draft.isOpen(part.section()), null);
    }

    Reply take(ApplicationId id, AccountId by, String name, SentForm sent) {
        var draft = drafts.open(id, by);
        var part = sent.removed(draft, name).orElseGet(() -> part(draft, name));
        var typed = sent.typed(part, json);
        var refused = fields.refused(part, typed.entries());
        return keeping.keep(id, by, part, typed, refused.keySet())
                .map(kept -> reply(draft, part, typed, refused, kept))
                .orElseGet(() ->
                        new Reply.Closed(page(draft, part, typed, Map.of(), Map.of(), typed.before(), false, null)));
    }

    private Reply reply(Draft draft, Part part, Typed typed, Map<String, Fault> refused, Kept kept) {
        var faults = new LinkedHashMap<>(fields.flaws(part, typed.entries()));
        faults.putAll(refused);
        var conflicts = kept.conflicts();
        var page = page(draft, part, typed, faults, conflicts, kept.merge().known(), true, kept.at());
        if (!conflicts.isEmpty()) {
            return new Reply.Conflicting(page);
        }
        return faults.isEmpty() ? new Reply.Saved(page) : new Reply.Refused(page);
    }

    private PartPage page(
            Draft draft,
            Part part,
            Typed typed,
            Map<String, Fault> faults,
            Map<String, Conflict> conflicts,
            Map<String, String> known,
            boolean open,
            @Nullable Instant at) {
        var shown = fields.of(part, typed.entries(), faults, conflicts);
        var seen = new HashMap<>(known);
        conflicts.forEach((name, conflict) -> seen.put(name, conflict.saved()));
        return new PartPage(
                draft,
                part,
                shown,
                json.writeValueAsString(known),
                json.writeValueAsString(seen),
                typed.tab(),
                typed.turn(),
                open,
                at);
    }

    /** By the last part of its address. */
    private static Part part(Draft draft, String name) {
        return Stream.concat(
                        draft.content().requests().stream()
                                .map(line ->
                                        new Part.Request(line.id(), line.need().kind())),
                        Stream.of(FormSection.values()).map(section -> Part.Section.of(section, draft.content())))
                .filter(part -> part.name().equals(name) && !part.questions().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("part " + name + " of " + draft.number()));
    }

    /** What came of what a page sent. */
    sealed interface Reply {

        PartPage page();

        record Saved(PartPage page) implements Reply {}

        record Refused(PartPage page) implements Reply {}

        record Conflicting(PartPage page) implements Reply {}

        /** It was submitted, withdrawn or removed meanwhile. */
        record Closed(PartPage page) implements Reply {}
    }
}
