package org.worksonarm.portal.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

record ImportForm(@Nullable MultipartFile file) {

    static ImportForm empty() {
        return new ImportForm(null);
    }

    /** A browser sends a file without a name where none was chosen; one that is empty has a name. */
    @Nullable
    MultipartFile chosen() {
        return file == null || !StringUtils.hasText(file.getOriginalFilename()) ? null : file;
    }
}
