package org.worksonarm.portal.waiting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Opening;

/**
 * The waiting list, with the lines of one kind of need.
 *
 * @param shown null where nobody waits for anything
 */
record WaitingPage(
        List<NeedGroup> groups,
        @Nullable NeedGroup shown,
        List<Row> rows,
        Terms terms,
        @Nullable String first,
        @Nullable String next) {

    /** On which terms offers are made. */
    record Terms(boolean automatic, int days, int restDays) {

        static Terms of(OfferTerms terms) {
            return new Terms(terms.isAutomatic(), terms.days(), terms.restDays());
        }
    }

    /**
     * One line that waits.
     *
     * @param opening what could serve it first; null where nothing can
     * @param standing what is the matter with it
     */
    record Row(
            WaitingLine line,
            String asks,
            List<String> details,
            String why,
            String pace,
            @Nullable Opening opening,
            Standing standing,
            @Nullable String until) {

        public String number() {
            return "WOA-" + line.number();
        }

        public String dossierUrl() {
            return "/ranking/" + line.applicationId();
        }

        public String chooseUrl() {
            return "/allocations/requests/" + line.resourceRequestId();
        }

        public String sendUrl() {
            return "/waiting-list/" + line.resourceRequestId() + "/offer";
        }

        public String offerUrl() {
            return "/waiting-list/offers/" + line.offer();
        }

        public UUID id() {
            return line.resourceRequestId();
        }
    }

    /** What is the matter with a line, and what an admin may do about it. */
    enum Standing {
        OFFERED,
        HELD,
        ACCEPT_FIRST,
        NOBODY,
        RESTING,
        NOW,
        LATER,
        NOTHING;

        public boolean maySend() {
            return this == NOW || this == RESTING;
        }

        public boolean mayChoose() {
            return this == NOBODY || this == LATER || this == NOTHING;
        }
    }
}
