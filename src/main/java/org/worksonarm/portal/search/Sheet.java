package org.worksonarm.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A worksheet that is written row by row and keeps only a few of them. */
final class Sheet {

    private static final int KEPT = 100;

    private final Worksheet sheet;
    private int rows;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void header(List<String> cells) {
        sheet.freezePane(0, 1);
        row(List.copyOf(cells));
        sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
    }

    void row(List<Object> cells) {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Number number -> sheet.value(rows, column, number);
                case Object text -> sheet.value(rows, column, text.toString());
            }
        }
        rows++;
        if (rows % KEPT == 0) {
            flush();
        }
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
