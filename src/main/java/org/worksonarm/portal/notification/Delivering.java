package org.worksonarm.portal.notification;

import java.time.Clock;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one mail in one transaction: should the portal die in between, the mail is sent again rather than never. */
@Service
@Transactional
@WhereMailIsSet
class Delivering {

    private final Mails mails;
    private final Carrier carrier;
    private final MailReaders readers;
    private final Clock clock;

    Delivering(Mails mails, Carrier carrier, MailReaders readers, Clock clock) {
        this.mails = mails;
        this.carrier = carrier;
        this.readers = readers;
        this.clock = clock;
    }

    /** Says whether there was one to send. While it is sent, others send the next. */
    boolean deliverNext() {
        var due = mails.claimNextDue(clock.instant());
        due.ifPresent(mail -> {
            deliver(mail);
            mails.save(mail);
        });
        return due.isPresent();
    }

    private void deliver(Mail mail) {
        if (!readers.mayRead(mail)) {
            mail.refused(Fault.NOT_FOR_THEM.words());
            return;
        }
        var address = readers.address(mail);
        if (address.isEmpty()) {
            mail.refused(Fault.NO_ADDRESS.words());
            return;
        }
        try {
            carrier.carry(mail, address.get());
            mail.sent(clock.instant());
        } catch (MailException e) {
            accept(mail, Fault.of(e));
        }
    }

    private void accept(Mail mail, Fault fault) {
        if (fault.lasting()) {
            mail.refused(fault.words());
        } else {
            mail.failed(fault.words(), clock.instant());
        }
    }
}
