package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** Ten thousand applications, many of them equal in what they are sorted by. */
@PortalTest
@Transactional
@Import({Scenery.class, Shelves.class})
class ManyTests {

    private static final Logger LOG = LoggerFactory.getLogger(ManyTests.class);
    private static final int MANY = 10_000;

    private static final List<String> FILL =
            List.of("""
            insert into project (project_id, name, summary, created_at, version)
            select gen_random_uuid(), 'Many ' || i, 'A library for Arm servers', now(), 0 from generate_series(1, :many) i""", """
            insert into application (application_id, number, project_id, origin, status, title, description, use_case,
                                     created_at, updated_at, submitted_at, revision, version)
            select gen_random_uuid(), nextval('application_number'), project_id, 'PORTAL', 'SUBMITTED',
                   'Build ' || substr(md5(name), 1, 2), repeat('compile kernels for ' || md5(name) || ' ', 10), 'CI runs',
                   now(), now(), timestamptz '2026-01-01' + interval '1 day' * (substr(name, 6)::int % 50), 1, 0
            from project where name like 'Many %'""", """
            insert into application_area (application_id, focus_area)
            select application_id, case when number % 2 = 0 then 'edge' else 'languages' end from application
            where title like 'Build %'""", """
            insert into resource_request (resource_request_id, application_id, position, kind, quantity, aarch32)
            select gen_random_uuid(), application_id, 0, 'VM', 1, case when number % 5 = 0 then 'YES' else 'NO' end
            from application where title like 'Build %'""", "alter table review disable trigger user", """
            insert into review (review_id, application_id, reviewer, rubric_id, revision, status, total, updated_at,
                                submitted_at, version)
            select gen_random_uuid(), application_id, (select account_id from account where display_name = 'Noor' limit 1),
                   (select rubric_id from rubric limit 1), 1, 'SUBMITTED', number % 6, now(), now(), 0
            from application where title like 'Build %'""", "analyze");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Shelves shelves;

    @Autowired
    FindPages pages;

    @Autowired
    Exporting exporting;

    private SignedIn ada;

    @BeforeEach
    void enter() {
        ada = shelves.person("Ada", Role.ADMIN);
        shelves.person("Noor", Role.REVIEWER);
    }

    @Test
    void findsAndExportsTenThousandInNoTime() {
        fill(MANY);

        assertThat(spent("", MANY)).isLessThan(Duration.ofSeconds(3));
        assertThat(spent("area:edge", MANY / 2)).isLessThan(Duration.ofSeconds(3));
        assertThat(spent("kernel", MANY)).isLessThan(Duration.ofSeconds(3));
        assertThat(spent("comp area:edge score:>3 need:aarch32", MANY / 30)).isLessThan(Duration.ofSeconds(3));
        assertThat(spent("kernle", 0)).isLessThan(Duration.ofSeconds(3));
        assertThat(numbers("", Sort.TITLE)).hasSize(MANY);
    }

    @Test
    void pagesThroughEqualsWithoutLosingOrRepeatingAny() {
        fill(130);

        for (var sort : Sort.values()) {
            assertThat(pagedThrough("kernel", sort))
                    .hasSize(130)
                    .doesNotHaveDuplicates()
                    .isEqualTo(numbers("kernel", sort));
        }
    }

    private void fill(int many) {
        FILL.forEach(sql -> jdbc.sql(sql.replace(":many", "" + many)).update());
    }

    private Duration spent(String query, int found) {
        var start = System.nanoTime();
        var page = shown(query, Sort.RELEVANCE, null);
        var spent = Duration.ofNanos(System.nanoTime() - start);
        assertThat(page.count()).isBetween(found - 20, found + 20);
        LOG.info("found {} by “{}” in {} ms", page.count(), query, spent.toMillis());
        return spent;
    }

    private List<String> pagedThrough(String query, Sort sort) {
        var seen = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = shown(query, sort, after);
            page.rows().forEach(row -> seen.add(row.called().toString()));
            after = page.next() == null ? null : page.rows().getLast().place().toString();
        } while (after != null);
        return seen;
    }

    private FindPage shown(String query, Sort sort, @Nullable String after) {
        return pages.of(request(query, sort, after), ada);
    }

    private static FindRequest request(String query, Sort sort, @Nullable String after) {
        return new FindRequest(query, List.of(Column.values()), sort, after);
    }

    /** What the file has, in its order. */
    private List<String> numbers(String query, Sort sort) {
        return exported(query, sort)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private String exported(String query, Sort sort) {
        var file = new ByteArrayOutputStream();
        try {
            exporting.csv(exporting.prepare(request(query, sort, null), ada), file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toString(StandardCharsets.UTF_8);
    }
}
