package org.worksonarm.portal.notification;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;

/** Having a mail sent that was given up. */
@Service
@Transactional
class TryingAgain {

    private final Mails mails;
    private final MailLists lists;
    private final Clock clock;

    TryingAgain(Mails mails, MailLists lists, Clock clock) {
        this.mails = mails;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Says whether it had been given up; otherwise nothing changes.
     *
     * @throws NotFound where there is no such mail, or none that this admin may know of
     */
    boolean tryAgain(MailId id, AccountId admin) {
        if (lists.hides(id, admin)) {
            throw new NotFound("mail " + id);
        }
        var mail = mails.findLocked(id).orElseThrow(() -> new NotFound("mail " + id));
        var begun = mail.tryAgain(clock.instant());
        mails.save(mail);
        return begun;
    }

    /** Once the mail server is back: how many are sent shortly. What was refused is left alone, as it would be again. */
    int tryAllAgain() {
        var failed = mails.findFailedLocked();
        failed.forEach(mail -> {
            mail.hurry(clock.instant());
            mail.tryAgain(clock.instant());
            mails.save(mail);
        });
        return failed.size();
    }
}
