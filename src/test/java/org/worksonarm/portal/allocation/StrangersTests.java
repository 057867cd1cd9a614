package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.PortalTest;

/** Jobs of strangers are kept apart from trusted ones also by whoever lends by hand or offers. It is 23 November 2026. */
@PortalTest
@Transactional
class StrangersTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

    @Autowired
    Allocating allocating;

    @Autowired
    Offering offering;

    @Autowired
    Openings openings;

    @Autowired
    JdbcClient jdbc;

    LoanFixtures fixtures;
    AccountId admin;
    MachineId host;
    ResourceRequestId trusted;
    ResourceRequestId strangers;

    @BeforeEach
    void lendAPartForTrustedJobs() {
        fixtures = LoanFixtures.inAnEmptyHall(jdbc);
        admin = fixtures.account("Lin Park");
        host = fixtures.host(64, 256, 1000, 8);
        trusted = vm("Zig", "TRUSTED");
        strangers = vm("Nim", "UNTRUSTED");
        assertThat(lend(trusted)).isInstanceOf(Attempt.Allocated.class);
    }

    @Test
    void refusesTheOtherKindOnTheSameHostAndSaysWhy() {
        assertThat(lend(strangers))
                .isInstanceOfSatisfying(
                        Attempt.Refused.class,
                        refused -> assertThat(refused.because())
                                .contains(
                                        "runs jobs that are trusted then: jobs of strangers are kept apart",
                                        "Free from 2 February 2027"));
        assertThat(lend(vm("Odin", "TRUSTED"))).isInstanceOf(Attempt.Allocated.class);
    }

    @Test
    void refusesToHoldItAsWell() {
        var opening = new Opening(host, "", "", "", FIRST, LAST, List.of(), List.of());
        var until = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);

        assertThat(offering.hold(strangers, opening, until, admin)).isInstanceOf(Attempt.Refused.class);
    }

    @Test
    void offersTheHostOnlyOnceItIsFreeOfTheOtherKind() {
        var search = openings.search(List.of(strangers));

        assertThat(search.next(strangers)).map(Opening::firstDay).hasValue(LAST.plusDays(2));
    }

    private Attempt lend(ResourceRequestId request) {
        return allocating.allocate(request, host, FIRST, LAST, admin);
    }

    private ResourceRequestId vm(String project, String jobs) {
        var request = fixtures.request(project, NeedBuilder.vm(8, 16, 50).build());
        jdbc.sql("update resource_request set jobs = ?, starts_on = ?, months = 2 where resource_request_id = ?")
                .params(jobs, FIRST, request.value())
                .update();
        return request;
    }
}
