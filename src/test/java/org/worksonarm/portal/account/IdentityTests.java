package org.worksonarm.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityTests {

    @Test
    void isCalledByAnyNameThatTheProviderVouchesFor() {
        var identity = new Identity("github", "42", "Ada", "unverified@example.org", Set.of("ada-builds"));

        assertThat(identity.isCalled(" Ada-Builds ")).isTrue();
        assertThat(identity.isCalled("unverified@example.org")).isFalse();
    }

    @Test
    void nobodyIsCalledByAnEmptyName() {
        assertThat(new Identity("github", "42", "Ada", null, Set.of("")).isCalled(" "))
                .isFalse();
    }
}
