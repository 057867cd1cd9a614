package org.worksonarm.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A worksheet that is written row by row and keeps only a few of them. */
final class Sheet {

    private static final int KEPT = 100;
    private static final double NARROW = 20;
    private static final double WIDE = 44;

    private final Worksheet sheet;
    private int rows;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void header(List<String> cells) {
        sheet.freezePane(0, 1);
        for (var column = 1; column < cells.size(); column++) {
            sheet.width(column, column < 3 ? WIDE : NARROW);
        }
        row(List.copyOf(cells));
        sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
    }

    void row(List<Object> cells) {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Number number -> sheet.value(rows, column, number);
                case LocalDate day -> day(column, day);
                case Object text -> sheet.value(rows, column, text.toString());
            }
        }
        rows++;
        if (rows % KEPT == 0) {
            flush();
        }
    }

    private void day(int column, LocalDate day) {
        sheet.value(rows, column, day);
        sheet.style(rows, column).format("yyyy-mm-dd").set();
    }

    void close() throws IOException {
        sheet.finish();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
