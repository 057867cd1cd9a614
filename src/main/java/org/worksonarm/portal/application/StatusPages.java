package org.worksonarm.portal.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.program.Promise;

/** Puts together what the status page shows: the application, its history, and what other modules add. */
@Service
@Transactional(readOnly = true)
class StatusPages {

    private final TeamWork work;
    private final ApplicationDossiers dossiers;
    private final Surroundings surroundings;
    private final Promise promise;

    StatusPages(TeamWork work, ApplicationDossiers dossiers, Surroundings surroundings, Promise promise) {
        this.work = work;
        this.dossiers = dossiers;
        this.surroundings = surroundings;
        this.promise = promise;
    }

    StatusPage page(ApplicationId id, AccountId member) {
        var application = work.application(id, member);
        return new StatusPage(
                id.value(),
                application.number().toString(),
                application.status(),
                StatusTone.of(application.status()),
                answerBy(application),
                application.isEditable(),
                application.isWithdrawable(),
                surroundings.history(
                        id, work.project(application.project(), member).team()),
                surroundings.panels(id),
                dossiers.dossier(application));
    }

    private @Nullable Instant answerBy(Application application) {
        var waits = application.status() == ApplicationStatus.SUBMITTED
                || application.status() == ApplicationStatus.UNDER_REVIEW;
        return Optional.ofNullable(application.timeline().submittedAt())
                .filter(_ -> waits)
                .map(submitted -> submitted.plus(Duration.ofDays(promise.daysToDecision())))
                .orElse(null);
    }
}
