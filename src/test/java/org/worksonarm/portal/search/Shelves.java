package org.worksonarm.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.Scenery;

/** Four applications that differ in everything that a query may ask for. */
@TestComponent
class Shelves {

    private final JdbcClient jdbc;
    private final Scenery scenery;
    private final Finding finding;
    private final FindPages pages;
    private final EntityManager entities;

    private final Map<String, ApplicationId> applications = new HashMap<>();

    Shelves(JdbcClient jdbc, Scenery scenery, Finding finding, FindPages pages, EntityManager entities) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.scenery = scenery;
        this.finding = finding;
        this.pages = pages;
    }

    SignedIn person(String name, Role... roles) {
        var person = scenery.person(name, roles);
        List.of(roles).forEach(role -> scenery.grant(person, role));
        return person;
    }

    void fill(SignedIn admin, SignedIn reviewer) {
        add("Alpha", 10, "edge");
        add("Bravo", 5, "edge");
        add("Charlie", 30, "languages");
        add("Delta", 60, "cloud-native");
        describe("Alpha", "Quicksort sorts arrays on Arm.");
        describe("Charlie", "We compile for Arm.");
        need("Alpha", "WHOLE_MACHINE", "NOT_SURE");
        need("Bravo", "WHOLE_MACHINE", "YES");
        need("Charlie", "VM", "NO");
        review("Alpha", reviewer, 4);
        review("Bravo", person("Noor", Role.REVIEWER), 2);
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(id("Delta"))
                .update();
        tag("Alpha", "urgent", admin);
    }

    void add(String title, int daysAgo, String area) {
        var application = scenery.application(title, daysAgo);
        scenery.area(application, area);
        applications.put(title, application);
    }

    void describe(String title, String text) {
        jdbc.sql("update application set description = ? where application_id = ?")
                .params(text, id(title))
                .update();
    }

    void rename(String title, String project) {
        jdbc.sql(
                        "update project set name = ? where project_id = (select project_id from application where application_id = ?)")
                .params(project, id(title))
                .update();
    }

    void need(String title, String kind, String aarch32) {
        jdbc.sql("""
                insert into resource_request (resource_request_id, application_id, position, kind, quantity, aarch32)
                values (gen_random_uuid(), ?, 0, ?, 1, ?)""").params(id(title), kind, aarch32).update();
    }

    void review(String title, SignedIn reviewer, int points) {
        jdbc.sql("""
                insert into review (review_id, application_id, reviewer, rubric_id, revision, status, total, updated_at,
                                    submitted_at, version)
                select gen_random_uuid(), ?, ?, rubric_id, 1, 'SUBMITTED', ?, now(), now(), 0 from rubric limit 1""").params(id(title), reviewer.accountId().value(), points).update();
        jdbc.sql("""
                insert into assignment (assignment_id, application_id, reviewer, status, assigned_at, ended_at, version)
                values (gen_random_uuid(), ?, ?, 'DONE', now(), now(), 0)""").params(id(title), reviewer.accountId().value()).update();
    }

    /** As a review that is handed in does. */
    void letCalibrate() {
        jdbc.sql("insert into calibration_due (since) values (now())").update();
    }

    void tag(String title, String tag, SignedIn by) {
        jdbc.sql("insert into application_tag values (?, ?, ?, now())")
                .params(id(title), tag, by.accountId().value())
                .update();
    }

    void conflict(String title, SignedIn person) {
        scenery.declareConflict(application(title), person);
    }

    UUID id(String title) {
        return application(title).value();
    }

    ApplicationId application(String title) {
        return Objects.requireNonNull(applications.get(title), title);
    }

    /** Writes out what a test's transaction would keep until its end. */
    void settle() {
        entities.flush();
    }

    /** The titles that somebody finds. */
    List<String> found(String query, SignedIn reader) {
        settle();
        var search = QueryParser.parse(query, pages.vocabulary(reader));
        var rows = finding.page(search, Sort.RELEVANCE, null, reader);
        assertThat(finding.count(search, reader)).isEqualTo(rows.size());
        return rows.stream().map(Row::title).toList();
    }
}
