package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.allocation.Allocating.Attempt.Allocated;
import org.worksonarm.portal.allocation.CapacityModel.Entry;
import org.worksonarm.portal.allocation.CapacityModel.Shut;
import org.worksonarm.portal.allocation.CapacityModel.Square;
import org.worksonarm.portal.allocation.CapacityModel.Want;

/** Takes random steps in the portal and in the model alike. A step that makes no sense at the moment is not taken. */
class CapacityWalk {

    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-20T00:00:00Z");

    private final CapacityDeeds deeds;
    private final CapacityScene scene;
    private final CapacityModel model;
    private final Random random;

    CapacityWalk(CapacityDeeds deeds, CapacityScene scene, Random random) {
        this.deeds = deeds;
        this.scene = scene;
        this.model = scene.model;
        this.random = random;
    }

    boolean take(CapacityStep step) {
        return switch (step) {
            case LEND, LEND_AGAIN -> lend(false);
            case HOLD -> lend(true);
            case CONFIRM -> with(entry -> entry.held, this::confirm);
            case LET_GO -> with(entry -> entry.held, this::letGo);
            case LAPSE -> with(entry -> entry.held, this::lapse);
            case MOVE -> with(this::isUnderWay, this::move);
            case RENEW -> with(entry -> !entry.held && isUnderWay(entry), this::renew);
            case CUT -> with(entry -> !entry.held && isUnderWay(entry), this::cut);
            case FAULT -> fault();
            case SHUT -> shut();
            case OPEN -> open();
            case RETIRE -> retire();
        };
    }

    private boolean lend(boolean hold) {
        var machine = scene.one(scene.machines);
        var first = model.today.plusDays(random.nextInt(60) - 15);
        var want = scene.want(machine, scene.tenant(), first, first.plusDays(random.nextInt(25)));
        var request = scene.fixtures.request(want.tenant(), CapacityScene.need(machine, want));
        var attempt = hold
                ? deeds.hold(request, machine.id, new Period(first, want.last()), LATER, scene.admin)
                : deeds.lend(request, machine.id, first, want.last(), scene.admin);
        agree(attempt, !want.last().isBefore(model.today) && model.fits(machine, want, null), want);
        if (attempt instanceof Allocated(AllocationId id)) {
            model.entries.add(new Entry(id, machine, want, hold));
        }
        return true;
    }

    private boolean confirm(Entry entry) {
        var refused = deeds.confirm(entry.id, scene.admin).isPresent();
        assertThat(!refused).as("%s", entry).isEqualTo(mayServe(entry.machine, entry.last));
        entry.held = refused;
        return true;
    }

    private boolean letGo(Entry entry) {
        deeds.letGo(entry.id, scene.admin);
        return model.entries.remove(entry);
    }

    /** Nobody notes it before somebody wants the machine, or the job comes by. */
    private boolean lapse(Entry entry) {
        deeds.expire(entry.id, BEFORE);
        if (random.nextBoolean()) {
            deeds.lapseAll();
        }
        return model.entries.remove(entry);
    }

    private boolean move(Entry entry) {
        var target = scene.one(scene.machines.stream()
                .filter(each -> each.isWhole() == entry.machine.isWhole())
                .toList());
        var asItIs = entry.held || entry.first.isAfter(model.today);
        if (entry.isOn(target) || (!asItIs && !entry.last.isAfter(model.today))) {
            return false;
        }
        var want = asItIs ? entry.want() : entry.want().on(model.today.plusDays(1), entry.last);
        var attempt = deeds.move(entry.id, target.id, scene.admin);
        agree(attempt, model.fits(target, want, null), want);
        if (attempt instanceof Allocated(AllocationId id)) {
            moved(entry, target, want, id);
        }
        return true;
    }

    private void moved(Entry entry, Square target, Want want, AllocationId id) {
        if (id.equals(entry.id)) {
            entry.machine = target;
        } else {
            entry.last = model.today;
            entry.live = false;
            model.entries.add(new Entry(id, target, want, false));
        }
    }

    private boolean renew(Entry entry) {
        var last = entry.last.plusDays(random.nextInt(20) - 8);
        var longer = last.isAfter(entry.last);
        var more = entry.want().on(entry.last.plusDays(1), last);
        var may = longer
                ? model.fits(entry.machine, more, entry)
                : !last.isBefore(model.today) && !last.isBefore(entry.first);
        var refusal = deeds.renew(entry.id, last, scene.admin);
        assertThat(refusal.isEmpty())
                .as("%s until %s: %s", entry, last, refusal)
                .isEqualTo(may);
        entry.last = may ? last : entry.last;
        return true;
    }

    private boolean cut(Entry entry) {
        var ahead = entry.first.isAfter(model.today);
        deeds.cut(entry.id, ahead ? Ending.CANCEL : Ending.RELEASE, model.today, scene.admin);
        entry.last = model.today;
        entry.live = false;
        return !ahead || model.entries.remove(entry);
    }

    private boolean fault() {
        var machine = scene.one(scene.machines);
        machine.faulty = random.nextInt(3) == 0;
        scene.fixtures.state(machine.id, machine.faulty ? "FAULTY" : "AVAILABLE");
        return true;
    }

    private boolean shut() {
        var machine = scene.one(scene.machines);
        var first = model.today.plusDays(random.nextInt(60));
        var last = first.plusDays(random.nextInt(4));
        deeds.lapseAll();
        var window = plan(machine, first, last);
        assertThat(window != null).as("%s %s", first, last).isEqualTo(model.isEmpty(machine, first, last));
        return window != null && machine.shut.add(new Shut(window, first, last));
    }

    private @Nullable UUID plan(Square machine, LocalDate first, LocalDate last) {
        try {
            return deeds.plan(machine.id, first, last, scene.admin);
        } catch (DataIntegrityViolationException e) {
            assertThat(AllocationRows.constraint(e)).isEqualTo("maintenance_window_without_loans");
            return null;
        }
    }

    private boolean open() {
        var machine = scene.one(scene.machines);
        machine.shut.forEach(each -> deeds.cancel(each.window()));
        machine.shut.clear();
        return true;
    }

    private boolean retire() {
        var machine = scene.one(scene.machines);
        machine.retiresOn = model.today.plusDays(random.nextInt(3) == 0 ? random.nextInt(60) : 9999);
        deeds.retire(machine.id, machine.retiresOn);
        return true;
    }

    private boolean mayServe(Square machine, LocalDate last) {
        return !machine.faulty && !last.isAfter(machine.retiresOn);
    }

    private boolean isUnderWay(Entry entry) {
        return entry.live && !entry.last.isBefore(model.today);
    }

    private boolean with(Predicate<Entry> suits, Predicate<Entry> step) {
        var suitable = model.entries.stream().filter(suits).toList();
        return !suitable.isEmpty() && step.test(scene.one(suitable));
    }

    private static void agree(Attempt attempt, boolean fits, Object about) {
        assertThat(attempt instanceof Allocated).as("%s: %s", about, attempt).isEqualTo(fits);
    }
}
