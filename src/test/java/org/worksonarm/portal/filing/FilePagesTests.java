package org.worksonarm.portal.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.assignment.Scenery.as;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.filing.FileBringing.Brought;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(Scenery.class)
class FilePagesTests extends FilingStage {

    @Test
    void saysTheSameOfAHiddenApplicationAsOfNone() {
        assignment.assign(zebrafish, noor.accountId(), DUE, admin.accountId());
        var insider = scenery.person("Insider", Role.ADMIN);
        scenery.join(zebrafish, insider);

        var file = bring(insider, line("assign", zebrafish, ravi), line("withdraw", zebrafish, noor));

        assertThat(outcomes(file, insider)).containsOnly(LineOutcome.UNKNOWN_APPLICATION);
        assertThat(exported(insider)).doesNotContain(number("", zebrafish) + ",");
        assertThat(exported(admin)).contains(number("assign", zebrafish) + ",", noor.accountId() + ".example", "Ada");
    }

    @Test
    void isSeenByNobodyElse() {
        var file = bring(admin, line("assign", zebrafish, ravi));
        var other = scenery.person("Bo", Role.ADMIN);

        assertThat(mvc.get().uri(path(file)).with(as(other))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(confirm(file, other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/assignments/files").with(as(ravi))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void changesNothingWhenWhatWasTakenAlongComesBack() throws UnsupportedEncodingException {
        assignment.assign(zebrafish, ravi.accountId(), DUE, admin.accountId());
        assignment.assign(yak, noor.accountId(), DUE, admin.accountId());
        assignment.decline(yak, noor.accountId(), "=no, \"time\"\nat all");
        var taken = mvc.get()
                .uri("/assignments/files/assignments.csv")
                .with(as(admin))
                .exchange();
        assertThat(taken).hasContentType("text/csv;charset=UTF-8");

        var text = taken.getResponse().getContentAsString(UTF_8);
        assertThat(text).startsWith("\uFEFFaction,").contains("\"'=no, \"\"time\"\"\nat all\"");
        var brought = bringing.bring("again.csv", text.getBytes(UTF_8), admin.accountId());

        var counts = page(((Brought.Kept) brought).id().toString()).counts();
        assertThat(counts.changes()).isZero();
        assertThat(counts.refused()).isZero();
        assertThat(counts.settled()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsWhatWasPastedWhereItCannotBeRead() {
        assertThat(post("text", "application,mail\nWOA-1,kept@typed.example"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("there is no column “action”", "kept@typed.example");
        assertThat(post("text", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a file, or paste its lines.");
    }

    @Test
    void showsAHundredOfTenThousandLines() {
        var lines = IntStream.range(0, 10_000)
                .mapToObj(at -> "assign,WOA-%d,%s,".formatted(200_000_000 + at, mail(ravi)))
                .toArray(String[]::new);

        var page = page(bring(admin, lines));

        assertThat(page.lines()).hasSize(100);
        assertThat(page.counts().refused()).isEqualTo(10_000);
        assertThat(page.next()).endsWith("from=100");
    }

    private List<LineOutcome> outcomes(String file, SignedIn reader) {
        return pages.of(id(file), reader.accountId(), null, 0).lines().stream()
                .map(FilePage.Line::outcome)
                .toList();
    }

    private String exported(SignedIn reader) {
        return export.of(reader.accountId()).text();
    }

    private MvcTestResult confirm(String file, SignedIn person) {
        return mvc.post()
                .uri(path(file) + "/confirm")
                .param("shown", "")
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
