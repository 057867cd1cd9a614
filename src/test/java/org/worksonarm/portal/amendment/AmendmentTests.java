package org.worksonarm.portal.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

class AmendmentTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final AccountId mara = AccountId.create();
    private final AccountId ada = AccountId.create();
    private final Amendment amendment =
            new Amendment(ApplicationId.create(), Change.people("Ben, for CI"), "", " Ben joined us. ", mara, NOW);

    @Test
    void waitsForAnAnswer() {
        assertThat(List.of(amendment.isOpen(), amendment.answer(), amendment.nextStep()))
                .containsExactly(true, "", "");
    }

    @Test
    void keepsTheAnswerWithTheNextStep() {
        amendment.agree(ada, " Welcome. ", "Invite Ben.", NOW);

        assertThat(List.of(amendment.status(), amendment.answer(), amendment.nextStep()))
                .containsExactly(AmendmentStatus.AGREED, "Welcome.", "Invite Ben.");
    }

    @Test
    void isRefusedWithAReasonAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> amendment.refuse(ada, " ", NOW));
        assertThat(amendment.isOpen()).isTrue();
    }

    @Test
    void isAnsweredOnce() {
        amendment.withdraw(NOW);

        assertThatIllegalStateException().isThrownBy(() -> amendment.agree(ada, "", "", NOW));
        assertThatIllegalStateException().isThrownBy(() -> amendment.refuse(ada, "No", NOW));
        assertThatIllegalStateException().isThrownBy(() -> amendment.withdraw(NOW));
    }
}
