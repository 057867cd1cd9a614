package org.worksonarm.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.assignment.Scenery.as;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.assignment.Absence;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.filing.FileConfirmation.Confirmed;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(Scenery.class)
class FilingTests extends FilingStage {

    @Test
    void doesExactlyWhatItShowedAndOnce() throws Exception {
        assignment.assign(yak, noor.accountId(), DUE, admin.accountId());
        var file = bring(admin, line("assign", zebrafish, ravi), line("withdraw", yak, noor));
        var shown = page(file);

        assertThat(shown.lines())
                .extracting(FilePage.Line::outcome)
                .containsExactly(LineOutcome.ASSIGN, LineOutcome.WITHDRAW);
        assertThat(scenery.statuses(zebrafish)).isEmpty();

        Callable<Confirmed> press = () -> confirmation.confirm(shown.id(), shown.fingerprint(), admin.accountId());
        assertThat(AtOnce.answers(List.of(press, press, press)))
                .containsExactlyInAnyOrder(Confirmed.NOW, Confirmed.BEFORE, Confirmed.BEFORE);

        assertThat(scenery.statuses(zebrafish)).containsExactly("ASSIGNED");
        assertThat(scenery.statuses(yak)).containsExactly("WITHDRAWN");
        assertThat(mails(ravi)).containsExactly("You are asked to review one application until 3 December 2026");
        assertThat(page(file).open()).isFalse();
    }

    @Test
    void saysOfEachLineWhatItWouldDo() {
        var conflicted = reviewer("Conflicted");
        scenery.join(zebrafish, conflicted);
        profiles.describe(ravi.accountId(), Map.of(), 1, null);
        assignment.assign(yak, noor.accountId(), DUE, admin.accountId());

        assertThat(outcomes(
                        line("assign", zebrafish, ravi),
                        line("assign", yak, ravi),
                        line("assign", yak, noor),
                        line("assign", zebrafish, conflicted),
                        line("assign", zebrafish, away()),
                        line("assign", zebrafish, ravi),
                        line("withdraw", zebrafish, noor)))
                .containsExactly(
                        LineOutcome.ASSIGN,
                        LineOutcome.AT_THE_LIMIT,
                        LineOutcome.ASSIGNED_ALREADY,
                        LineOutcome.NOT_POSSIBLE,
                        LineOutcome.AWAY,
                        LineOutcome.REPEATED,
                        LineOutcome.NOT_ASSIGNED);
    }

    @Test
    void refusesLinesThatNameNothing() {
        var file = bring(
                admin,
                "assign,WOA-999999999," + mail(ravi) + ",",
                number("assign", zebrafish) + ",nobody@nowhere.example,",
                line("", yak, noor),
                line("remove", yak, noor));

        assertThat(page(file).lines())
                .extracting(FilePage.Line::outcome)
                .containsExactly(
                        LineOutcome.UNKNOWN_APPLICATION,
                        LineOutcome.UNKNOWN_REVIEWER,
                        LineOutcome.NOTHING,
                        LineOutcome.MALFORMED);
        assertThat(mvc.get().uri(path(file)).with(as(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("There is no application of this number.", "Column 1 (action)");
    }

    private List<LineOutcome> outcomes(String... lines) {
        return page(bring(admin, lines)).lines().stream()
                .map(FilePage.Line::outcome)
                .toList();
    }

    private SignedIn away() {
        var away = reviewer("Away");
        profiles.describe(away.accountId(), Map.of(), 5, new Absence(Scenery.TODAY, Scenery.TODAY.plusDays(30)));
        return away;
    }

    @Test
    void doesNothingWhereTheWorldHasOvertakenALine() {
        var file = bring(admin, line("assign", zebrafish, ravi), line("assign", yak, ravi));
        var shown = page(file);
        scenery.join(yak, ravi);

        assertThat(mvc.post()
                        .uri(path(file) + "/confirm")
                        .param("shown", shown.fingerprint())
                        .with(as(admin))
                        .with(csrf()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nothing was done", "1 of the lines would do something else", "Carry out 1");
        assertThat(scenery.statuses(zebrafish)).isEmpty();
        assertThat(mvc.get().uri(path(file)).with(as(admin)))
                .bodyText()
                .contains("1 of the lines would do something else", "Before: To be assigned", "Carry out 1");
        assertThat(confirmation.confirm(shown.id(), page(file).fingerprint(), admin.accountId()))
                .isEqualTo(Confirmed.NOW);
        assertThat(scenery.statuses(zebrafish)).containsExactly("ASSIGNED");
    }

    @Test
    void hidesWhatItDidOnceThereIsAConflict() {
        var file = bring(admin, line("assign", zebrafish, ravi));
        confirmation.confirm(id(file), page(file).fingerprint(), admin.accountId());
        scenery.join(zebrafish, admin);

        assertThat(page(file).lines()).isEmpty();
        assertThat(page(file).counts().assigned()).isZero();
    }
}
