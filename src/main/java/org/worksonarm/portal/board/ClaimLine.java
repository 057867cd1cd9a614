package org.worksonarm.portal.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a request takes.
 *
 * @param words what is asked for
 * @param period for which days, in words
 * @param servedBy the models that could serve it, in words; empty where none could
 * @param unknown what nobody said, or what is not known of the machines
 * @param all how many such units the machines that fit could carry if nothing were lent
 * @param before how many were free before any acceptance
 * @param above how many of these the acceptances further up take
 * @param shortage why it runs out; null where it does not
 * @param sure whether it surely runs out, where it does
 */
public record ClaimLine(
        String words,
        String period,
        String servedBy,
        List<String> unknown,
        int asked,
        int given,
        int all,
        int before,
        int above,
        int left,
        @Nullable String shortage,
        boolean sure) {

    public ClaimLine {
        unknown = List.copyOf(unknown);
    }

    public boolean runsOut() {
        return given < asked;
    }

    public Portions picture() {
        return Portions.of(all, all - before, above, given);
    }
}
