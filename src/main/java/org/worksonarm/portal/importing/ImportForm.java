package org.worksonarm.portal.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

record ImportForm(@Nullable MultipartFile file) {

    static ImportForm empty() {
        return new ImportForm(null);
    }

    @Nullable
    MultipartFile chosen() {
        return file == null || file.isEmpty() ? null : file;
    }
}
