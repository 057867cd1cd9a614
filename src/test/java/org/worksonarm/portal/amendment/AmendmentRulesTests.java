package org.worksonarm.portal.amendment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

/** What the database refuses, whatever the code does. */
@PortalTest
@Import(AwardScene.class)
class AmendmentRulesTests {

    @Autowired
    AwardScene scene;

    @Autowired
    JdbcClient jdbc;

    SignedIn mara;
    ApplicationId application;

    @BeforeEach
    void accept() {
        mara = scene.person("Mara");
        application = scene.accepted(mara);
    }

    @Test
    void oneOfAKindIsOpenForALine() {
        file(mara);

        assertThatThrownBy(() -> file(mara)).hasMessageContaining("amendment_open_once");
    }

    @Test
    void onlyTheTeamAsks() {
        assertThatThrownBy(() -> file(scene.person("Sam"))).hasMessageContaining("only the team asks");
    }

    @ParameterizedTest
    @CsvSource({
        "reason = 'Another', what was asked stays",
        "status = 'REFUSED', amendment_answered_by_somebody",
        "status = 'WITHDRAWN', amendment_over_at_a_moment"
    })
    void refusesWhatBreaksARule(String change, String rule) {
        var request = file(mara);

        assertThatThrownBy(() -> update(change, request)).hasMessageContaining(rule);
    }

    @ParameterizedTest
    @CsvSource({"PERIOD, 3, amendment_says_what_is_to_change", "QUANTITY, 51, amendment_quantity_sensible"})
    void takesOnlyWhatItsKindNeeds(String kind, int quantity, String rule) {
        assertThatThrownBy(() -> file(mara, kind, quantity)).hasMessageContaining(rule);
    }

    @Test
    void nobodyOfTheTeamAnswers() {
        var request = file(mara);
        var answer = "status = 'AGREED', answered_at = now(), answered_by = '%s'".formatted(mara.accountId());

        assertThatThrownBy(() -> update(answer, request)).hasMessageContaining("conflict of interest");
    }

    @Test
    void isAnsweredOnce() {
        var request = file(mara);
        update("status = 'WITHDRAWN', answered_at = now()", request);

        assertThatThrownBy(() -> update("status = 'OPEN', answered_at = null", request))
                .hasMessageContaining("is over");
    }

    private UUID file(SignedIn person) {
        return file(person, "QUANTITY", 3);
    }

    private UUID file(SignedIn person, String kind, int quantity) {
        return jdbc.sql("""
                insert into amendment (amendment_id, application_id, kind, resource_request_id, quantity, stood, reason,
                                       filed_by, filed_at, status, version)
                values (gen_random_uuid(), ?, ?, ?, ?, '1', 'More', ?, now(), 'OPEN', 0) returning amendment_id""")
                .params(application.value(), kind, scene.line(application), quantity)
                .param(person.accountId().value())
                .query(UUID.class)
                .single();
    }

    private void update(String change, UUID request) {
        jdbc.sql("update amendment set " + change + " where amendment_id = ?")
                .param(request)
                .update();
    }
}
