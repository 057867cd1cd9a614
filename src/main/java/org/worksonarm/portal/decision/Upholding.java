package org.worksonarm.portal.decision;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;

/** Answers an appeal by letting the decision stand again. */
@Service
@Transactional
public class Upholding {

    private final DecisionDesk desk;
    private final Appeals appeals;
    private final Reinstating reinstating;
    private final ApplicationLifecycle lifecycle;

    Upholding(DecisionDesk desk, Appeals appeals, Reinstating reinstating, ApplicationLifecycle lifecycle) {
        this.desk = desk;
        this.appeals = appeals;
        this.reinstating = reinstating;
        this.lifecycle = lifecycle;
    }

    /**
     * Lets the appealed decision stand again, with words that its team reads.
     *
     * @throws IllegalStateException where no appeal waits, or another admin has to answer it
     */
    public void uphold(ApplicationId application, String words, AccountId by) {
        uphold(claim(application, by), words, by);
    }

    void uphold(ApplicationId application, long known, String words, AccountId by) {
        var opened = claim(application, by);
        opened.refuseStale(known);
        uphold(opened, words, by);
    }

    private Case claim(ApplicationId application, AccountId by) {
        var opened = desk.claim(application, by);
        lifecycle.hold(application);
        return opened;
    }

    private void uphold(Case opened, String words, AccountId by) {
        if (opened.leftToOthers()) {
            throw new IllegalStateException("whoever decided does not answer the appeal");
        }
        var appeal = appeals.findByApplication(opened.dossier().id())
                .filter(Appeal::isOpen)
                .orElseThrow(() -> new IllegalStateException("no appeal waits for an answer"));
        reinstating.uphold(opened, appeal, words, by);
        appeals.save(appeal);
    }
}
