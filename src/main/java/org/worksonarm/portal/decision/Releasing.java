package org.worksonarm.portal.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.decision.ReleaseList.Line;

/** Releasing held decisions: the applicants are told, once, exactly what was shown before. */
@Service
@Transactional
public class Releasing {

    private final ReleaseLists lists;
    private final Decisions decisions;
    private final ApplicationLifecycle lifecycle;
    private final Clock clock;

    Releasing(ReleaseLists lists, Decisions decisions, ApplicationLifecycle lifecycle, Clock clock) {
        this.lists = lists;
        this.decisions = decisions;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** Releases what is held on one application, if this admin may. */
    public void release(ApplicationId only, SignedIn admin) {
        release(lists.claim(admin, id -> !id.equals(only.value())), admin);
    }

    /** Releases all of it, or nothing where anything has changed since: then it says what. */
    List<ReleaseChange> confirm(List<SeenLine> seen, Collection<UUID> leave, SignedIn admin) {
        var list = lists.claim(admin, leave::contains);
        var changes = ReleaseChange.between(seen, list.lines());
        if (changes.isEmpty()) {
            release(list, admin);
        }
        return changes;
    }

    private void release(ReleaseList list, SignedIn admin) {
        list.lines().forEach(line -> release(line, admin));
    }

    private void release(Line line, SignedIn admin) {
        var about = line.held().about();
        var all = decisions.findByApplicationOrderById(about.id());
        var earlier = Case.told(all).orElse(null);
        if (earlier != null && earlier.state() == DecisionState.STANDS) {
            earlier.replace();
            decisions.saveAndFlush(earlier);
        }
        var held = all.stream()
                .filter(decision -> decision.id().equals(line.held().id()))
                .findFirst()
                .orElseThrow();
        held.release(earlier, line.letters(), admin.accountId(), clock.instant());
        decisions.save(held);
        lifecycle.decide(about.id(), held.outcome(), held.verdict().reason());
    }
}
