package org.worksonarm.portal.filing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** A file that an admin brings, or its lines, pasted. */
record FileForm(@Nullable MultipartFile file, String text) {

    private static final int LONGEST_NAME = 200;
    private static final String PASTED = "Pasted lines";

    FileForm(@Nullable MultipartFile file, @Nullable String text) {
        this.file = file;
        this.text = text == null ? "" : text;
    }

    static FileForm empty() {
        return new FileForm(null, "");
    }

    boolean isEmpty() {
        return content(file) == null && text.isBlank();
    }

    /** The file counts where there are both. */
    byte[] bytes() throws IOException {
        var chosen = content(file);
        return chosen == null ? text.getBytes(StandardCharsets.UTF_8) : chosen.getBytes();
    }

    /** The one that counts. */
    String field() {
        return content(file) == null ? "text" : "file";
    }

    String name() {
        var chosen = content(file);
        var name = chosen == null ? PASTED : String.valueOf(chosen.getOriginalFilename());
        var shown = name.replaceAll("\\p{Cntrl}", "").strip();
        return shown.isEmpty() ? PASTED : shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
    }

    /** A browser sends a file without a name where none was chosen. */
    private static @Nullable MultipartFile content(@Nullable MultipartFile file) {
        return file == null || !StringUtils.hasText(file.getOriginalFilename()) ? null : file;
    }
}
