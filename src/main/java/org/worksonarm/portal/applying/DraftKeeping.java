package org.worksonarm.portal.applying;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationId;

/** Keeps what is typed in the form, and never lets it overwrite unseen what somebody else typed. */
@Service
@Transactional
class DraftKeeping {

    private final ApplicationDrafts drafts;
    private final Traces traces;

    DraftKeeping(ApplicationDrafts drafts, Traces traces) {
        this.drafts = drafts;
        this.traces = traces;
    }

    /**
     * Keeps one part of the form; empty where it is no longer open or no longer there.
     *
     * @param refused the entries that cannot be kept as they were typed
     */
    Optional<Kept> keep(ApplicationId id, AccountId by, Part part, Typed typed, Set<String> refused) {
        var draft = drafts.openLocked(id, by);
        var saved = part.entries(draft.content());
        if (!draft.isOpen(part.section()) || saved.isEmpty()) {
            return Optional.empty();
        }
        var before = traces.of(id, part);
        var merge = traces.isLatest(id, typed)
                ? Merge.of(saved.get(), typed, before, refused)
                : Merge.overtaken(saved.get(), typed);
        var at = merge.changed().isEmpty() ? null : drafts.write(id, by, part.with(draft.content(), merge.entries()));
        if (at != null) {
            traces.leave(
                    id, by, at, typed, merge.changed().stream().map(part::key).toList());
        }
        return Optional.of(new Kept(merge, conflicts(merge, before), at));
    }

    private static Map<String, Conflict> conflicts(Merge merge, Map<String, Trace> traces) {
        var conflicts = new LinkedHashMap<String, Conflict>();
        merge.conflicts()
                .forEach(name ->
                        conflicts.put(name, new Conflict(merge.entries().getOrDefault(name, ""), traces.get(name))));
        return conflicts;
    }

    /**
     * What was kept.
     *
     * @param at when; null where nothing changed
     */
    record Kept(
            Merge merge,
            Map<String, Conflict> conflicts,
            @Nullable Instant at) {}

    /** What somebody else saved meanwhile, and who did; null where nobody is known. */
    record Conflict(String saved, @Nullable Trace trace) {}
}
