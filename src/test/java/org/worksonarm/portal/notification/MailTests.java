package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.notification.Letter.Addressee;

class MailTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static final Addressee MARA = Addressee.of(AccountId.create(), "Mara");

    private final Mail mail =
            new Mail(MailId.create(), MARA, new Content("Subject", "Text", "<p>Text</p>"), Delivery.due(NOW));

    @Test
    void isTriedAgainLaterAndLaterAndThenGivenUp() {
        var waits = new ArrayList<Duration>();
        for (var attempt = 0; attempt < 9; attempt++) {
            mail.failed("No answer", NOW);
            waits.add(
                    Duration.between(NOW, Objects.requireNonNull(mail.delivery().nextAttemptAt())));
        }
        assertThat(waits).containsExactlyElementsOf(Delivery.WAITS).isSorted();
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofDays(5));

        mail.failed("No answer", NOW);

        assertThat(mail.delivery().status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.delivery().nextAttemptAt()).isNull();
        assertThat(mail.delivery().attempts()).isEqualTo(10);
    }

    @Test
    void isNotTriedAgainOnceRefused() {
        mail.refused("No such user");

        assertThat(mail.delivery()).isEqualTo(new Delivery(MailStatus.REFUSED, 1, null, null, "No such user"));
    }

    @Test
    void beginsAnewWhereAnAdminWantsIt() {
        mail.refused("No such user");

        assertThat(mail.tryAgain(NOW)).isTrue();

        assertThat(mail.delivery()).isEqualTo(Delivery.due(NOW));
    }

    @Test
    void keepsTheAttemptsThatItHasLeftWhereItIsHurried() {
        mail.failed("No answer", NOW);

        mail.hurry(NOW);

        assertThat(mail.delivery()).isEqualTo(new Delivery(MailStatus.WAITING, 1, NOW, null, "No answer"));
    }

    @Test
    void isNotHurriedBeforeItsFirstTurn() {
        var gathering = new Mail(mail.id(), MARA, mail.content(), Delivery.due(NOW.plusSeconds(60)));

        gathering.hurry(NOW);

        assertThat(gathering.delivery()).isEqualTo(Delivery.due(NOW.plusSeconds(60)));
    }

    @Test
    void isNotSentASecondTimeOnceSent() {
        mail.sent(NOW);

        assertThat(mail.tryAgain(NOW)).isFalse();

        assertThat(mail.delivery().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void leavesOneThatTheDemoShowsAlone() {
        var shown = new Mail(mail.id(), MARA, mail.content(), Delivery.onlyShown());

        assertThat(List.of(shown.tryAgain(NOW), shown.delivery().status().isGivenUp()))
                .containsOnly(false);
    }
}
