package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.lease.LeaseReminding;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.PortalTest;

/** What teams are told before their loans end, and when they are over. It is 23 November 2026. */
@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class LeaseLettersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    LeaseReminding reminding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    AllocationId loan;

    @BeforeEach
    void lend() {
        mara = correspondents.person("Mara", "mara@" + UUID.randomUUID() + ".example");
        var application = fixtures.submitted(mara, "CI for Julia");
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        LentMachine.lend(jdbc, "thunderx", application.value());
        loan = new AllocationId(jdbc.sql("select allocation_id from allocation where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single());
        startOn("2026-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "60, comes to its end, in 60 days",
        "30, comes to its end, in 30 days",
        "7, comes to its end, in 7 days",
        "1, comes to its end, That is tomorrow",
        "0, today is the last day, save your work",
        "-1, is over, its last day was 22 November 2026"
    })
    void tellsWhatEndsWhenAndWhatToDo(int daysLeft, String subject, String words) {
        endsIn(daysLeft);

        round();
        round();

        assertThat(reminders()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains(subject, "CI for Julia");
            assertThat(mail.textBody()).contains("machine-lent", words, "/applications/");
        });
    }

    @ParameterizedTest
    @CsvSource({"61, 0", "41, 1", "5, 1", "-21, 1", "-31, 0"})
    void tellsTheLatestOnlyAfterANodeWasDownForLong(int daysLeft, int mails) {
        endsIn(daysLeft);

        round();

        assertThat(reminders()).hasSize(mails);
    }

    @Test
    void tellsOfADayThatMovedAnew() {
        endsIn(7);
        round();
        endsIn(14);

        round();

        assertThat(reminders()).hasSize(2);
        assertThat(ledger()).containsExactly("IN_7 2026-11-23", "IN_14 2026-11-23");
    }

    @Test
    void tellsNothingThatWasDueBeforeTheEndMoved() {
        endsIn(40);
        jdbc.sql("insert into lease_end (allocation_id, moved_on) values (?, ?)")
                .params(loan.value(), TODAY)
                .update();

        round();

        assertThat(reminders()).isEmpty();
    }

    @Test
    void tellsNothingThatWasDueBeforeTheFirstDay() {
        startOn("2026-11-20");
        endsIn(40);

        round();

        assertThat(reminders()).isEmpty();
    }

    @Test
    void tellsNothingOfWhatWasCutShort() {
        endsIn(-1);
        jdbc.sql("update allocation set status = 'REVOKED', end_reason = 'Faulty' where allocation_id = ?")
                .param(loan.value())
                .update();

        round();

        assertThat(reminders()).isEmpty();
    }

    @RepeatedTest(3)
    void tellsOnceWhereTwoNodesLookAtTheSameMoment() throws Exception {
        endsIn(7);

        AtOnce.twice(this::round);

        assertThat(reminders()).hasSize(1);
        assertThat(ledger()).hasSize(1);
    }

    @Test
    void tellsOnceWhereTheNodeThatCameFirstBreaksOff() throws Exception {
        endsIn(7);

        try (var other = Executors.newSingleThreadExecutor()) {
            var second = transaction.execute(status -> {
                reminding.remind(loan);
                status.setRollbackOnly();
                var waiting = other.submit(() -> reminding.remind(loan));
                await().until(this::isSomebodyWaiting);
                return waiting;
            });
            second.get();
        }

        assertThat(reminders()).hasSize(1);
        assertThat(ledger()).hasSize(1);
    }

    private void round() {
        reminding.due().forEach(reminding::remind);
    }

    private void startOn(String day) {
        jdbc.sql("update allocation set starts_on = ?::date where allocation_id = ?")
                .params(day, loan.value())
                .update();
    }

    private void endsIn(int days) {
        jdbc.sql("update allocation set ends_on = :day, promised_until = :day where allocation_id = :loan")
                .param("day", TODAY.plusDays(days))
                .param("loan", loan.value())
                .update();
    }

    private List<Correspondents.Written> reminders() {
        return correspondents.mailsTo(mara).stream()
                .filter(mail -> mail.subject().contains("loan for"))
                .toList();
    }

    private List<String> ledger() {
        return jdbc.sql("""
                select stage || ' ' || due_on from lease_reminder where allocation_id = ? order by due_on, written_at""").param(loan.value()).query(String.class).list();
    }

    private boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
