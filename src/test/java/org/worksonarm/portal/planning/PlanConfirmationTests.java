package org.worksonarm.portal.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.Absence;
import org.worksonarm.portal.assignment.ProfileKeeping;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.planning.PlanConfirmation.Confirmed;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import({Scenery.class, PlanScenery.class})
class PlanConfirmationTests {

    private static final PlanTerms TWO_EACH = new PlanTerms(2, Scenery.TODAY.plusDays(10), 1);

    @Autowired
    PlanMaking making;

    @Autowired
    PlanConfirmation confirmation;

    @Autowired
    PlanChanging changing;

    @Autowired
    PlanPages pages;

    @Autowired
    ProfileKeeping profiles;

    @Autowired
    PlanScenery stage;

    private SignedIn admin;
    private SignedIn ravi;
    private SignedIn noor;
    private ApplicationId zebrafish;

    @BeforeEach
    void enter() {
        stage.clear();
        admin = stage.admin("Ada");
        ravi = stage.reviewer("Ravi");
        noor = stage.reviewer("Noor");
        zebrafish = stage.application("Zebrafish");
    }

    @Test
    void assignsNobodyBefore() {
        var plan = making.plan(TWO_EACH, admin.accountId());

        assertThat(page(plan, admin).head().lines()).isEqualTo(2);
        assertThat(stage.open()).isZero();
    }

    @Test
    void assignsExactlyWhatWasShown() {
        var plan = making.plan(TWO_EACH, admin.accountId());

        assertThat(confirm(plan, admin)).isEqualTo(new Confirmed(2, 0));
        assertThat(stage.open()).isEqualTo(2);
    }

    @Test
    void happensOnceHoweverManyAdminsPressAtOnce() throws InterruptedException {
        var plan = making.plan(TWO_EACH, admin.accountId());
        var version = page(plan, admin).head().version();
        Callable<Optional<Confirmed>> press = () -> attempt(plan, version);

        var answers = AtOnce.answers(List.of(press, press, press));

        assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(stage.open()).isEqualTo(2);
    }

    @Test
    void refusesAPlanThatSomebodyChangedMeanwhile() {
        var plan = making.plan(TWO_EACH, admin.accountId());
        var seen = page(plan, admin);
        var line = seen.groups().getFirst().lines().getFirst().id();
        changing.drop(
                plan, seen.head().version(), zebrafish, line, stage.admin("Bo").accountId());

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> confirmation.confirm(plan, seen.head().version(), admin.accountId()));
        assertThat(stage.open()).isZero();
    }

    @Test
    void leavesOutWhatTheWorldHasOvertakenAndSaysWhy() {
        var plan = making.plan(TWO_EACH, admin.accountId());
        stage.join(zebrafish, ravi);
        profiles.describe(noor.accountId(), Map.of(), 5, new Absence(Scenery.TODAY, Scenery.TODAY.plusDays(30)));

        assertThat(page(plan, admin).broken()).isEqualTo(2);
        assertThat(confirm(plan, admin)).isEqualTo(new Confirmed(0, 2));
        assertThat(page(plan, admin).groups().getFirst().lines())
                .extracting(PlanPage.Line::outcome)
                .containsExactlyInAnyOrder(
                        "This reviewer has a conflict of interest.",
                        "This reviewer is away for too long before the due day.");
    }

    @Test
    void touchesNothingThatWhoeverConfirmsMayNotSee() {
        var plan = making.plan(TWO_EACH, admin.accountId());
        var insider = stage.admin("Insider");
        stage.join(zebrafish, insider);

        assertThat(page(plan, insider).head().lines()).isZero();
        assertThat(page(plan, insider).groups()).isEmpty();
        assertThat(confirm(plan, insider)).isEqualTo(new Confirmed(0, 0));
        assertThat(stage.open()).isZero();
    }

    @Test
    void givesTheOpenReviewsOfSomebodyAwayToOthers() {
        confirm(making.plan(new PlanTerms(1, TWO_EACH.dueOn(), 1), admin.accountId()), admin);
        var asked = stage.count("select count(*) from assignment where reviewer = '%s' and status = 'ASSIGNED'"
                                .formatted(ravi.accountId()))
                        == 1
                ? ravi
                : noor;

        var plan = making.reassign(asked.accountId(), Set.of(zebrafish), TWO_EACH, admin.accountId());

        assertThat(confirm(plan, admin)).isEqualTo(new Confirmed(1, 0));
        assertThat(stage.open()).isEqualTo(1);
        assertThat(stage.count("select count(*) from assignment where reviewer = '%s' and status = 'WITHDRAWN'"
                        .formatted(asked.accountId())))
                .isEqualTo(1);
    }

    private Optional<Confirmed> attempt(PlanId plan, long version) {
        try {
            return Optional.of(confirmation.confirm(plan, version, admin.accountId()));
        } catch (StaleEdit e) {
            return Optional.empty();
        }
    }

    private Confirmed confirm(PlanId plan, SignedIn person) {
        return confirmation.confirm(plan, page(plan, person).head().version(), person.accountId());
    }

    private PlanPage page(PlanId plan, SignedIn reader) {
        return pages.of(plan, reader.accountId());
    }
}
