package org.worksonarm.portal.filing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.worksonarm.portal.kernel.CsvSheet;

/** Reads a file of assignments. One that cannot be read as a table is refused as a whole; a line that cannot, alone. */
final class FileReading {

    private FileReading() {}

    static Read read(String text, LocalDate today) {
        var records = new ArrayList<CsvRecord>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(CsvSheet.separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            csv.stream().limit(CsvSheet.MOST_ROWS + 2L).forEach(records::add);
        } catch (CsvParseException e) {
            return new Unreadable(
                    "The quotes are not closed in the line that begins at line %d.".formatted(next(records)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records.size() > CsvSheet.MOST_ROWS + 1
                ? new Unreadable("The file has more than 10,000 lines. Split it.")
                : lines(records, today);
    }

    private static Read lines(List<CsvRecord> records, LocalDate today) {
        if (records.size() < 2) {
            return new Unreadable("The file needs a first line that names its columns, and lines below it.");
        }
        var header = FileHeader.of(records.getFirst().getFields());
        var reading = new LineReading(header, today);
        return header.missing()
                .<Read>map(name -> new Unreadable("Line 1: there is no column “%s”.".formatted(name)))
                .orElseGet(() -> new Lines(records.stream()
                        .skip(1)
                        .map(line -> reading.read(line.getStartingLineNumber(), line.getFields()))
                        .toList()));
    }

    /** The line after those that could be read. */
    private static long next(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return 1;
        }
        var last = records.getLast();
        var breaks = String.join("", last.getFields())
                .chars()
                .filter(each -> each == '\n')
                .count();
        return last.getStartingLineNumber() + breaks + 1;
    }

    /** What came of reading a file. */
    sealed interface Read {}

    record Lines(List<FileLine> lines) implements Read {

        Lines {
            lines = List.copyOf(lines);
        }
    }

    record Unreadable(String why) implements Read {}
}
