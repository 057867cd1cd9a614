package org.worksonarm.portal.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.Csv;
import org.worksonarm.portal.kernel.NotFound;

/** Writes out exactly what a list shows, all pages of it, row by row as it is read. */
@Component
@Transactional(readOnly = true)
class Exporting {

    private final FindPages pages;
    private final Finding finding;
    private final MessageSource messages;

    Exporting(FindPages pages, Finding finding, MessageSource messages) {
        this.pages = pages;
        this.finding = finding;
        this.messages = messages;
    }

    /** Before anything is written: a query that is not understood has no file. */
    Export prepare(FindRequest request, SignedIn reader) {
        var vocabulary = pages.vocabulary(reader);
        var search = QueryParser.parse(request.words(), vocabulary);
        if (search.isWrong()) {
            throw new NotFound("file of " + search.typed());
        }
        return new Export(search, request.sorted(), reader, new Cells(request.shown(), vocabulary, messages));
    }

    void csv(Export export, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Csv.BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(export.cells().header());
            finding.each(
                    export.search(),
                    export.sort(),
                    export.reader(),
                    row -> csv.writeRecord(export.cells().of(row).stream()
                            .map(Object::toString)
                            .toList()));
        }
    }

    void xlsx(Export export, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Works on Arm", null)) {
            var sheet = new Sheet(book.newWorksheet("Applications"));
            sheet.header(export.cells().header());
            finding.each(
                    export.search(),
                    export.sort(),
                    export.reader(),
                    row -> sheet.row(export.cells().of(row)));
            sheet.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A list to write out. */
    record Export(Search search, Sort sort, SignedIn reader, Cells cells) {}
}
