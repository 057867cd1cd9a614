package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** Admins who confirm changes of the same applications at the same moment. */
@PortalTest
@Import(Scenery.class)
class BulkRaceTests {

    @Autowired
    BulkChanging changing;

    @Autowired
    BulkPreviews previews;

    @Autowired
    Scenery scenery;

    @Autowired
    JdbcClient jdbc;

    private SignedIn ada;
    private SignedIn lin;
    private SignedIn ravi;
    private List<UUID> applications;

    @BeforeEach
    void enter() {
        ada = scenery.person("Ada", Role.ADMIN);
        lin = scenery.person("Lin", Role.ADMIN);
        ravi = scenery.reachable("Ravi");
        scenery.grant(ravi, Role.REVIEWER);
        applications = Stream.of("First", "Second", "Third")
                .map(title -> scenery.application(title, 3).value())
                .toList();
    }

    @Test
    void stickATagOnce() throws InterruptedException {
        var answers = AtOnce.answers(Collections.nCopies(4, applying(Change.ADD_TAG, applications, ada)));

        assertThat(answers).containsOnlyOnce(Optional.of(3));
        assertThat(answers.stream().filter(Optional::isEmpty)).hasSize(3);
        assertThat(count("select count(*) from application_tag where application_id in (:ids)"))
                .isEqualTo(3);
        assertThat(count("select count(*) from record_entry where subject_id in (:ids) and action = 'tagged'"))
                .isEqualTo(3);
    }

    @Test
    void askAReviewerOnceInOneMail() throws InterruptedException {
        var answers = AtOnce.answers(List.of(
                applying(Change.ASSIGN, applications, ada),
                applying(Change.ASSIGN, applications.reversed(), lin),
                applying(Change.ASSIGN, applications, ada),
                applying(Change.ASSIGN, applications.reversed(), lin)));

        assertThat(answers).containsOnlyOnce(Optional.of(3));
        assertThat(count("select count(*) from assignment where application_id in (:ids)"))
                .isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from mail where account_id = ? and dedup_key like 'reviews-asked:%'")
                        .param(ravi.accountId().value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** Confirms what this admin is shown now. */
    private Callable<Optional<Integer>> applying(Change change, List<UUID> ids, SignedIn admin) {
        var shown = form(change, ids, null);
        var seal = previews.preview(shown, admin).seal();
        return () -> changing.apply(form(change, ids, seal), admin);
    }

    private BulkForm form(Change change, List<UUID> ids, @Nullable String seal) {
        var joined = String.join(" ", ids.stream().map(UUID::toString).toList());
        return new BulkForm(joined, "", change, "raced", ravi.accountId().toString(), "2026-12-03", seal);
    }

    private long count(String sql) {
        return jdbc.sql(sql).param("ids", applications).query(Long.class).single();
    }
}
