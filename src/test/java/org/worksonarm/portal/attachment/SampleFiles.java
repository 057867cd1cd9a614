package org.worksonarm.portal.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** The smallest beginnings of files that count as such. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] of(FileKind kind) {
        return switch (kind) {
            case PDF -> "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n".getBytes(ISO_8859_1);
            case PNG -> "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
            case JPEG -> "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0".getBytes(ISO_8859_1);
            case WEBP -> "RIFF\u001a\0\0\0WEBPVP8L".getBytes(ISO_8859_1);
            case TEXT, MARKDOWN, CSV -> "name,cores\neMAG 8180,32\n".getBytes(UTF_8);
        };
    }

    /** So many bytes of text that no other call returns. */
    static byte[] text(int size) {
        var letters = new byte[size];
        var random = new Random();
        for (var at = 0; at < size; at++) {
            letters[at] = (byte) ('a' + random.nextInt(26));
        }
        return letters;
    }
}
