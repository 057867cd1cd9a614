package org.worksonarm.portal.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.assignment.Scenery.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.ProfileKeeping;
import org.worksonarm.portal.assignment.ReviewAssignment;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.filing.FileBringing.Brought;

/** People, applications and files for tests of files. */
abstract class FilingStage {

    static final LocalDate DUE = LocalDate.parse("2026-12-03");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FileBringing bringing;

    @Autowired
    FilePages pages;

    @Autowired
    FileConfirmation confirmation;

    @Autowired
    AssignmentExport export;

    @Autowired
    ReviewAssignment assignment;

    @Autowired
    ProfileKeeping profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    SignedIn admin;
    SignedIn ravi;
    SignedIn noor;
    ApplicationId zebrafish;
    ApplicationId yak;

    @BeforeEach
    void enter() {
        admin = scenery.person("Ada", Role.ADMIN);
        ravi = reviewer("Ravi");
        noor = reviewer("Noor");
        zebrafish = scenery.application("Zebrafish", "edge");
        yak = scenery.application("Yak", "edge");
    }

    MvcTestResult post(String field, String text) {
        return mvc.post()
                .uri("/assignments/files")
                .param(field, text)
                .with(as(admin))
                .with(csrf())
                .exchange();
    }

    SignedIn reviewer(String name) {
        var person = scenery.person(name, Role.REVIEWER);
        jdbc.sql("update account set email = ? where account_id = ?")
                .params(
                        "r@" + person.accountId() + ".example",
                        person.accountId().value())
                .update();
        return person;
    }

    static String mail(SignedIn person) {
        return "R@" + person.accountId() + ".example";
    }

    String line(String action, ApplicationId application, SignedIn reviewer) {
        return "%s,%s,%s".formatted(number(action, application), mail(reviewer), DUE);
    }

    String number(String action, ApplicationId application) {
        var number = jdbc.sql("select number from application where application_id = ?")
                .param(application.value())
                .query(Long.class)
                .single();
        return action + ",WOA-" + number;
    }

    String bring(SignedIn person, String... lines) {
        var text = "action,application,mail,due\n" + List.of(lines).stream().collect(Collectors.joining("\n"));
        var brought = bringing.bring("some.csv", text.getBytes(UTF_8), person.accountId());
        return ((Brought.Kept) brought).id().toString();
    }

    FilePage page(String file) {
        return pages.of(id(file), admin.accountId(), null, 0);
    }

    List<String> mails(SignedIn person) {
        return jdbc.sql("select subject from mail where account_id = ?")
                .param(person.accountId().value())
                .query(String.class)
                .list();
    }

    static UUID id(String file) {
        return UUID.fromString(file);
    }

    static String path(String file) {
        return "/assignments/files/" + file;
    }
}
