package org.worksonarm.portal.provisioning;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationCutShort;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.AllocationRescheduled;
import org.worksonarm.portal.allocation.MachineAllocated;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.support.LentMachine;

/** Loans as they are made, moved and ended, told as the module of allocations tells them. It is 23 November 2026. */
@TestComponent
@Import({ApplicationFixtures.class, Teller.class})
class LoanScene {

    private final ApplicationFixtures fixtures;
    private final JdbcClient jdbc;
    private final Teller teller;
    private final MockMvcTester mvc;

    LoanScene(ApplicationFixtures fixtures, JdbcClient jdbc, Teller teller, MockMvcTester mvc) {
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.teller = teller;
        this.mvc = mvc;
    }

    SignedIn person(String name, Role... roles) {
        return fixtures.person(name, roles);
    }

    ApplicationId accepted(SignedIn lead) {
        var application = fixtures.submitted(lead, "CI for Julia");
        change("update application set status = 'ACCEPTED' where application_id = ?", application.value());
        return application;
    }

    /** From 1 November 2026 to 30 April 2027; the node or host of the cloud is called like the machine. */
    UUID lend(ApplicationId application) {
        LentMachine.lend(jdbc, "thunderx", application.value());
        var loan = UUID.fromString(read(
                "select allocation_id::text from allocation where application_id = ? order by allocation_id desc limit 1",
                application.value()));
        tell(new MachineAllocated(
                new AllocationId(loan), application, new ResourceRequestId(UUID.randomUUID()), MachineId.create()));
        return loan;
    }

    void move(UUID loan, String firstDay, String lastDay) {
        change(
                "update allocation set starts_on = date '%s', ends_on = date '%s', promised_until = date '%s' where allocation_id = ?"
                        .formatted(firstDay, lastDay, lastDay),
                loan);
        tell(new AllocationRescheduled(new AllocationId(loan), application(loan), "before", "after"));
    }

    /** After this last day; where that is before the first, it never began. */
    void cut(UUID loan, String lastDay) {
        change(
                ("update allocation set ends_on = greatest(date '%s', starts_on - 1), end_reason = 'Over',"
                                + " status = case when date '%s' < starts_on then 'CANCELLED' else 'REVOKED' end where allocation_id = ?")
                        .formatted(lastDay, lastDay),
                loan);
        var day = LocalDate.parse(lastDay);
        tell(new AllocationCutShort(new AllocationId(loan), application(loan), "ACTIVE", "REVOKED", day, "Over"));
    }

    void tell(Object event) {
        teller.tell(event);
    }

    ApplicationId application(UUID loan) {
        return new ApplicationId(
                UUID.fromString(read("select application_id::text from allocation where allocation_id = ?", loan)));
    }

    /** Each as its kind, its state and the day on which it is due. */
    List<String> tasks(UUID loan) {
        return jdbc.sql(
                        "select kind || ' ' || status || ' ' || due_on from operator_task where allocation_id = ? order by kind, due_on")
                .param(loan)
                .query(String.class)
                .list();
    }

    String read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    void change(String sql, UUID id) {
        jdbc.sql(sql).param(id).update();
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    MvcTestResult post(String path, SignedIn person, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    void join(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(person.accountId().value(), application.value()).update();
    }
}
