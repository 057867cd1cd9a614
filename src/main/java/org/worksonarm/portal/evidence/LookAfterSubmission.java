package org.worksonarm.portal.evidence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ApplicationStatusChanged;

/** Looks at the repositories of an application once it is submitted; the demo calls nobody by itself. */
@Component
@ConditionalOnBooleanProperty(name = "portal.demo.enabled", havingValue = false, matchIfMissing = true)
class LookAfterSubmission {

    private final Repositories repositories;
    private final Looks looks;
    private final LookThreads threads;

    LookAfterSubmission(Repositories repositories, Looks looks, LookThreads threads) {
        this.repositories = repositories;
        this.looks = looks;
        this.threads = threads;
    }

    /** On a thread of its own, since the one that submitted still holds its connection; imported ones came submitted. */
    @TransactionalEventListener
    void look(ApplicationStatusChanged changed) {
        if (changed.from() != null && changed.to() == ApplicationStatus.SUBMITTED) {
            threads.start(
                    () -> looks.whereOld(repositories.of(changed.application()).looked()));
        }
    }
}
