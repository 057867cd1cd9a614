package org.worksonarm.portal.handover;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;

/** On the status page: the way to what is lent, and what is left to do before one can log in. */
@Component
@Order(2)
@Transactional(readOnly = true)
class HandoverPanel implements StatusPanel {

    private final Lendings lendings;
    private final HandoverLists handovers;
    private final TeamKeys keys;

    HandoverPanel(Lendings lendings, HandoverLists handovers, TeamKeys keys) {
        this.lendings = lendings;
        this.handovers = handovers;
        this.keys = keys;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        var loans = lendings.underWay(application);
        if (loans.isEmpty()) {
            return Optional.empty();
        }
        var lines = loans.stream().map(this::line).toList();
        return Optional.of(new Panel("handover/panel", new Ways(lines, keys.without(application))));
    }

    private Line line(Lending loan) {
        var state = handovers
                .find(loan.allocationId())
                .map(view -> view.isAcknowledged() ? HandoverState.DONE : HandoverState.UNACKNOWLEDGED)
                .orElse(HandoverState.MISSING);
        return new Line(loan, state);
    }

    /** What the panel shows; {@code without} are those on the team who keep no key. */
    record Ways(List<Line> lines, List<String> without) {

        public String namesWithout() {
            return String.join(", ", without);
        }
    }

    /** One loan. */
    record Line(Lending loan, HandoverState state) {}
}
