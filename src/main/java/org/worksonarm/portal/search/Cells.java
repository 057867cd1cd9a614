package org.worksonarm.portal.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The cells of one row of an exported list: what the page shows of it, as text, numbers and days. */
record Cells(List<Column> columns, Vocabulary vocabulary, MessageSource messages) {

    List<String> header() {
        return Stream.concat(
                        Stream.of("Number", "Title", "Project"),
                        columns.stream().map(column -> words("Column." + column)))
                .toList();
    }

    /** Numbers stay numbers, days stay days, and no text is one that a spreadsheet would take for a formula. */
    List<Object> of(Row row) {
        return Stream.concat(
                        Stream.of(row.called().toString(), row.title(), row.projectName()),
                        columns.stream().map(column -> cell(column, row)))
                .map(cell -> cell instanceof String text ? (Object) safe(text) : cell)
                .toList();
    }

    private Object cell(Column column, Row row) {
        return switch (column) {
            case AREAS -> FindPage.names(vocabulary, row);
            case STATUS -> words("ApplicationStatus." + row.status());
            case SCORE -> score(row.mean());
            case ADJUSTED -> score(row.adjusted());
            case REVIEWS -> row.reviews();
            case APPLIED -> row.submittedAt().atZone(ZoneOffset.UTC).toLocalDate();
            case ROUND -> Objects.requireNonNullElse(row.round(), "Rolling");
            case NEEDS -> row.needs();
            case TAGS -> row.tags();
            case DUE -> Objects.requireNonNullElse(row.due(), "");
        };
    }

    private static Object score(@Nullable BigDecimal score) {
        return score == null ? "" : score.setScale(2, RoundingMode.HALF_UP);
    }

    private String words(String key) {
        return String.valueOf(messages.getMessage(key, null, Locale.ENGLISH));
    }

    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
