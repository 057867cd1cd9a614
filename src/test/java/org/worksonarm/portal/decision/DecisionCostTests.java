package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;
import org.worksonarm.portal.support.StatementCount;

/** How many SQL statements pages about decisions cost, however many are held; two of them open the session. */
@PortalTest
@Import({Scenery.class, Judging.class})
@Transactional
class DecisionCostTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    @Autowired
    EntityManager entities;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());

    @BeforeEach
    void comeIn() {
        ada = scenery.person("Ada", Role.ADMIN);
    }

    @ParameterizedTest
    @CsvSource({"/release, 6", "/letters, 3", "/letters/accepted, 7"})
    void pageCostsTheSameHoweverManyDecisionsAreHeld(String path, int statements) {
        hold(2);
        var few = cost(path);
        hold(20);

        assertThat(cost(path)).isEqualTo(few).isEqualTo(statements);
    }

    private void hold(int decisions) {
        for (int i = 0; i < decisions; i++) {
            var application = scenery.application("Held", 3);
            scenery.join(application, scenery.reachable("Mara"));
            judging.hold(application, i % 2 == 0 ? Outcome.ACCEPTED : Outcome.DECLINED, "One of many decisions.", ada);
        }
        entities.flush();
    }

    private int cost(String path) {
        return StatementCount.of(
                () -> assertThat(mvc.get().uri(path).with(as(ada))).hasStatusOk());
    }
}
