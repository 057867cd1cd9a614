package org.worksonarm.portal.calibration;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.review.ScoreSheet;

/** Applications with reviews, each by a reviewer of its own, for tests of this module. */
@TestComponent
class Reviewed {

    private static final AtomicLong NUMBERS = new AtomicLong(880_000);

    private final JdbcClient jdbc;
    private final ReviewWriting writing;
    private final Rubrics rubrics;

    Reviewed(JdbcClient jdbc, ReviewWriting writing, Rubrics rubrics) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.rubrics = rubrics;
    }

    UUID application() {
        var application = UUID.randomUUID();
        var project = UUID.randomUUID();
        jdbc.sql("insert into project (project_id, name, created_at, version) values (?, 'Calibrated', now(), 0)")
                .param(project)
                .update();
        jdbc.sql("""
                insert into application (application_id, number, project_id, origin, status, title, revision, created_at,
                                         updated_at, submitted_at, version)
                values (?, ?, ?, 'PORTAL', 'SUBMITTED', 'Calibrated', 1, now(), now(), now(), 0)""").params(application, NUMBERS.incrementAndGet(), project).update();
        return application;
    }

    void review(UUID application, int... points) {
        for (var given : points) {
            writing.submit(new ApplicationId(application), person(), all(given));
        }
    }

    private AccountId person() {
        var account = AccountId.create();
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, 'Rater', now(), 0)")
                .param(account.value())
                .update();
        return account;
    }

    private ScoreSheet all(int points) {
        var answers = new HashMap<UUID, Optional<Integer>>();
        rubrics.current().criteria().forEach(criterion -> answers.put(criterion.id(), Optional.of(points)));
        return new ScoreSheet(answers, "", "");
    }
}
