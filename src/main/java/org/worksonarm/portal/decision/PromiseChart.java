package org.worksonarm.portal.decision;

import java.util.List;
import java.util.stream.IntStream;
import org.worksonarm.portal.decision.PromiseKeeping.Group;

/** Bars for rounds and months, as long as there are applications in them. */
record PromiseChart(List<Bar> bars) {

    private static final int ROW = 34;
    private static final int LEFT = 150;
    private static final int LONGEST = 480;

    static PromiseChart of(List<Group> groups) {
        var most = groups.stream().mapToInt(Group::applications).max().orElse(1);
        return new PromiseChart(IntStream.range(0, groups.size())
                .mapToObj(at -> Bar.of(groups.get(at), at * ROW, most))
                .toList());
    }

    public int height() {
        return bars.size() * ROW;
    }

    /** One round or month. */
    record Bar(String name, int applications, int top, int end, List<Part> parts) {

        static Bar of(Group group, int top, int most) {
            var kept = Part.after(LEFT, "kept", group.kept(), most);
            var late = Part.after(kept.end(), "late", group.late(), most);
            var overdue = Part.after(late.end(), "overdue", group.overdue(), most);
            var waiting = Part.after(overdue.end(), "waiting", group.waiting(), most);
            return new Bar(
                    group.name(), group.applications(), top, waiting.end() + 8, List.of(kept, late, overdue, waiting));
        }

        public int baseline() {
            return top + 22;
        }

        public int edge() {
            return top + 6;
        }
    }

    /** A stretch of a bar. */
    record Part(String kind, int x, int width) {

        static Part after(int x, String kind, int applications, int most) {
            return new Part(kind, x, applications * LONGEST / most);
        }

        int end() {
            return x + width;
        }
    }
}
