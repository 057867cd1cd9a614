package org.worksonarm.portal.rubric;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.Scenery;

/** An admin at the pages of the rubric. */
@TestComponent
class RubricScene {

    private final MockMvcTester mvc;
    private final Rubrics rubrics;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    RubricScene(MockMvcTester mvc, Rubrics rubrics, JdbcClient jdbc, TransactionTemplate transactions) {
        this.mvc = mvc;
        this.rubrics = rubrics;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    static SignedIn admin() {
        return new SignedIn(AccountId.create(), "Ada", Set.of(Role.ADMIN));
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(Scenery.as(person)).exchange();
    }

    MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path);
        fields.forEach(request::param);
        return request.with(Scenery.as(admin())).with(csrf()).exchange();
    }

    UUID criterion(String key) {
        return rubrics.draft()
                .orElseThrow()
                .rubric()
                .criterion(key)
                .orElseThrow()
                .id();
    }

    /** Past the rules that keep what is published, which only a test may do. */
    void forgetAllAfterVersion2() {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("""
                    delete from anchor where criterion_id in
                    (select criterion_id from criterion join rubric using (rubric_id) where version > 2)""").update();
            jdbc.sql("delete from criterion where rubric_id in (select rubric_id from rubric where version > 2)")
                    .update();
            jdbc.sql("delete from rubric where version > 2").update();
        });
    }
}
