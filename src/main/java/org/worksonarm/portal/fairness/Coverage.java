package org.worksonarm.portal.fairness;

import java.util.List;

/** How many applications have how many reviews, against how many are wished. */
record Coverage(int wished, List<Line> lines) {

    /** The last line holds all that have as many as wished, or more. */
    record Line(int reviews, int open, int decided) {

        int all() {
            return open + decided;
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public List<Bar> bars() {
        return Bar.of(lines, this::label, Line::all);
    }

    public Share open() {
        return share(
                lines.stream().mapToInt(Line::open).sum(),
                lines.stream().filter(this::isCovered).mapToInt(Line::open).sum());
    }

    public Share decided() {
        return share(
                lines.stream().mapToInt(Line::decided).sum(),
                lines.stream().filter(this::isCovered).mapToInt(Line::decided).sum());
    }

    private static Share share(int whole, int part) {
        return new Share(part, whole);
    }

    private boolean isCovered(Line line) {
        return line.reviews() >= wished;
    }

    private String label(Line line) {
        if (line.reviews() >= wished) {
            return wished + " or more";
        }
        return line.reviews() == 0 ? "none" : String.valueOf(line.reviews());
    }
}
