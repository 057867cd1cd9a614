package org.worksonarm.portal.stocktaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MacAddress;
import org.worksonarm.portal.kernel.CsvSheet.Row;

/** Reads the cells of one line, and gathers what cannot be read. A column that is not there leaves what is known. */
final class Cells {

    private static final String LABEL = "[a-z0-9][a-z0-9-]{0,39}";

    private final Row row;
    private final List<Refusal> refusals = new ArrayList<>();

    Cells(Row row) {
        this.row = row;
        if (row.tooLong()) {
            refuse("", "There are more cells than the first line names columns.");
        }
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    void refuse(String column, String why) {
        refusals.add(new Refusal(column, why));
    }

    /** Never empty: an empty cell leaves what is known. */
    String required(String column, @Nullable String known, Function<String, Optional<String>> reading, String why) {
        var cell = row.cell(column);
        if (cell.isEmpty() && known != null) {
            return known;
        }
        var read = cell.isEmpty() ? Optional.<String>empty() : reading.apply(cell);
        if (read.isEmpty()) {
            refuse(column, why);
        }
        return read.orElse("");
    }

    @Nullable
    String text(String column, @Nullable String known, int most) {
        var cell = row.cell(column);
        if (cell.length() > most) {
            refuse(column, "Keep it within %d characters.".formatted(most));
        }
        return row.cells().containsKey(column) ? (cell.isEmpty() ? null : cell) : known;
    }

    int amount(String column, int least) {
        var cell = row.cell(column);
        if (!cell.matches("\\d{1,6}") || Integer.parseInt(cell) < least) {
            refuse(column, "Give a whole number, %d or more.".formatted(least));
            return least;
        }
        return Integer.parseInt(cell);
    }

    List<MacAddress> macs(List<MacAddress> known) {
        if (!row.cells().containsKey("macs")) {
            return known;
        }
        words("macs")
                .filter(word -> MacAddress.parse(word).isEmpty())
                .forEach(word -> refuse("macs", word + " is no MAC address of a network card."));
        return words("macs").map(MacAddress::parse).flatMap(Optional::stream).toList();
    }

    List<String> labels(List<String> known) {
        if (!row.cells().containsKey("labels")) {
            return known;
        }
        words("labels")
                .filter(word -> !word.matches(LABEL))
                .forEach(word -> refuse("labels", word + " is no label: small letters, digits and hyphens, up to 40."));
        return words("labels").toList();
    }

    private Stream<String> words(String column) {
        return Stream.of(row.cell(column).toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty());
    }
}
