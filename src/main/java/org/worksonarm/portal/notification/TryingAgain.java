package org.worksonarm.portal.notification;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;

/** Having a mail sent that was given up. */
@Service
@Transactional
class TryingAgain {

    private final Mails mails;
    private final Clock clock;

    TryingAgain(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Says whether it had been given up; otherwise nothing changes.
     *
     * @throws NotFound where there is no such mail
     */
    boolean tryAgain(MailId id) {
        var mail = mails.findLocked(id).orElseThrow(() -> new NotFound("mail " + id));
        var begun = mail.tryAgain(clock.instant());
        mails.save(mail);
        return begun;
    }
}
