package org.worksonarm.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.waiting.OfferAnswering.Outcome;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/** Who is offered what becomes free, and what becomes of it. */
@OfferTest
@Transactional
class MatchingTests {

    @Autowired
    Matching matching;

    @Autowired
    OfferAnswering answering;

    @Autowired
    OfferViews views;

    @Autowired
    WaitingScene scene;

    @Autowired
    EntityManager entities;

    SignedIn mara;

    @BeforeEach
    void begin() {
        scene.clear();
        mara = scene.person("Mara");
    }

    @ParameterizedTest
    @CsvSource({"3.0, 30, 3.2, 30", "3.0, 60, 2.9, 300", "3.0, 30, 3.0, 31", "4.0, 0, 2.7, 4000"})
    void goesToTheFirstByScoreAgeAndThenTheDayOfSubmission(String score, int days, String other, int otherDays) {
        scene.machine("thunderx");
        var one = scored("One", days, score);
        var two = scored("Two", otherDays, other);
        var expected = score.equals("4.0") ? one : two;

        matching.next();

        assertThat(scene.offers(expected)).containsExactly("OPEN HELD");
        assertThat(scene.count("waiting_offer")).isEqualTo(1);
    }

    @Test
    void goesToNobodyWhoIsNotAcceptedOrCannotAnswer() {
        scene.machine("thunderx");
        scene.join(scene.waiting("On the list", 300, "WAITING_LIST"), mara);
        scene.waiting("Of the old record", 300);

        assertThat(matching.next()).isFalse();
    }

    @Test
    void isTheSmallestMachineThatFits() {
        scene.machine("altra-mt-jade");
        var small = scene.machine("altra-q80-30");
        scene.machine("altra-mt-jade");
        var line = joined("Julia", 30);
        scene.update("update resource_request set vcpu = 16");

        matching.next();

        assertThat(view(line).machine()).isEqualTo(small);
    }

    @Test
    void goesToTheNextOnceItIsPassedAndLeavesWhoPassedAlone() {
        scene.machine("thunderx");
        var first = joined("First", 90);
        var second = joined("Second", 30);
        matching.next();

        assertThat(answering.pass(view(first), "The new server room is not ready.", mara.accountId()))
                .isEqualTo(Outcome.DONE);
        assertThat(matching.next()).isTrue();
        assertThat(answering.pass(view(second), "", mara.accountId())).isEqualTo(Outcome.DONE);

        assertThat(matching.next()).isFalse();
        assertThat(scene.offers(first)).containsExactly("PASSED RELEASED");
        assertThat(scene.offers(second)).containsExactly("PASSED RELEASED");
    }

    @Test
    void comesAgainAfterTheDaysOfRestToWhoKeptTheirPlace() {
        scene.machine("thunderx");
        var first = joined("First", 90);
        joined("Second", 30);
        matching.next();
        answering.pass(view(first), "", mara.accountId());
        scene.update("update waiting_offer set ended_at = ended_at - interval '14 days'");

        matching.next();

        assertThat(scene.offers(first)).containsExactly("PASSED RELEASED", "OPEN HELD");
    }

    @Test
    void isLentFromTheDayItIsConfirmed() {
        var machine = scene.machine("thunderx");
        var line = joined("Julia", 30);
        matching.next();
        var seen = view(line);

        assertThat(answering.confirm(seen, mara.accountId())).isEqualTo(Outcome.DONE);
        assertThat(answering.confirm(seen, mara.accountId())).isEqualTo(Outcome.DONE);
        assertThat(answering.pass(seen, "", mara.accountId())).isEqualTo(Outcome.OVER);

        assertThat(seen.machine()).isEqualTo(machine);
        assertThat(scene.offers(line)).containsExactly("CONFIRMED ACTIVE");
        assertThat(scene.count("waiting_line")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"update machine set state = 'FAULTY'", "update application set status = 'DECLINED'"})
    void isNotConfirmedWhereItCanNoLongerBeLent(String change) {
        scene.machine("thunderx");
        var line = joined("Julia", 30);
        matching.next();
        var seen = view(line);
        scene.update(change);

        assertThat(answering.confirm(seen, mara.accountId())).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(scene.offers(line)).containsExactly("OPEN HELD");
    }

    @Test
    void isMadeByHandWhereNobodyWantsItMadeByItself() {
        scene.machine("thunderx");
        var line = joined("Julia", 30);
        var ada = scene.person("Ada", Role.ADMIN);
        scene.update("update offer_terms set automatic = false");

        assertThat(matching.next()).isFalse();
        assertThat(matching.offer(line, ada.accountId())).isEmpty();
        assertThat(matching.offer(line, ada.accountId())).hasValue("It has an open offer already.");
        assertThat(scene.offers(line)).containsExactly("OPEN HELD");
    }

    @Test
    void saysWhyNothingCanBeOfferedByHand() {
        var ada = scene.person("Ada", Role.ADMIN);
        var waiting = scene.waiting("On the list", 300, "WAITING_LIST");

        assertThat(matching.offer(waiting, ada.accountId()))
                .hasValueSatisfying(why -> assertThat(why).contains("Nothing that fits is free"));
        scene.machine("thunderx");

        assertThat(matching.offer(waiting, ada.accountId()))
                .hasValueSatisfying(why -> assertThat(why).contains("Only accepted applications"));
    }

    private Asking scored(String project, int daysAgo, String score) {
        var line = scene.team(project, daysAgo);
        scene.score(line, score);
        return line;
    }

    private Asking joined(String project, int daysAgo) {
        var line = scene.waiting(project, daysAgo);
        scene.join(line, mara);
        return line;
    }

    private OfferView view(Asking line) {
        entities.flush();
        entities.clear();
        return views.ofTeam(scene.openOffer(line), line.application().value(), mara.accountId())
                .orElseThrow();
    }
}
