package org.worksonarm.portal.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Puts together what the status page shows: the application, its history, and what other modules add. */
@Service
@Transactional(readOnly = true)
class StatusPages {

    private final TeamWork work;
    private final ApplicationDossiers dossiers;
    private final Surroundings surroundings;
    private final AnswerDates answers;

    StatusPages(TeamWork work, ApplicationDossiers dossiers, Surroundings surroundings, AnswerDates answers) {
        this.work = work;
        this.dossiers = dossiers;
        this.surroundings = surroundings;
        this.answers = answers;
    }

    StatusPage page(ApplicationId id, AccountId member) {
        var application = work.application(id, member);
        var outlook = answers.outlook(application);
        return new StatusPage(
                id.value(),
                application.number(),
                application.status(),
                StatusTone.of(application.status()),
                outlook.answerBy(),
                outlook.late(),
                outlook.round(),
                application.askedSection(),
                application.status().isEditable(),
                application.status().isWithdrawable(),
                application.status().isOverWithoutHardware(),
                surroundings.history(
                        id, work.project(application.project(), member).team()),
                surroundings.panels(id),
                dossiers.dossier(application));
    }
}
