package org.worksonarm.portal.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** What may be attached. The ending of a name and the content both have to be of it. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt"),
    MARKDOWN("text/markdown", "md markdown"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String endings;

    FileKind(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    static Optional<FileKind> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> name.contains(".")
                        && List.of(kind.endings.split(" ", -1)).contains(ending))
                .findFirst();
    }

    boolean isText() {
        return this == TEXT || this == MARKDOWN || this == CSV;
    }

    /** Whether a browser may show it, shut away from everything else. */
    public boolean isShowable() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    /** Text is sent as plain text whatever it says, so that nobody's browser does anything with it. */
    MediaType sentAs() {
        return MediaType.parseMediaType(isText() ? "text/plain;charset=UTF-8" : mediaType);
    }

    boolean isSaidBy(String detected) {
        return mediaType.equals(detected);
    }
}
