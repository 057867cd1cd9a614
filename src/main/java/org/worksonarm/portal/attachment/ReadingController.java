package org.worksonarm.portal.attachment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** Hands out attached files, so that no browser runs anything in them or keeps a copy. */
@Controller
class ReadingController {

    private static final String SHUT_AWAY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final AttachmentAccess access;
    private final Shelf shelf;

    ReadingController(AttachmentAccess access, Shelf shelf) {
        this.access = access;
        this.shelf = shelf;
    }

    @GetMapping("/applications/{id}/attachments/{file}")
    ResponseEntity<byte[]> read(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean show,
            @AuthenticationPrincipal SignedIn person) {
        var opened = access.open(new ApplicationId(id), new AttachmentId(file), person);
        var inline = show && opened.kind().isShowable();
        return ResponseEntity.ok()
                .contentType(opened.kind().sentAs())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Security-Policy", SHUT_AWAY)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(inline, opened.name()))
                .body(shelf.get(new AttachmentId(file)));
    }

    private static String disposition(boolean inline, String name) {
        var builder = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        return builder.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
