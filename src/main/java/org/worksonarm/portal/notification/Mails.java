package org.worksonarm.portal.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** New ones are written by the {@link Outbox}. */
interface Mails extends Repository<Mail, MailId> {

    Mail save(Mail mail);

    /** The mail that waits longest for its turn, kept from all others until the transaction ends. */
    @Query(nativeQuery = true, value = """
            select * from mail where status = 'WAITING' and next_attempt_at <= :now
            order by next_attempt_at, mail_id limit 1 for update skip locked""")
    Optional<Mail> claimNextDue(Instant now);

    /** Those that the mail server did not take although nothing was wrong with them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from Mail m where m.delivery.status = MailStatus.FAILED
            or m.delivery.status = MailStatus.WAITING and m.delivery.attempts > 0 order by m.id""")
    List<Mail> findFailedLocked();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.id = :id")
    Optional<Mail> findLocked(MailId id);
}
