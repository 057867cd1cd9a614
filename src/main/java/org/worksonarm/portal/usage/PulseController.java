package org.worksonarm.portal.usage;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.worksonarm.portal.kernel.SecretToken;

/** What a holder calls from CI. Everybody gets the same answer. */
@Controller
class PulseController {

    private final Heartbeats heartbeats;

    PulseController(Heartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    @RequestMapping(
            path = "/heartbeat/{token}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> beat(@PathVariable String token) {
        heartbeats.beat(new SecretToken(token));
        return ResponseEntity.noContent().build();
    }
}
