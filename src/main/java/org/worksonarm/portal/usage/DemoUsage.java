package org.worksonarm.portal.usage;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Lets the demo's people answer check-ins and call heartbeats. Exists in demo mode only. */
@Service
@ConditionalOnBooleanProperty("portal.demo.enabled")
public class DemoUsage {

    private final CheckInAsking asking;
    private final CheckInAnswering answering;
    private final CheckInReading reading;
    private final Heartbeats heartbeats;

    DemoUsage(CheckInAsking asking, CheckInAnswering answering, CheckInReading reading, Heartbeats heartbeats) {
        this.asking = asking;
        this.answering = answering;
        this.reading = reading;
        this.heartbeats = heartbeats;
    }

    /** Whoever is due then is asked. */
    public void ask() {
        asking.due().forEach(asking::ask);
    }

    /** The last question about an application is answered; where nobody asked, nothing happens. */
    public void answer(ApplicationId application, boolean stillNeeded, String note, List<Came> came, AccountId by) {
        var need = stillNeeded ? StillNeeded.YES : StillNeeded.NO;
        var outcomes = came.stream()
                .map(one -> new Outcome(one.kind(), one.title(), one.url()))
                .toList();
        reading.of(application).stream()
                .findFirst()
                .ifPresent(seen -> answering.answer(
                        seen, new CheckIn.Answer(need, Condition.FINE, note, outcomes), seen.version(), by));
    }

    /** The CI of a loan calls once. */
    public void beat(ApplicationId application, UUID loan, AccountId by) {
        heartbeats.beat(heartbeats.renew(heartbeats.loan(application, loan, by), by));
    }

    /** What came of a loan. */
    public record Came(OutcomeKind kind, String title, String url) {}
}
