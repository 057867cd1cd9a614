package org.worksonarm.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;

class InvitationTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration LIFE = Duration.ofDays(14);

    private final AccountId mara = AccountId.create();
    private final AccountId ben = AccountId.create();
    private final Invitation invitation =
            new Invitation(ProjectId.create(), new MailAddress("ben@example.org"), mara, InvitationToken.create(), NOW);

    @Test
    void isAcceptedUntilTwoWeeksHavePassed() {
        assertThat(invitation.accept(ben, NOW.plus(LIFE))).isFalse();
        assertThat(invitation.accept(ben, NOW.plus(LIFE).minusMillis(1))).isTrue();
        assertThat(invitation.state()).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void canBeSentAgainAfterItExpired() {
        var later = NOW.plus(LIFE).plusSeconds(1);

        assertThat(invitation.sendAgain(ben, InvitationToken.create(), later)).isTrue();

        assertThat(invitation.isExpired(later)).isFalse();
        assertThat(invitation.invitedBy()).isEqualTo(ben);
    }

    @Test
    void changesNoMoreOnceItIsNotOpen() {
        invitation.withdraw();

        assertThat(invitation.withdraw()).isFalse();
        assertThat(invitation.accept(ben, NOW)).isFalse();
        assertThat(invitation.decline(NOW)).isFalse();
        assertThat(invitation.sendAgain(mara, InvitationToken.create(), NOW)).isFalse();
        assertThat(invitation.state()).isEqualTo(InvitationState.WITHDRAWN);
    }

    @Test
    void tokenIsLongAndItsHashTellsNothingOfIt() {
        var token = InvitationToken.create();

        assertThat(token.value())
                .hasSize(43)
                .isNotEqualTo(InvitationToken.create().value());
        assertThat(token.hash()).hasSize(64).isEqualTo(new InvitationToken(token.value()).hash());
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
