package org.worksonarm.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.HoldingOver;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.PortalTest;

/** What the next team hears where a loan until 30 April 2027 is held over. */
@PortalTest
@Import({ApplicationFixtures.class, Correspondents.class})
class NextInLineLettersTests {

    @Autowired
    ApplicationFixtures fixtures;

    @Autowired
    Correspondents correspondents;

    @Autowired
    HoldingOver holdingOver;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    SignedIn lin;
    AllocationId loan;

    @BeforeEach
    void lend() {
        lin = correspondents.person("Lin", "lin@" + UUID.randomUUID() + ".example");
        var application = accepted(fixtures.person("Mara"), "CI for Julia");
        LentMachine.lend(jdbc, "thunderx", application.value());
        loan = new AllocationId(jdbc.sql("select allocation_id from allocation where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single());
    }

    @ParameterizedTest
    @CsvSource({"2027-05-20, 1", "2027-06-20, 0"})
    void hearsOfItWithinAMonthAndKeepsItsFirstDay(String first, int mails) {
        book(first);

        transaction.executeWithoutResult(_ -> holdingOver.begin(loan, LocalDate.parse("2027-08-31")));

        assertThat(correspondents.mailsTo(lin).stream()
                        .filter(mail -> mail.subject().contains("asked for more time")))
                .hasSize(mails)
                .allSatisfy(mail -> assertThat(mail.textBody())
                        .contains("promised to you from 20 May 2027", "until 14 May 2027", "Your first day stays")
                        .doesNotContain("Julia"));
    }

    private ApplicationId accepted(SignedIn lead, String title) {
        var application = fixtures.submitted(lead, title);
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        return application;
    }

    private void book(String first) {
        var next = accepted(lin, "Ports");
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind)
                select gen_random_uuid(), r.application_id, r.resource_request_id, a.machine_id, 'ACTIVE', ?::date,
                    date '2027-09-30', date '2027-09-30', now(), 0, 'WHOLE'
                from allocation a cross join resource_request r
                where a.allocation_id = ? and r.application_id = ? and r.kind = 'WHOLE_MACHINE'""").params(first, loan.value(), next.value()).update();
    }
}
