package org.worksonarm.portal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.scheduling.ScheduleConfirmation.Confirmed;
import org.worksonarm.portal.support.AtOnce;

@ScheduleTest
class ScheduleConfirmationTests {

    @Autowired
    ScheduleMaking making;

    @Autowired
    ScheduleConfirmation confirmation;

    @Autowired
    ScheduleKeeping keeping;

    @Autowired
    ScheduleChanging changing;

    @Autowired
    SchedulePages pages;

    @Autowired
    ScheduleScene scene;

    private SignedIn admin;
    private UUID first;
    private ApplicationId zebrafish;

    @BeforeEach
    void enter() {
        scene.clear();
        admin = scene.admin("Ada");
        scene.site("ewr1", "Newark");
        first = scene.machine("one", "thunderx", "ewr1");
        scene.machine("two", "thunderx", "ewr1");
        zebrafish = scene.waiting("Zebrafish", 2);
    }

    @Test
    void holdsNothingBefore() {
        var schedule = make();

        assertThat(pages.of(schedule, admin).ready()).isEqualTo(2);
        assertThat(scene.held()).isEmpty();
    }

    @Test
    void holdsExactlyWhatWasShown() {
        var schedule = make();

        assertThat(confirm(schedule, admin)).isEqualTo(new Confirmed(2, 0));
        assertThat(scene.held()).containsExactly("one", "two");
        assertThat(pages.of(schedule, admin).served())
                .allSatisfy(row -> assertThat(row.hold()).isNotNull());
    }

    @Test
    void happensOnceHoweverManyAdminsPressAtOnce() throws InterruptedException {
        var schedule = make();
        var version = pages.head(schedule, admin).version();
        Callable<Optional<Confirmed>> press = () -> attempt(schedule, version);

        var answers = AtOnce.answers(List.of(press, press, press));

        assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(scene.held()).containsExactly("one", "two");
    }

    @Test
    void refusesAScheduleThatSomebodyChangedMeanwhile() {
        var schedule = make();
        var seen = pages.head(schedule, admin).version();
        changing.leaveOut(schedule, scene.lines(schedule).getFirst().id(), seen);

        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> confirmation.confirm(schedule, seen, admin));
        assertThat(scene.held()).isEmpty();
    }

    @Test
    void tellsWhatHasBecomeImpossibleAndHoldsTheRest() {
        var schedule = make();
        scene.take(first);

        assertThat(pages.of(schedule, admin).impossible()).isEqualTo(1);
        assertThat(confirm(schedule, admin)).isEqualTo(new Confirmed(1, 1));
        assertThat(scene.held()).containsExactly("two");
        assertThat(scene.lines(schedule))
                .extracting(PlannedLine::outcome)
                .containsExactlyInAnyOrder("The machine was taken meanwhile, or cannot be lent any more.", null);
    }

    @Test
    void leavesForGoingOnWhatOnlyStoodInSomebodysWay() {
        var schedule = make();
        scene.update("""
                create function stand_in_the_way() returns trigger language plpgsql as $$
                begin raise exception 'deadlock' using errcode = '40P01'; end $$""");
        scene.update(
                "create trigger in_the_way before insert on allocation for each row execute function stand_in_the_way()");
        var atFirst = confirm(schedule, admin);
        scene.update("drop function stand_in_the_way cascade");

        assertThat(atFirst).isEqualTo(new Confirmed(0, 2));
        assertThat(pages.of(schedule, admin).pending()).isEqualTo(2);
        assertThat(confirmation.goOn(schedule, admin)).isEqualTo(new Confirmed(2, 0));
    }

    @Test
    void holdsNothingForAnApplicationThatIsNotAccepted() {
        scene.update("update application set status = 'WAITING_LIST' where application_id = '%s'".formatted(zebrafish));
        var schedule = make();

        assertThat(pages.of(schedule, admin).acceptFirst()).isEqualTo(2);
        assertThat(confirm(schedule, admin)).isEqualTo(new Confirmed(0, 2));
        assertThat(scene.held()).isEmpty();
    }

    @Test
    void touchesNothingThatWhoeverConfirmsMayNotSee() {
        var schedule = make();
        var insider = scene.admin("Insider");
        scene.join(zebrafish, insider);

        assertThat(pages.head(schedule, insider).lines()).isZero();
        assertThat(confirm(schedule, insider)).isEqualTo(new Confirmed(0, 0));
        assertThat(scene.held()).isEmpty();
        assertThat(pages.of(schedule, admin).pending()).isEqualTo(2);
        assertThat(confirmation.goOn(schedule, admin)).isEqualTo(new Confirmed(2, 0));
        assertThat(confirmation.goOn(schedule, admin)).isEqualTo(new Confirmed(0, 0));
        assertThat(scene.held()).containsExactly("one", "two");
    }

    @Test
    void goesOnWithWhatACrashLeftUndoneOnceHoweverManyPress() throws InterruptedException {
        var schedule = make();
        keeping.confirm(schedule, pages.head(schedule, admin).version(), admin.accountId());
        Callable<Confirmed> press = () -> confirmation.goOn(schedule, admin);

        var answers = AtOnce.answers(List.of(press, press));

        assertThat(answers.stream().mapToInt(Confirmed::held).sum()).isEqualTo(2);
        assertThat(scene.held()).containsExactly("one", "two");
    }

    @Test
    void keepsJobsOfStrangersApartFromTrustedOnes() {
        scene.host("shared-one", "ewr1");
        scene.host("shared-two", "ewr1");
        for (var jobs : List.of("TRUSTED", "UNTRUSTED", "TRUSTED", "UNTRUSTED")) {
            scene.request(scene.application("Runs " + jobs, "ACCEPTED"), "VM", 1, jobs);
        }

        var schedule = make();

        var machines = scene.lines(schedule).stream()
                .filter(line -> line.asks().startsWith("VM"))
                .map(line -> line.title() + " " + line.machine())
                .distinct()
                .toList();
        assertThat(machines).hasSize(2);
        assertThat(confirm(schedule, admin)).isEqualTo(new Confirmed(6, 0));
    }

    private ScheduleId make() {
        return making.make(1, List.of(), admin);
    }

    private Optional<Confirmed> attempt(ScheduleId schedule, long version) {
        try {
            return Optional.of(confirmation.confirm(schedule, version, admin));
        } catch (StaleEdit e) {
            return Optional.empty();
        }
    }

    private Confirmed confirm(ScheduleId schedule, SignedIn person) {
        return confirmation.confirm(schedule, pages.head(schedule, person).version(), person);
    }
}
