package org.worksonarm.portal.attachment;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.worksonarm.portal.attachment.OfferedFile.Refusal;

/** What comes of looking at a file that was sent. */
sealed interface Inspection {

    record Sound(OfferedFile file) implements Inspection {}

    record Refused(Refusal why) implements Inspection {}

    static Inspection of(@Nullable MultipartFile sent) throws IOException {
        var name = sent == null ? null : sent.getOriginalFilename();
        if (sent == null || name == null || name.isBlank()) {
            return new Refused(Refusal.NONE_CHOSEN);
        }
        if (sent.isEmpty()) {
            return new Refused(Refusal.EMPTY);
        }
        return sent.getSize() > OfferedFile.MOST_BYTES
                ? new Refused(Refusal.TOO_LARGE)
                : of(FileName.of(name), sent.getBytes());
    }

    static Inspection of(FileName name, byte[] content) {
        var kind = FileKind.ofName(name.value()).orElse(null);
        if (kind == null) {
            return new Refused(Refusal.WRONG_ENDING);
        }
        return ContentCheck.isOf(kind, content)
                ? new Sound(new OfferedFile(name.value(), kind, content))
                : new Refused(Refusal.WRONG_CONTENT);
    }
}
