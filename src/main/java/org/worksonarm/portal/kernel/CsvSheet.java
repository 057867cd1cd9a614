package org.worksonarm.portal.kernel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table that somebody brings as CSV in UTF-8: the first line names the columns, in any order. Commas, semicolons or
 * tabs stand between cells, and what a spreadsheet needs in front of a cell is taken off again.
 */
public record CsvSheet(List<String> header, List<Row> rows) {

    public static final int MOST_BYTES = 5 * 1024 * 1024;
    public static final int MOST_ROWS = 10_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public CsvSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableSheet saying why, in words for whoever brought it
     */
    public static CsvSheet read(byte[] bytes) {
        return read(text(bytes));
    }

    /**
     * Reads the text of a file.
     *
     * @throws UnreadableSheet saying why, in words for whoever brought it
     */
    public static CsvSheet read(String text) {
        var format = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var reader = format.ofCsvRecord(text)) {
            return of(reader.stream().limit(MOST_ROWS + 2L).toList());
        } catch (CsvParseException e) {
            throw new UnreadableSheet("The file is no CSV: the quotes of a cell are not closed.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file, without the mark that some begin with. */
    public static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableSheet("The file is larger than 5 MB. Split it.");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableSheet("The file holds a character that no text has.");
            }
            return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet("The file is not UTF-8. Save it as “CSV UTF-8”.");
        }
    }

    private static CsvSheet of(List<CsvRecord> records) {
        if (records.isEmpty()) {
            throw new UnreadableSheet("The file is empty.");
        }
        if (records.size() > MOST_ROWS + 1) {
            throw new UnreadableSheet("The file has more than 10,000 lines. Split it.");
        }
        var header =
                records.getFirst().getFields().stream().map(CsvSheet::plain).toList();
        refuseRepeated(header);
        var rows = records.subList(1, records.size()).stream()
                .map(each -> row(each, header))
                .toList();
        return new CsvSheet(header, rows);
    }

    private static Row row(CsvRecord line, List<String> header) {
        var fields = line.getFields();
        var cells = new HashMap<String, String>();
        IntStream.range(0, Math.min(fields.size(), header.size()))
                .forEach(at -> cells.put(
                        header.get(at), Csv.unescape(fields.get(at).strip()).strip()));
        return new Row(line.getStartingLineNumber(), cells, fields.size() > header.size());
    }

    private static void refuseRepeated(List<String> header) {
        var seen = new HashSet<String>();
        header.stream()
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnreadableSheet("The first line names the column " + name + " twice.");
                });
    }

    private static String plain(String name) {
        return Csv.unescape(name.strip()).toLowerCase(Locale.ROOT);
    }

    /** What there is most of in the first line: a comma, a semicolon or a tab. */
    public static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        var found = ',';
        for (var candidate : List.of(';', '\t')) {
            found = count(first, candidate) > count(first, found) ? candidate : found;
        }
        return found;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    /**
     * One line.
     *
     * @param number where it begins in the file
     * @param cells by the name of their column in small letters
     * @param tooLong whether it has more cells than the first line names columns
     */
    public record Row(long number, Map<String, String> cells, boolean tooLong) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** Empty where the line has no such cell. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
