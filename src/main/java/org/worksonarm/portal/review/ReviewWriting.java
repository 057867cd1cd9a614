package org.worksonarm.portal.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Writing and handing in reviews. */
@Service
@Transactional
public class ReviewWriting {

    /** Hands in a complete review with the current rubric. */
    public void submit(ApplicationId application, AccountId reviewer, ScoreSheet sheet) {
        throw new UnsupportedOperationException(application + "" + reviewer + sheet);
    }
}
