package org.worksonarm.portal.evidence;

import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Looks at the repositories of an application because somebody wishes it. */
@Component
class EvidenceWishes {

    private final Repositories repositories;
    private final Looks looks;

    EvidenceWishes(Repositories repositories, Looks looks) {
        this.repositories = repositories;
        this.looks = looks;
    }

    Looks.Begun look(ApplicationId application, AccountId person) {
        return looks.again(repositories.of(application).looked(), person);
    }
}
