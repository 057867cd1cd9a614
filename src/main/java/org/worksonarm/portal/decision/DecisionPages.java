package org.worksonarm.portal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.application.StatusTone;
import org.worksonarm.portal.decision.DecisionPage.Made;
import org.worksonarm.portal.review.Deadline;
import org.worksonarm.portal.review.Waiting;

/** Gathers what the page on which an application is decided shows. */
@Component
@Transactional
class DecisionPages {

    private final Scores scores;
    private final People people;
    private final Deadline deadline;

    DecisionPages(Scores scores, People people, Deadline deadline) {
        this.scores = scores;
        this.people = people;
        this.deadline = deadline;
    }

    DecisionPage of(Case opened) {
        var dossier = opened.dossier();
        var shown = !opened.reviewFirst();
        var names = names(opened.decisions());
        return new DecisionPage(
                dossier,
                StatusTone.of(dossier.status()),
                waiting(opened),
                opened.reviewFirst(),
                shown ? scores.of(dossier) : Scores.Given.NOTHING,
                opened.held()
                        .filter(_ -> shown)
                        .map(held -> made(held, held.heldAt(), names))
                        .orElse(null),
                opened.standing()
                        .map(standing -> made(standing, standing.telling().at(), names))
                        .orElse(null),
                earlier(opened, names),
                opened.choices(),
                opened.leftToOthers(),
                opened.version());
    }

    private @Nullable Waiting waiting(Case opened) {
        var answeredAt = opened.told().map(told -> told.telling().first()).orElse(null);
        return deadline.waiting(
                opened.dossier().submittedAt(), answeredAt, opened.dossier().status());
    }

    private static List<Made> earlier(Case opened, Map<AccountId, String> names) {
        return opened.decisions().reversed().stream()
                .filter(decision -> decision.state().isTold() && decision.state() != DecisionState.STANDS)
                .map(decision -> made(decision, decision.telling().at(), names))
                .toList();
    }

    private static Made made(Decision decision, @Nullable Instant at, Map<AccountId, String> names) {
        var reopening = decision.reopening();
        var by = decision.decidedBy();
        return new Made(
                decision.verdict(),
                StatusTone.of(decision.outcome()),
                by == null ? null : names.get(by),
                at == null ? null : Waiting.day(at),
                reopening == null ? null : reopening.reason());
    }

    private Map<AccountId, String> names(List<Decision> decisions) {
        return people.names(decisions.stream()
                .flatMap(decision -> Stream.ofNullable(decision.decidedBy()))
                .collect(Collectors.toSet()));
    }
}
