package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Optional;

/**
 * Which machines would serve many wants, that are put in one after the other. What comes later may move what came before
 * to another machine, but never takes one away: a want finds none only where no way to share them was found. The number
 * of such ways grows beyond all bounds, so a plan says whether it is sure.
 */
final class Plan {

    static final int STEPS = 2_000;
    private static final int FEW = 8;

    private final Bays bays;

    Plan(List<Bay> bays) {
        this.bays = new Bays(bays);
    }

    /** Empty where it found a machine. */
    Optional<Shortage> put(Want want) {
        var known = bays.refusal(want);
        if (known.isPresent()) {
            return known;
        }
        var shortage = search(want);
        shortage.ifPresent(why -> bays.refuse(want, why));
        return shortage;
    }

    /** How many such units it has machines for still, at least. */
    int room(Want want) {
        var free = bays.room(want);
        return free > FEW ? free : Math.max(free, movingOthers(want));
    }

    int mark() {
        return bays.mark();
    }

    void takeBackTo(int mark) {
        bays.takeBackTo(mark);
    }

    List<Bay> bays() {
        return bays.all();
    }

    private int movingOthers(Want want) {
        var mark = bays.mark();
        var number = 0;
        while (number <= FEW && bays.refusal(want).isEmpty() && new Shifting(bays).put(new Unit(want))) {
            number++;
        }
        bays.takeBackTo(mark);
        return number;
    }

    private Optional<Shortage> search(Want want) {
        if (want.able().isEmpty()) {
            return Optional.of(new Shortage.NoneFree());
        }
        var unit = new Unit(want);
        var shifting = new Shifting(bays);
        if (shifting.put(unit)) {
            return Optional.empty();
        }
        var crowded = Shortage.crowded(unit, shifting.seen(), bays);
        return crowded.isPresent() ? crowded : tryEverything(unit);
    }

    private Optional<Shortage> tryEverything(Unit unit) {
        var thorough = new Thorough(bays, STEPS);
        if (thorough.put(unit)) {
            return Optional.empty();
        }
        return Optional.of(thorough.gaveUp() ? new Shortage.NoneFound() : new Shortage.NoWay());
    }
}
