package org.worksonarm.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.waiting.OfferAnswering.Outcome;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/** Nodes make offers, and people and time end them, all at the same moment. */
@OfferTest
class OfferRaceTests {

    private static final int WIDTH = 40;

    @Autowired
    Matching matching;

    @Autowired
    OfferAnswering answering;

    @Autowired
    OfferViews views;

    @Autowired
    WaitingScene scene;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("org.worksonarm.portal.allocation.LapsingRounds")
    Object lapsing;

    @BeforeEach
    void begin(@Autowired DataSource dataSource) throws Exception {
        dataSource.unwrap(HikariDataSource.class).setMaximumPoolSize(WIDTH + 2);
        scene.clear();
    }

    @AfterEach
    void offersAndHoldsTellTheSame() {
        assertThat(scene.count("""
                waiting_offer o join allocation a using (allocation_id)
                where (o.state = 'OPEN') <> (a.status = 'HELD') or (o.state = 'CONFIRMED') <> (a.status = 'ACTIVE')""")).isZero();
    }

    @RepeatedTest(2)
    void eachMachineIsOfferedOnceToTheFirstHoweverManyNodesLook() throws Exception {
        IntStream.range(0, 3).forEach(_ -> scene.machine("thunderx"));
        var lines = IntStream.range(0, 5)
                .mapToObj(number -> scene.team("Team " + number, 1000 - 60 * number))
                .toList();
        scene.score(lines.getFirst(), "4.5");
        scene.score(lines.get(1), "4.0");
        scene.score(lines.get(2), "3.0");

        AtOnce.answers(Collections.nCopies(8, (Callable<Boolean>) this::lookUntilNothingIsLeft));

        assertThat(lines.subList(0, 3)).allMatch(line -> scene.offers(line).equals(List.of("OPEN HELD")));
        assertThat(lines.subList(3, 5)).allMatch(line -> scene.offers(line).isEmpty());
        assertThat(scene.count("(select distinct machine_id from allocation) machines"))
                .isEqualTo(3);
    }

    @Test
    void offerThatIsRolledBackInTheMiddleIsMadeByWhoeverWaited() throws Exception {
        scene.machine("thunderx");
        var line = scene.team("Julia", 30);

        AtOnce.answers(List.<Callable<Boolean>>of(this::fail, this::fail, matching::next));

        assertThat(scene.offers(line)).containsExactly("OPEN HELD");
        assertThat(scene.count("mail where subject like '%: an offer of a machine%'"))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void lapsesOrIsConfirmedAndNeverBoth() throws Exception {
        scene.machine("thunderx");
        var line = offered("Julia");
        var member = scene.person("Mara");
        scene.join(line, member);

        AtOnce.answers(IntStream.range(0, WIDTH)
                .mapToObj(number -> number % 2 == 0 ? confirm(line, member) : (Callable<String>) this::lapse)
                .toList());

        assertThat(scene.offers(line)).hasSize(1).containsAnyOf("CONFIRMED ACTIVE", "EXPIRED LAPSED");
        assertThat(scene.count("mail where subject like '%is over'"))
                .isEqualTo(scene.offers(line).contains("EXPIRED LAPSED") ? 2 : 0);
        assertThat(ends(line)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void isConfirmedOrPassedHoweverManyMembersAnswer() throws Exception {
        scene.machine("thunderx");
        var line = offered("Julia");
        var member = scene.person("Mara");
        scene.join(line, member);

        var answers = AtOnce.answers(IntStream.range(0, WIDTH)
                .mapToObj(number -> number % 2 == 0 ? confirm(line, member) : pass(line, member))
                .toList());

        assertThat(scene.offers(line)).hasSize(1).containsAnyOf("CONFIRMED ACTIVE", "PASSED RELEASED");
        assertThat(answers).filteredOn(Outcome.DONE.name()::equals).hasSize(WIDTH / 2);
        assertThat(answers).filteredOn(Outcome.OVER.name()::equals).hasSize(WIDTH / 2);
        assertThat(ends(line)).isEqualTo(1);
    }

    private Asking offered(String project) {
        var line = scene.team(project, 30);
        assertThat(matching.next()).isTrue();
        return line;
    }

    private boolean lookUntilNothingIsLeft() {
        return Stream.generate(matching::next).takeWhile(made -> made).count() > 0;
    }

    private boolean fail() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var made = matching.next();
            status.setRollbackOnly();
            return made;
        }));
    }

    private Callable<String> confirm(Asking line, SignedIn member) {
        var seen = seen(line, member);
        return () -> answering.confirm(seen, member.accountId()).name();
    }

    private Callable<String> pass(Asking line, SignedIn member) {
        var seen = seen(line, member);
        return () -> answering.pass(seen, "Not now.", member.accountId()).name();
    }

    private OfferView seen(Asking line, SignedIn member) {
        return views.ofTeam(scene.openOffer(line), line.application().value(), member.accountId())
                .orElseThrow();
    }

    private String lapse() {
        scene.update("update allocation set held_until = timestamptz '2026-11-22' where status = 'HELD'");
        ReflectionTestUtils.invokeMethod(lapsing, "lapse");
        return "LAPSED";
    }

    private long ends(Asking line) {
        return scene.count("""
                record_entry e join waiting_offer o on o.waiting_offer_id = e.subject_id
                where e.action = 'ended' and o.resource_request_id = '%s'""".formatted(line.request()));
    }
}
