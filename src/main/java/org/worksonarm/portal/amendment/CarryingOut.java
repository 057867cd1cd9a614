package org.worksonarm.portal.amendment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Rescheduling;
import org.worksonarm.portal.amendment.CarryingOut.Outcome.Clash;
import org.worksonarm.portal.amendment.CarryingOut.Outcome.Done;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.AwardChanges;
import org.worksonarm.portal.application.ResourceRequestId;

/** Does what was agreed to, as far as the portal can, and says what is left for people. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CarryingOut {

    private final AwardChanges changes;
    private final Rescheduling rescheduling;
    private final Awards awards;
    private final ApplicationLifecycle lifecycle;

    CarryingOut(AwardChanges changes, Rescheduling rescheduling, Awards awards, ApplicationLifecycle lifecycle) {
        this.changes = changes;
        this.rescheduling = rescheduling;
        this.awards = awards;
        this.lifecycle = lifecycle;
    }

    /** Where {@code until} is given, a loan lasts until then and not as long as was asked. */
    Outcome of(Amendment amendment, @Nullable LocalDate until, AccountId by) {
        if (!isAccepted(amendment)) {
            return new Clash("The application is no longer accepted, so nothing about it changes.");
        }
        return switch (amendment.change().kind()) {
            case PEOPLE ->
                new Done("The team invites or removes people on the page of its team; whoever runs the machines then"
                        + " gives or takes their access.");
            case MACHINE_TYPE -> machineType(amendment);
            case QUANTITY -> quantity(amendment);
            case PERIOD -> period(amendment.change(), until, by);
        };
    }

    /**
     * Nobody lends for the application while a line of it changes. A loan locks itself before its application, so that
     * changing its period must not begin with the application.
     */
    private boolean isAccepted(Amendment amendment) {
        return amendment.change().kind() == AmendmentKind.PERIOD
                ? awards.isAccepted(amendment.application())
                : lifecycle.hold(amendment.application()) == ApplicationStatus.ACCEPTED;
    }

    private Outcome machineType(Amendment amendment) {
        var change = amendment.change();
        var line = Objects.requireNonNull(change.request());
        changes.machine(amendment.application(), line, Objects.requireNonNull(change.requestKind()), change.model());
        return new Done(
                lent(line) == 0
                        ? "An admin lends a machine that fits."
                        : "An admin ends the loan of the machine that is lent for it, and lends one that fits.");
    }

    private Outcome quantity(Amendment amendment) {
        var line = Objects.requireNonNull(amendment.change().request());
        int wanted = Objects.requireNonNull(amendment.change().quantity());
        var lent = lent(line);
        if (wanted < lent) {
            return new Clash("%d are lent for this line, and %d are to be left. End loans first, then agree."
                    .formatted(lent, wanted));
        }
        changes.quantity(amendment.application(), line, wanted);
        return new Done(wanted == lent ? "" : "An admin lends what is still missing.");
    }

    private Outcome period(Change change, @Nullable LocalDate until, AccountId by) {
        var asked = Objects.requireNonNull(change.endsOn());
        var last = until == null ? asked : until;
        var refusal = rescheduling.reschedule(
                Objects.requireNonNull(change.allocation()), Objects.requireNonNull(change.startsOn()), last, by);
        return refusal.<Outcome>map(Clash::new).orElseGet(() -> new Done(last.isBefore(asked) ? earlier(last) : ""));
    }

    private static String earlier(LocalDate last) {
        return "The last day is %s (UTC), earlier than you asked. Save your work by then.".formatted(Award.day(last));
    }

    private int lent(ResourceRequestId line) {
        return awards.lent(line.value());
    }

    /** How it went. */
    sealed interface Outcome {

        /** Carried out; {@code nextStep} is empty where nothing is left to do. */
        record Done(String nextStep) implements Outcome {}

        /** Nothing is changed. */
        record Clash(String because) implements Outcome {}
    }
}
