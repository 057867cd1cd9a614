package org.worksonarm.portal.filing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.kernel.CsvSheet;

/**
 * The text of a file, or where it stops being text.
 *
 * @param fault null where all of it is text
 */
record FileText(String text, @Nullable String fault) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static FileText of(byte[] bytes) {
        if (bytes.length > CsvSheet.MOST_BYTES) {
            return new FileText("", "The file is larger than 5 MB. Split it.");
        }
        var text = CharBuffer.allocate(bytes.length);
        var end = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        var read = text.flip().toString();
        return end.isError() ? broken(read, "is not UTF-8. Save the file as “CSV UTF-8”.") : of(read);
    }

    private static FileText of(String text) {
        var nothing = text.indexOf('\0');
        if (nothing >= 0) {
            return broken(text.substring(0, nothing), "holds a character that no text has.");
        }
        return new FileText(text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1), null);
    }

    private static FileText broken(String before, String how) {
        var line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        var column = before.length() - before.lastIndexOf('\n');
        return new FileText("", "Line %d, character %d %s".formatted(line, column, how));
    }
}
