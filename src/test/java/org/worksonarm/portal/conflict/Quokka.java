package org.worksonarm.portal.conflict;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;

/** A project with an application in every state that a page may show, whose names nothing else has. */
@TestComponent
class Quokka {

    static final String PROJECT = "Quokkafish";
    static final List<String> TRACES = List.of("quokkafish", "zyzzyva", "770077", "770078");

    private static final List<String> APPLY = List.of(
            """
            insert into application (application_id, number, project_id, origin, status, title, description, organisation, revision,
                                     created_at, updated_at, submitted_at, version)
            values (:open, 770077, :project, 'PORTAL', 'SUBMITTED', 'Zyzzyva builders kakapo', 'Zyzzyva', 'wombat works LTD', 1,
                    timestamptz '2026-11-01', timestamptz '2026-11-01', timestamptz '2026-11-01', 0),
                   (:accepted, 770078, :project, 'PORTAL', 'ACCEPTED', 'Zyzzyva runners kakapo', 'Zyzzyva', '', 1,
                    timestamptz '2026-11-01', timestamptz '2026-11-01', timestamptz '2026-11-01', 0)""",
            "insert into application_area select a, 'languages' from unnest(array[cast(:open as uuid), cast(:accepted as uuid)]) a",
            """
            insert into resource_request (resource_request_id, application_id, position, kind, quantity)
            values (:request, :accepted, 0, 'WHOLE_MACHINE', 2)""",
            """
            insert into schedule_line (schedule_line_id, schedule_id, place, application_id, resource_request_id, asks, reason,
                                       by_hand, version)
            select gen_random_uuid(), schedule_id, 0, :accepted, :request, 'Zyzzyva', 'Zyzzyva', false, 0
            from schedule where made_by = :stranger""",
            """
            insert into review (review_id, application_id, reviewer, rubric_id, revision, status, total, updated_at,
                                submitted_at, version)
            select :review, a, :stranger, rubric_id, 1, 'SUBMITTED', 4, now(), now(), 0
            from (select cast(:open as uuid) as a) o, rubric limit 1""",
            """
            insert into application_tag
            select a, 'zyzzyva', :stranger, now() from unnest(array[cast(:open as uuid), cast(:accepted as uuid)]) a""",
            """
            insert into saved_view (saved_view_id, owner, name, query, columns, sort, shared, saved_at, version)
            values (:view, :stranger, 'Quokkafish alone', 'project:quokkafish', 'STATUS', 'NEWEST', true, now(), 0)""",
            """
            insert into decision (decision_id, application_id, state, outcome, reason, decided_by, held_at, released_by, decided_at,
                                  first_decided_at, version)
            values (:decision, :accepted, 'STANDS', 'ACCEPTED', 'Zyzzyva is good', :stranger, now(), :stranger, now(), now(), 0)""",
            """
            insert into message (message_id, application_id, author, voice, audience, written_at, body, version)
            values (:message, :open, :stranger, 'PROGRAMME', 'INTERNAL', now(), 'Zyzzyva, says the programme', 0)""",
            """
            insert into post (post_id, application_id, author, written_at, body, version)
            values (:post, :open, :stranger, now(), 'Zyzzyva, says the committee', 0)""",
            """
            insert into assignment (assignment_id, application_id, reviewer, status, due_on, assigned_at, version)
            values (gen_random_uuid(), :open, :lateReviewer, 'ASSIGNED', date '2026-11-01', now(), 0)""",
            "insert into digest (account_id, kind, day) values (:lateReviewer, 'REVIEWER', date '2026-11-08')",
            """
            insert into digest_entry (account_id, day, application_id)
            values (:lateReviewer, date '2026-11-08', :open)""",
            """
            insert into mail (mail_id, dedup_key, account_id, recipient_name, subject, text_body, html_body, application_id,
                              project_id, created_at, status, attempts, last_fault, version)
            values (:mail, cast(:mail as text), :lead, 'Lead', 'Zyzzyva arrived', 'Zyzzyva', 'Zyzzyva', :open, :project,
                    now(), 'FAILED', 9, 'No answer', 0)""");

    private final JdbcClient jdbc;
    private final UUID project = UUID.randomUUID();
    private final UUID open = UUID.randomUUID();
    private final UUID accepted = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();
    private final UUID decision = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();
    private final UUID post = UUID.randomUUID();
    private final UUID mail = UUID.randomUUID();
    private final UUID view = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final UUID lateReviewer = UUID.randomUUID();

    Quokka(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The project, which has not applied for anything yet. */
    void begin() {
        account(lead, "Lead", "lead@uk.wombat.example");
        account(stranger, "Stranger", null);
        account(lateReviewer, "Late reviewer", null);
        jdbc.sql("insert into account_role values (?, 'REVIEWER')")
                .param(lateReviewer)
                .update();
        jdbc.sql("""
                insert into project (project_id, name, repository, created_at, version)
                values (?, ?, 'https://github.com/wombat-works/quokka', now(), 0)""").params(project, PROJECT).update();
        jdbc.sql("""
                insert into schedule (schedule_id, status, seed, assumed, changes, made_by, made_at, version)
                values (gen_random_uuid(), 'OPEN', 1, false, 0, ?, now(), 0)""").param(stranger).update();
        join(lead);
    }

    void apply() {
        APPLY.forEach(sql -> jdbc.sql(sql)
                .param("project", project)
                .param("open", open)
                .param("accepted", accepted)
                .param("request", request)
                .param("review", review)
                .param("decision", decision)
                .param("message", message)
                .param("post", post)
                .param("mail", mail)
                .param("view", view)
                .param("lead", lead)
                .param("stranger", stranger)
                .param("lateReviewer", lateReviewer)
                .update());
    }

    /** A person with the roles, of whom nothing else is known. */
    SignedIn person(@Nullable String email, Role... roles) {
        var id = UUID.randomUUID();
        account(id, "Person " + id, email);
        Stream.of(roles)
                .forEach(role -> jdbc.sql("insert into account_role values (?, ?)")
                        .params(id, role.name())
                        .update());
        return new SignedIn(new AccountId(id), "Person", Set.of(roles));
    }

    void join(UUID account) {
        jdbc.sql("insert into project_member (project_id, account_id, role, joined_at) values (?, ?, ?, now())")
                .params(project, account, account.equals(lead) ? "LEAD" : "MEMBER")
                .update();
    }

    UUID openApplication() {
        return open;
    }

    UUID acceptedApplication() {
        return accepted;
    }

    /** Who is the contact of the project. */
    UUID lead() {
        return lead;
    }

    /** Who has decided, reviewed and written, and has no conflict of interest. */
    UUID stranger() {
        return stranger;
    }

    /** Everything that a path may name. */
    List<UUID> ids() {
        return List.of(open, accepted, project, request, review, decision, message, post, mail, view);
    }

    private void account(UUID id, String name, @Nullable String email) {
        jdbc.sql(
                        "insert into account (account_id, display_name, email, created_at, version) values (?, ?, ?, now(), 0)")
                .params(id, name)
                .param(email)
                .update();
    }
}
