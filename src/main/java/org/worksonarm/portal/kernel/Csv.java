package org.worksonarm.portal.kernel;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as CSV in UTF-8, to be taken along. Spreadsheets take cells that begin with certain signs for formulas, so those
 * get an apostrophe in front, which goes again when they come back.
 */
public record Csv(List<String> header, List<List<String>> rows) {

    /** Begins a file, so that spreadsheets know that it is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r-].*", Pattern.DOTALL);

    public Csv {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Text as a spreadsheet shows it, whatever it begins with. */
    public static String escape(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** What {@link #escape} was given. */
    public static String unescape(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    public ResponseEntity<String> download(String name) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(text());
    }

    /** All of it, behind a byte order mark. */
    public String text() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text.append(BYTE_ORDER_MARK))) {
            Stream.concat(Stream.of(header), rows.stream())
                    .forEach(
                            row -> csv.writeRecord(row.stream().map(Csv::escape).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
