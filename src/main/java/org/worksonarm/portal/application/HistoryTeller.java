package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.record.RecordEntry;

/** Tells a part of the history of an application that another module knows, such as what became of its machines. */
public interface HistoryTeller {

    /** In words for its team, in any order. */
    List<Told> historyOf(ApplicationId application);

    /**
     * One thing that happened.
     *
     * @param actor null where nobody did it, such as where a day came
     */
    record Told(
            Instant at,
            @Nullable AccountId actor,
            String text,
            @Nullable String reason) {

        /** The same as a line of the record tells it. */
        public static Told of(RecordEntry entry, String text) {
            var actor = entry.actor();
            var reason = entry.reason();
            return new Told(
                    entry.at(),
                    actor == null ? null : new AccountId(actor),
                    text,
                    reason == null || reason.isBlank() ? null : reason);
        }
    }
}
