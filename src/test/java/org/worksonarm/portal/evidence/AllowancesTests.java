package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
class AllowancesTests {

    private final KnownHost host = EvidenceFixtures.host("one.example.org", HostKind.GITHUB, "https://api.example.org");
    private final KnownHost other =
            EvidenceFixtures.host("two.example.org", HostKind.GITHUB, "https://api.example.org");

    @Autowired
    JdbcClient jdbc;

    @Test
    void endsAfterSoManyLooksAnHour() {
        var now = at(Duration.ZERO);
        for (var look = 0; look < 30; look++) {
            assertThat(now.take(host)).isTrue();
        }

        assertThat(now.take(host)).isFalse();
        assertThat(now.take(other)).isTrue();
        assertThat(at(Duration.ofMinutes(59)).take(host)).isFalse();
        assertThat(at(Duration.ofMinutes(60)).take(host)).isTrue();
    }

    @Test
    void endsForOnePersonAndNotForTheOthers() {
        var now = at(Duration.ZERO);
        var busy = AccountId.create();
        for (var wish = 0; wish < 10; wish++) {
            assertThat(now.take(busy)).isTrue();
        }

        assertThat(now.take(busy)).isFalse();
        assertThat(now.take(AccountId.create())).isTrue();
    }

    @Test
    void waitsAsLongAsTheHostSays() {
        at(Duration.ZERO).take(host);
        at(Duration.ZERO).pause(host, StubHost.NOW.plusSeconds(90));

        assertThat(at(Duration.ofSeconds(89)).take(host)).isFalse();
        assertThat(at(Duration.ofSeconds(90)).take(host)).isTrue();
    }

    private Allowances at(Duration later) {
        Instant then = StubHost.NOW.plus(later);
        return new Allowances(jdbc, EvidenceFixtures.settings(host, other), Clock.fixed(then, ZoneOffset.UTC));
    }
}
