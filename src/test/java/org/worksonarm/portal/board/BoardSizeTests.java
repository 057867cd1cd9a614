package org.worksonarm.portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.board.NewDraftForm.Beginning;
import org.worksonarm.portal.calibration.Calibration;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** Two thousand applications that wait, and three hundred machines. */
@PortalTest
@Transactional
@Import(Scenery.class)
class BoardSizeTests {

    private static final BoardQuery ALL = new BoardQuery(null, null, null, null);

    private static final List<String> FILL =
            List.of("""
            insert into project (project_id, name, summary, created_at, version)
            select gen_random_uuid(), 'Many ' || i, 'A library for Arm servers', now(), 0 from generate_series(1, 2000) i""", """
            insert into application (application_id, number, project_id, origin, status, title, description, use_case,
                                     created_at, updated_at, submitted_at, revision, version)
            select gen_random_uuid(), nextval('application_number'), project_id, 'PORTAL', 'SUBMITTED',
                   'Board of ' || name, 'compile kernels', 'CI runs', now(), now(), now(), 1, 0
            from project where name like 'Many %'""", """
            insert into resource_request (resource_request_id, application_id, position, kind, quantity, vcpu, ram_gib,
                                          ci_jobs, months)
            select gen_random_uuid(), application_id, 0, kind, 1 + number % 3, case kind when 'VM' then 4 end,
                   case kind when 'VM' then 8 end, case kind when 'HOSTED_CI' then 2 end, 6
            from application, lateral (select (array['WHOLE_MACHINE', 'VM', 'HOSTED_CI'])[1 + number % 3] as kind) k
            where title like 'Board of %'""", "alter table review disable trigger user", """
            insert into review (review_id, application_id, reviewer, rubric_id, revision, status, total, updated_at,
                                submitted_at, version)
            select gen_random_uuid(), application_id, account_id,
                   (select rubric_id from rubric limit 1), 1, 'SUBMITTED', number % 6, now(), now(), 0
            from application cross join (select account_id from account where display_name in ('Noor', 'Tomas')) r
            where title like 'Board of %'""", """
            insert into site (site_id, code, name, city, country, provider)
            values (gen_random_uuid(), 'many1', 'Many', 'Oslo', 'NO', 'Test')""", """
            insert into machine (machine_id, name, model_id, site_id, state, sharing)
            select gen_random_uuid(), 'many-' || i, model_id, site_id, 'AVAILABLE', 'WHOLE'
            from site, generate_series(1, 300) i,
                 lateral (select model_id from machine_model order by position offset i % 3 limit 1) m
            where code = 'many1'""", "analyze");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Autowired
    Calibration calibration;

    @Autowired
    BoardPages pages;

    @Autowired
    DraftMaking making;

    @Autowired
    EntityManager entities;

    private SignedIn ada = new SignedIn(AccountId.create(), "nobody", Set.of());

    @BeforeEach
    void fill() {
        ada = scenery.person("Ada", Role.ADMIN);
        scenery.person("Noor", Role.REVIEWER);
        scenery.person("Tomas", Role.REVIEWER);
        FILL.forEach(sql -> jdbc.sql(sql).update());
    }

    @Test
    void showsAndDraftsTwoThousandInNoTime() {
        calibration.refresh();
        assertThat(spent(() -> pages.of(ALL, ada))).isLessThan(Duration.ofSeconds(3));
        var form = new NewDraftForm("By rank", Beginning.BY_RANK, null, null);
        assertThat(spent(() -> drafted(form))).isLessThan(Duration.ofSeconds(10));
        assertThat(jdbc.sql("select count(*) from draft_line")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2_000);
    }

    private BoardDraftId drafted(NewDraftForm form) {
        var draft = making.make(form, ada);
        entities.flush();
        return draft;
    }

    private static Duration spent(Supplier<Object> work) {
        var start = System.nanoTime();
        assertThat(work.get()).isNotNull();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
