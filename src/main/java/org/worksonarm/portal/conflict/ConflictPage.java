package org.worksonarm.portal.conflict;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.conflict.ConflictList.Case;

/** One page of the conflicts of interest that stand. */
record ConflictPage(
        List<Case> cases, @Nullable String first, @Nullable String next) {

    private static final String PATH = "/conflict-cases";

    static ConflictPage of(List<Case> found, @Nullable UUID after) {
        var shown = found.subList(0, Math.min(found.size(), ConflictList.PAGE));
        return new ConflictPage(
                shown,
                after == null ? null : PATH,
                found.size() > shown.size() ? PATH + "?after=" + shown.getLast().id() : null);
    }
}
