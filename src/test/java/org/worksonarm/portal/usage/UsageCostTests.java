package org.worksonarm.portal.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

/** What the lists of admins cost with many rows. */
@PortalTest
@Transactional
@Import(UsageScene.class)
class UsageCostTests {

    private static final String CHECK_INS = """
            with asked as (
                insert into check_in (check_in_id, allocation_id, due_on, asked_on, need, condition, answered_by, answered_at)
                select gen_random_uuid(), allocation_id, date '2000-01-01' + i, date '2000-01-01' + i, 'YES', 'FINE',
                       account_id, now()
                from allocation join application_participant using (application_id) cross join generate_series(1, 5000) i
                where allocation_id = ? returning check_in_id)
            insert into outcome select check_in_id, 0, 'CI', 'A job', 'https://example.org' from asked""";

    private static final String FAULTS = """
            insert into fault_report (fault_report_id, allocation_id, machine_id, what, since, urgency, reported_by,
                                      reported_at, status, answered_at, version)
            select gen_random_uuid(), allocation_id, machine_id, 'It stops.', date '2026-11-01', 'LOW', account_id,
                   now(), 'WITHDRAWN', now(), 0
            from allocation join application_participant using (application_id) cross join generate_series(1, 5000)
            where allocation_id = ?""";

    @Autowired
    UsageScene scene;

    SignedIn admin;
    UUID loan;

    @BeforeEach
    void lend() {
        admin = scene.person("Ada", Role.ADMIN);
        var application = scene.accepted(scene.person("Mara"), "Wheels");
        loan = scene.lend(application, "thunderx", LocalDate.of(2026, 8, 1));
    }

    @ParameterizedTest
    @CsvSource({"/allocations/check-ins?state=ANSWERED", "/allocations/faults?status=WITHDRAWN"})
    void thousandsCostWhatNoneDoAndComeInPages(String path) {
        var none = StatementCount.of(() -> scene.get(path, admin));
        scene.update(CHECK_INS, loan);
        scene.update(FAULTS, loan);

        assertThat(StatementCount.of(() -> scene.get(path, admin))).isEqualTo(none);
        assertThat(scene.get(path, admin)).hasStatusOk().bodyText().contains("after=");
    }
}
