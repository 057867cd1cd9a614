package org.worksonarm.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@TestPropertySource(properties = "portal.sign-in.first-admin=Ada@example.org")
class SigningInTests {

    @Autowired
    SigningIn signingIn;

    @Autowired
    RecordKeeping records;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makesTheNamedPersonAdminWhateverTheCaseOfTheAddress() {
        var person = signingIn.signIn(person("admin", Set.of("aDA@EXAMPLE.org")));

        assertThat(person.roles()).containsExactly(Role.ADMIN);
        assertThat(records.of("account", person.accountId().value()))
                .extracting(RecordEntry::action, RecordEntry::stateAfter)
                .containsExactly(tuple("opened", null), tuple("role granted", "ADMIN"));
    }

    @Test
    void makesNobodyAdminByAnAddressThatTheProviderDidNotVerify() {
        var identity = new Identity("https://id.example.org", "impostor", "Ada", "ada@example.org", Set.of());

        assertThat(signingIn.signIn(identity).roles()).isEmpty();
    }

    @Test
    void strangerIsAMaintainer() {
        assertThat(signingIn
                        .signIn(person("stranger", Set.of("stranger@example.org")))
                        .roles())
                .isEmpty();
    }

    @Test
    void knowsAPersonAgainByTheSubjectAndTakesTheNewName() {
        var first = signingIn.signIn(person("same", Set.of()));
        var second = signingIn.signIn(new Identity("https://id.example.org", "same", "New Name", null, Set.of()));

        assertThat(second.accountId()).isEqualTo(first.accountId());
        assertThat(second.displayName()).isEqualTo("New Name");
    }

    @Test
    void sameSubjectAtAnotherIssuerIsSomebodyElse() {
        var here = signingIn.signIn(person("42", Set.of()));
        var there = signingIn.signIn(new Identity("github", "42", "Other", null, Set.of()));

        assertThat(there.accountId()).isNotEqualTo(here.accountId());
    }

    @Test
    void opensOneAccountForManyFirstSignInsAtOnce() throws Exception {
        var everybodyIsThere = new CountDownLatch(20);
        try (var threads = Executors.newFixedThreadPool(20)) {
            var attempts = IntStream.range(0, 20)
                    .mapToObj(number -> threads.submit(() -> {
                        everybodyIsThere.countDown();
                        everybodyIsThere.await();
                        return signingIn.signIn(person("twenty", Set.of())).accountId();
                    }))
                    .toList();
            for (var attempt : attempts) {
                assertThat(attempt.get()).isEqualTo(attempts.getFirst().get());
            }
        }
        assertThat(accountsOf("twenty")).isEqualTo(1);
    }

    private int accountsOf(String subject) {
        return jdbc.sql("select count(*) from sign_in_identity where subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    private static Identity person(String subject, Set<String> vouchedNames) {
        return new Identity("https://id.example.org", subject, "Ada " + subject, null, vouchedNames);
    }
}
