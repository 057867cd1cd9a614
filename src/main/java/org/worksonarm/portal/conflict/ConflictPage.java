package org.worksonarm.portal.conflict;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.conflict.ConflictList.Case;
import org.worksonarm.portal.conflict.EndedConflicts.Ended;

/**
 * One page of the conflicts of interest that stand, and one of those that were ended; each is turned by itself.
 *
 * @param earlier leads to what ended before
 */
record ConflictPage(
        List<Case> cases,
        @Nullable String first,
        @Nullable String next,
        List<Ended> ended,
        @Nullable String latest,
        @Nullable String earlier) {

    private static final String PATH = "/conflict-cases";

    static ConflictPage of(List<Case> found, @Nullable UUID after, List<Ended> over, @Nullable UUID endedAfter) {
        var shown = found.subList(0, Math.min(found.size(), ConflictList.PAGE));
        var ended = over.subList(0, Math.min(over.size(), EndedConflicts.PAGE));
        return new ConflictPage(
                shown,
                after == null ? null : PATH,
                found.size() > shown.size() ? PATH + "?after=" + shown.getLast().id() : null,
                ended,
                endedAfter == null ? null : PATH + "#ended",
                over.size() > ended.size() ? PATH + "?ended=" + ended.getLast().caseId() + "#ended" : null);
    }
}
