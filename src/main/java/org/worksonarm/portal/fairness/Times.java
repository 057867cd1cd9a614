package org.worksonarm.portal.fairness;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How long applicants waited for their first answer, in days of UTC. */
record Times(List<Days> days) {

    private static final List<Integer> LAST_DAYS = List.of(7, 14, 21, 28, 42, 60);

    /**
     * So many applications waited for so many days; least days first.
     *
     * @param promised how many of them were promised a day
     * @param kept how many of those had their answer by it
     */
    record Days(int days, int applications, int promised, int kept) {}

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public int decisions() {
        return sum(0, Integer.MAX_VALUE);
    }

    /** Half of the applicants waited at most so long. */
    public int median() {
        return quantile(0.5);
    }

    /** Nine of ten waited at most so long. */
    public int nineOfTen() {
        return quantile(0.9);
    }

    public Share kept() {
        return new Share(
                days.stream().mapToInt(Days::kept).sum(),
                days.stream().mapToInt(Days::promised).sum());
    }

    public List<Bar> bars() {
        return Bar.of(spans(), Span::label, span -> sum(span.first(), span.last()));
    }

    private List<Span> spans() {
        return IntStream.rangeClosed(0, LAST_DAYS.size())
                .mapToObj(at -> new Span(
                        at == 0 ? 0 : LAST_DAYS.get(at - 1) + 1, at == LAST_DAYS.size() ? null : LAST_DAYS.get(at)))
                .toList();
    }

    private int sum(int first, int last) {
        return days.stream()
                .filter(each -> each.days() >= first && each.days() <= last)
                .mapToInt(Days::applications)
                .sum();
    }

    private int quantile(double share) {
        var before = 0;
        for (var each : days) {
            before += each.applications();
            if (before >= share * decisions()) {
                return each.days();
            }
        }
        throw new IllegalStateException("nothing was decided");
    }

    private record Span(int first, @Nullable Integer end) {

        int last() {
            return end == null ? Integer.MAX_VALUE : end;
        }

        String label() {
            return end == null ? "more than " + (first - 1) : "%d to %d".formatted(first, end);
        }
    }
}
