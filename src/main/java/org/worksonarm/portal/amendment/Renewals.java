package org.worksonarm.portal.amendment;

import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.HoldingOver;

/** A loan whose team asks for more time goes on until the answer, as far as it is free. */
@Component
class Renewals {

    private final Amendments amendments;
    private final HoldingOver holdingOver;

    Renewals(Amendments amendments, HoldingOver holdingOver) {
        this.amendments = amendments;
        this.holdingOver = holdingOver;
    }

    @EventListener
    void begin(AmendmentFiled event) {
        period(event.amendment(), event.kind()).ifPresent(change -> {
            var loan = Objects.requireNonNull(change.allocation());
            holdingOver.begin(loan, Objects.requireNonNull(change.endsOn()));
        });
    }

    /** One that is agreed to has its new period already. */
    @EventListener
    void end(AmendmentEnded event) {
        if (event.status() != AmendmentStatus.AGREED) {
            period(event.amendment(), event.kind())
                    .ifPresent(change -> holdingOver.end(Objects.requireNonNull(change.allocation())));
        }
    }

    private Optional<Change> period(AmendmentId id, AmendmentKind kind) {
        return kind == AmendmentKind.PERIOD ? amendments.findById(id).map(Amendment::change) : Optional.empty();
    }
}
