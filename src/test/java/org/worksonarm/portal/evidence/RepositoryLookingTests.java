package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
class RepositoryLookingTests {

    private static final Duration DAY = Duration.ofHours(24);

    @Autowired
    EvidenceStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private StubHost stub;
    private RepositoryAddress address;
    private RepositoryLooking looking;

    @BeforeEach
    void start() throws IOException {
        stub = new StubHost();
        var host = stub.as("github-" + UUID.randomUUID() + ".com", HostKind.GITHUB);
        var settings = EvidenceFixtures.settings(host);
        address = new RepositoryAddress(host, "a/sums");
        looking = new RepositoryLooking(store, new Allowances(jdbc, settings, clock), new HostClient(settings, clock));
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void keepsWhatItFinds() {
        stub.tell("/repos/a/sums", "{\"name\": \"Sums\", \"description\": \"Nul \\u0000 and half \\ud800 a pair\"}");

        look();

        assertThat(kept().looking()).isFalse();
        assertThat(kept().foundAt()).isEqualTo(StubHost.NOW);
        assertThat(Objects.requireNonNull(kept().findings()).profile().name()).isEqualTo("Sums");
        assertThat(kept().fault()).isNull();
    }

    @Test
    void keepsWhatWasFoundWhenALaterLookFails() {
        stub.tell("/repos/a/sums", "{\"name\": \"Sums\"}");
        look();
        stub.tell("/repos/a/sums", 500, "", Map.of());

        look();

        assertThat(kept().findings()).isNotNull();
        assertThat(kept().fault()).endsWith("answered with an error (500).");
    }

    @Test
    void forgetsTheFaultWhenItFindsSomethingAgain() {
        look();
        assertThat(kept().fault()).isEqualTo("There is no public repository at " + address + ".");

        stub.tell("/repos/a/sums", "{\"name\": \"Sums\"}");
        look();

        assertThat(kept().fault()).isNull();
        assertThat(kept().failedAt()).isNull();
    }

    @Test
    void asksNoMoreOnceTheHostIsTiredOfIt() {
        stub.tell("/repos/a/sums", 429, "", Map.of("retry-after", "60"));
        look();
        var asked = stub.asked().size();

        look();

        assertThat(stub.asked()).hasSize(asked);
        assertThat(kept().fault()).contains("as often as it may");
    }

    @Test
    void isClaimedByOneOfManyWhoWantToLook() throws Exception {
        var start = new CyclicBarrier(8);
        var claims = Collections.nCopies(8, (Callable<Boolean>) () -> {
            start.await();
            return store.claim(address, DAY);
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(claims)).filteredOn(Future::resultNow).hasSize(1);
        }
    }

    @Test
    void isClaimedAgainOnceItIsOldOrItsNodeHasStopped() {
        assertThat(store.claim(address, DAY)).isTrue();
        assertThat(store.claim(address, Duration.ZERO))
                .as("while somebody looks")
                .isFalse();

        began(Duration.ofMinutes(2));
        assertThat(store.claim(address, DAY)).as("after its node stopped").isTrue();

        store.failed(address, "Gone");
        assertThat(store.claim(address, DAY)).as("while it is fresh").isFalse();

        began(DAY);
        assertThat(store.claim(address, DAY)).as("once it is old").isTrue();
    }

    private void began(Duration ago) {
        jdbc.sql("""
                update repository_evidence set asked_at = :then::timestamptz,
                    looking_since = case when looking_since is null then null else :then::timestamptz end
                where address = :address""")
                .param("then", Timestamp.from(StubHost.NOW.minus(ago)))
                .param("address", address.name())
                .update();
    }

    private void look() {
        began(DAY);
        assertThat(store.claim(address, Duration.ofMinutes(5))).isTrue();
        looking.look(address);
    }

    private Kept kept() {
        return Objects.requireNonNull(store.of(List.of(address)).get(address.name()));
    }
}
