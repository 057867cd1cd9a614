package org.worksonarm.portal.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;

/** People, projects and applications for tests, made by the services that make them for real. */
@TestComponent
public class ApplicationFixtures {

    public static final Instant LONG_AGO = Instant.parse("2019-03-04T05:06:07Z");

    private final JdbcClient jdbc;
    private final ProjectKeeping projects;
    private final ApplicationDrafts drafts;
    private final ApplicationArchive archive;

    ApplicationFixtures(
            JdbcClient jdbc, ProjectKeeping projects, ApplicationDrafts drafts, ApplicationArchive archive) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.drafts = drafts;
        this.archive = archive;
    }

    public SignedIn person(String name, Role... roles) {
        var account = AccountId.create();
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, ?, ?, 0)")
                .params(account.value(), name, Timestamp.from(LONG_AGO))
                .update();
        return new SignedIn(account, name, Set.of(roles));
    }

    public ProjectId project(SignedIn lead, String name) {
        return projects.create(new ProjectProfile(name, "About " + name, null, null), lead.accountId());
    }

    /** A complete application of a project of its own that is not handed in yet. */
    public ApplicationId draft(SignedIn by, String title) {
        var draft = drafts.begin(project(by, "Project of " + title), by.accountId());
        drafts.write(draft, by.accountId(), content(title));
        return draft;
    }

    public ApplicationId submitted(SignedIn by, String title) {
        var draft = draft(by, title);
        drafts.submit(draft, by.accountId());
        return draft;
    }

    /** Hands in the answer to a question: more memory than before, where the hardware was asked about. */
    public void resubmit(ApplicationId application, SignedIn by) {
        var before = content("Another title");
        drafts.write(application, by.accountId(), content(before.answers(), before.areas(), machine()));
        drafts.submit(application, by.accountId());
    }

    /** One of the old record, of a project without a team. */
    public ApplicationId imported(OldApplication old) {
        return archive.add(old);
    }

    static Content content(String title) {
        var answers = new Answers(
                title,
                "A language for numbers",
                "Run its tests for every change",
                "All who calculate",
                OpenSource.YES,
                "MIT",
                "https://example.org/julia\nhttps://example.org/julia-ci",
                "Buildbot",
                Answer.YES,
                "",
                null,
                "",
                List.of(WorkPattern.PORT),
                "");
        return content(answers, Set.of("languages", "ci-cd"), machine(), vm());
    }

    static Content content(Answers answers, Set<String> areas, ResourceNeed... needs) {
        return new Content(
                answers,
                areas,
                Arrays.stream(needs)
                        .map(need -> new RequestLine(ResourceRequestId.create(), need))
                        .toList());
    }

    static ResourceNeed machine() {
        return new ResourceNeed(
                RequestKind.WHOLE_MACHINE,
                1,
                null,
                null,
                null,
                null,
                Answer.YES,
                Answer.NOT_SURE,
                null,
                null,
                12,
                true,
                null,
                "",
                Equipment.any(),
                false);
    }

    static ResourceNeed vm() {
        return new ResourceNeed(
                RequestKind.VM,
                2,
                8,
                16,
                200,
                null,
                Answer.NOT_SURE,
                Answer.NO,
                null,
                null,
                6,
                false,
                20,
                "For pulls",
                Equipment.any(),
                false);
    }

    static OldApplication old(ProjectId project, @Nullable Outcome outcome, boolean closed) {
        return old(project, outcome, closed, false);
    }

    static OldApplication old(ProjectId project, @Nullable Outcome outcome, boolean closed, boolean ended) {
        return new OldApplication(
                project,
                "Old builds",
                "An operating system",
                "Build packages",
                "",
                OpenSource.YES,
                "GPL-2.0",
                List.of("https://example.org/os"),
                "",
                null,
                Answer.YES,
                "",
                "A foundation",
                3,
                Map.of("operating-systems", "kernel"),
                List.of(vm()),
                Map.of("Anything else?", "Thank you"),
                LONG_AGO,
                outcome,
                closed,
                ended);
    }

    public static RequestPostProcessor as(SignedIn person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
    }
}
