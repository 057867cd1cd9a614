package org.worksonarm.portal.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All machines of a plan. Every step is kept, so that it can be taken back. */
final class Bays {

    private final List<Bay> bays;
    private final List<Runnable> steps = new ArrayList<>();
    private final Map<Want, Refusal> refused = new HashMap<>();

    Bays(List<Bay> bays) {
        this.bays = List.copyOf(bays);
    }

    List<Bay> all() {
        return bays;
    }

    boolean hasRoom(int place, Want want) {
        return bays.get(place).hasRoom(want);
    }

    int room(Want want) {
        return want.able().stream()
                .mapToInt(place -> bays.get(place).room(want))
                .sum();
    }

    List<Unit> during(int place, Period period) {
        return bays.get(place).during(period);
    }

    void put(Unit unit, int place) {
        bays.get(place).put(unit);
        steps.add(() -> bays.get(place).lift(unit));
    }

    void lift(Unit unit, int place) {
        bays.get(place).lift(unit);
        steps.add(() -> bays.get(place).put(unit));
    }

    /** What once found no machine finds none either when more is taken; it may once something before it is taken back. */
    void refuse(Want want, Shortage shortage) {
        refused.put(want, new Refusal(shortage, mark()));
    }

    Optional<Shortage> refusal(Want want) {
        return Optional.ofNullable(refused.get(want)).map(Refusal::shortage);
    }

    int mark() {
        return steps.size();
    }

    void takeBackTo(int mark) {
        while (steps.size() > mark) {
            steps.removeLast().run();
        }
        refused.values().removeIf(refusal -> refusal.at() > mark);
    }

    private record Refusal(Shortage shortage, int at) {}
}
