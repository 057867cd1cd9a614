package org.worksonarm.portal.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.worksonarm.portal.kernel.SecretToken;

/** What calendar programs read, without a session. A secret that is none is not found, whatever is wrong with it. */
@Controller
class FeedController {

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedDoor door;
    private final FeedReading reading;

    FeedController(FeedDoor door, FeedReading reading) {
        this.door = door;
        this.reading = reading;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token, @RequestParam(defaultValue = "no") String reminders) {
        var feed = door.open(new SecretToken(token));
        if (feed.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return feed.get().allowed() ? answer(text(feed.get(), reminders.equals("yes"))) : tooOften();
    }

    private String text(Feed feed, boolean reminding) {
        var portal = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return new CalendarText(feed.name() + " · Works on Arm", URI.create(portal), reminding)
                .add(reading.of(feed))
                .write();
    }

    /** Spring answers 304 to whoever names the tag that the text still has. */
    private static ResponseEntity<byte[]> answer(String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePrivate())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(content) + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"works-on-arm.ics\"")
                .body(content);
    }

    private static ResponseEntity<byte[]> tooOften() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "" + FeedDoor.WINDOW.toSeconds())
                .build();
    }
}
