package org.worksonarm.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.FreeCapacity.ModelCapacity;

/** The machines of one model as a picture: a square each, the free ones first. */
record CapacityRow(
        String name, int machines, int free, @Nullable LocalDate nextFree, List<Square> squares) {

    private static final int PITCH = 14;
    private static final int IN_A_ROW = 16;

    static CapacityRow of(ModelCapacity capacity) {
        var squares = IntStream.range(0, capacity.machines())
                .mapToObj(place -> new Square(x(place), y(place), place < capacity.free()))
                .toList();
        return new CapacityRow(capacity.name(), capacity.machines(), capacity.free(), capacity.nextFree(), squares);
    }

    public int width() {
        return PITCH * Math.min(machines, IN_A_ROW);
    }

    public int height() {
        return PITCH * Math.ceilDiv(machines, IN_A_ROW);
    }

    private static int x(int place) {
        return PITCH * (place % IN_A_ROW) + 1;
    }

    private static int y(int place) {
        return PITCH * (place / IN_A_ROW) + 1;
    }

    /** One machine. */
    record Square(int x, int y, boolean free) {}
}
