package org.worksonarm.portal.applying;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a part of the form when an open page sends it while others may have saved it too. Entry by entry: what
 * only one side changed is taken from that side; what both changed to different things is a conflict, which leaves what
 * is saved as it is until somebody chooses. A page is no stranger to itself: what it saved before, it may change again.
 *
 * @param entries what stands in the part afterwards
 * @param changed the entries that differ from what was saved
 * @param conflicts the entries that both sides changed
 * @param known what the page knows to be saved from now on
 */
record Merge(Map<String, String> entries, Set<String> changed, Set<String> conflicts, Map<String, String> known) {

    private enum Outcome {
        SAVED,
        TYPED,
        CONFLICT
    }

    /** {@code refused} names entries that cannot be saved as they were typed. */
    static Merge of(Map<String, String> saved, Typed typed, Map<String, Trace> traces, Set<String> refused) {
        var merge = begin(saved, typed.before());
        typed.entries().forEach((name, entry) -> {
            if (!refused.contains(name)) {
                merge.add(name, entry, outcome(name, saved, typed, traces.get(name)));
            }
        });
        return merge;
    }

    /** What becomes of it where the page sent something later that came before. */
    static Merge overtaken(Map<String, String> saved, Typed typed) {
        return begin(saved, typed.before());
    }

    private static Merge begin(Map<String, String> saved, Map<String, String> before) {
        return new Merge(
                new LinkedHashMap<>(saved), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>(before));
    }

    private void add(String name, String entry, Outcome outcome) {
        if (outcome == Outcome.TYPED) {
            changed.add(name);
            entries.put(name, entry);
        } else if (outcome == Outcome.CONFLICT) {
            conflicts.add(name);
        }
        if (entry.equals(entries.get(name))) {
            known.put(name, entry);
        }
    }

    private static Outcome outcome(String name, Map<String, String> saved, Typed typed, @Nullable Trace trace) {
        var entry = typed.entries().getOrDefault(name, "");
        var now = saved.getOrDefault(name, "");
        var before = typed.before().get(name);
        if (entry.equals(now)) {
            return Outcome.SAVED;
        }
        if (trace != null && trace.isOf(typed)) {
            return Outcome.TYPED;
        }
        if (entry.equals(before)) {
            return Outcome.SAVED;
        }
        return Objects.equals(before, now) ? Outcome.TYPED : Outcome.CONFLICT;
    }
}
