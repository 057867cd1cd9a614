package org.worksonarm.portal.stocktaking;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** A file to bring. A browser sends one without a name where none was chosen. */
record FileForm(@Nullable MultipartFile file) {

    static FileForm empty() {
        return new FileForm(null);
    }

    /** Empty where none was chosen. */
    String name() {
        var name = file == null ? null : StringUtils.getFilename(file.getOriginalFilename());
        return name == null
                ? ""
                : name.substring(0, Math.min(200, name.length())).strip();
    }

    byte[] bytes() throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
