package org.worksonarm.portal.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

/** When teams are asked, and reminded. It is 23 November 2026. */
@PortalTest
@Import(UsageScene.class)
class CheckInAskingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    UsageScene scene;

    @Autowired
    CheckInAsking asking;

    @Autowired
    CheckInReminding reminding;

    @Autowired
    PlatformTransactionManager transactions;

    SignedIn mara;
    ApplicationId application;

    @BeforeEach
    void accept() {
        mara = scene.person("Mara");
        application = scene.accepted(mara, "Wheels");
    }

    @ParameterizedTest
    @CsvSource({"90, 2026-11-23", "91, 2026-11-22", "179, 2026-08-26", "180, 2026-11-23", "400, 2026-10-14"})
    void asksForTheLastDueDateOfEvery90Days(int daysAgo, LocalDate due) {
        var loan = scene.lend(application, "thunderx", TODAY.minusDays(daysAgo));

        assertThat(due(loan))
                .singleElement()
                .satisfies(found -> assertThat(found.dueOn()).isEqualTo(due));
    }

    @Test
    void asksNobodyBefore90DaysNorWhoseLoanIsOver() {
        var young = scene.lend(application, "thunderx", TODAY.minusDays(89));
        var other = scene.accepted(mara, "Over");
        var over = scene.lend(other, "thunderx", TODAY.minusDays(200));
        scene.update("update allocation set ends_on = date '2026-11-22' where allocation_id = ?", over);

        assertThat(due(young)).isEmpty();
        assertThat(due(over)).isEmpty();
    }

    @Test
    void asksOnceHoweverManyLook() throws InterruptedException {
        var loan = scene.lend(application, "thunderx", TODAY.minusDays(95));
        var due = due(loan).getFirst();

        AtOnce.answers(Collections.nCopies(8, asked(() -> asking.ask(due))));

        assertThat(scene.read("select due_on::text from check_in where allocation_id = ?", loan))
                .containsExactly("2026-11-18");
        assertThat(scene.mails(application))
                .filteredOn(CheckInAskingTests::isCheckIn)
                .hasSize(1);
        assertThat(due(loan)).isEmpty();
    }

    @Test
    void whatBreaksOffLeavesNeitherRowNorMailAndIsDoneByTheNextRound() {
        var loan = scene.lend(application, "thunderx", TODAY.minusDays(95));
        var due = due(loan).getFirst();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            asking.ask(due);
            status.setRollbackOnly();
        });

        assertThat(scene.mails(application)).noneMatch(CheckInAskingTests::isCheckIn);
        scene.ask(asking, loan);
        assertThat(scene.mails(application))
                .filteredOn(CheckInAskingTests::isCheckIn)
                .hasSize(1);
    }

    @Test
    void remindsAfter14AndAfter28DaysOnceEach() throws InterruptedException {
        var checkIn = scene.ask(asking, scene.lend(application, "thunderx", TODAY.minusDays(95)));

        assertThat(remind(checkIn, 13)).isEmpty();
        assertThat(remind(checkIn, 14)).containsExactly(14);
        assertThat(remind(checkIn, 27)).isEmpty();
        assertThat(remind(checkIn, 28)).containsExactly(28);
        assertThat(remind(checkIn, 60)).isEmpty();
        assertThat(scene.mails(application))
                .filteredOn(CheckInAskingTests::isCheckIn)
                .hasSize(3);
    }

    @Test
    void sendsOneReminderWhereNobodyLookedForLong() throws InterruptedException {
        var checkIn = scene.ask(asking, scene.lend(application, "thunderx", TODAY.minusDays(95)));

        assertThat(remind(checkIn, 40)).containsExactly(28);
        assertThat(remind(checkIn, 41)).isEmpty();
    }

    /** Which reminders eight rounds at once send when the question is so many days old. */
    private List<Integer> remind(UUID checkIn, int days) throws InterruptedException {
        scene.update(
                "update check_in set asked_on = date '2026-11-23' - %d where check_in_id = ?".formatted(days), checkIn);
        var due = reminding.due().stream()
                .filter(found -> found.checkInId().equals(checkIn))
                .toList();
        for (var each : due) {
            AtOnce.answers(Collections.nCopies(8, asked(() -> reminding.remind(each))));
        }
        return due.stream().map(CheckInReminding.Due::afterDays).toList();
    }

    private List<CheckInAsking.Due> due(UUID loan) {
        return asking.due().stream()
                .filter(due -> due.allocationId().equals(loan))
                .toList();
    }

    private static Callable<Boolean> asked(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private static boolean isCheckIn(String subject) {
        return subject.endsWith("how does your machine go?");
    }
}
