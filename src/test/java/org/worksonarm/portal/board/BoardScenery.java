package org.worksonarm.portal.board;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.Scenery;

/** Applications with scores that ask for machines of a kind of which there are only as many as a test wants. */
@TestComponent
@Import(Scenery.class)
class BoardScenery {

    /** More than any other machine has. */
    private static final int CORES = 900;

    private final JdbcClient jdbc;
    private final Scenery scenery;
    private final ReviewWriting writing;
    private final Rubrics rubrics;

    BoardScenery(JdbcClient jdbc, Scenery scenery, ReviewWriting writing, Rubrics rubrics) {
        this.jdbc = jdbc;
        this.scenery = scenery;
        this.writing = writing;
        this.rubrics = rubrics;
    }

    SignedIn admin(String name) {
        return scenery.person(name, Role.ADMIN);
    }

    /** Machines of a model of their own, that nobody else has asked for. */
    void machines(int number) {
        var slug = "board-" + UUID.randomUUID();
        jdbc.sql("""
                insert into machine_model (model_id, slug, vendor_id, position, name, aliases, cores, ram_gib)
                select gen_random_uuid(), :slug, vendor_id, (select max(position) + 1 from machine_model), 'Giant', '', :cores, 999
                from vendor limit 1""").param("slug", slug).param("cores", CORES).update();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'giant-' || i, model_id, (select site_id from site limit 1), 'AVAILABLE', 'WHOLE'
                from machine_model cross join generate_series(1, :number) i where slug = :slug""").param("slug", slug).param("number", number).update();
    }

    void site() {
        jdbc.sql("""
                insert into site (site_id, code, name, city, country, provider)
                values (gen_random_uuid(), 'giant1', 'Giant', 'Oslo', 'NO', 'Test') on conflict do nothing""").update();
    }

    /** One that asks for so many of them and has one review with these points. */
    ApplicationId application(String title, int points, int machines) {
        var application = scenery.application(title, 5);
        jdbc.sql("""
                insert into resource_request (resource_request_id, application_id, position, kind, quantity, vcpu, months)
                values (gen_random_uuid(), ?, 0, 'WHOLE_MACHINE', ?, ?, 6)""").params(application.value(), machines, CORES).update();
        var reviewer = scenery.person("Reviewer of " + title, Role.REVIEWER).accountId();
        writing.submit(application, reviewer, Scenery.all(rubrics.current(), points));
        return application;
    }
}
