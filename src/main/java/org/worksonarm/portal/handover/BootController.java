package org.worksonarm.portal.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where machines ask what to start with: iPXE chains to /boot/${net0/mac:hexhyp}. */
@Controller
class BootController {

    private static final String MAC = "[0-9A-Fa-f]{2}(?:[:-]?[0-9A-Fa-f]{2}){5}";

    private final BootScripts scripts;
    private final BootAllowance allowance;

    BootController(BootScripts scripts, BootAllowance allowance) {
        this.scripts = scripts;
        this.allowance = allowance;
    }

    @GetMapping("/boot/{mac:" + MAC + "}")
    ResponseEntity<String> script(@PathVariable String mac, HttpServletRequest request) {
        if (!allowance.take(request.getRemoteAddr())) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, BootScripts.LOCAL_DISK);
        }
        return answer(HttpStatus.OK, scripts.of(colons(mac)));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String script) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(script);
    }

    private static String colons(String mac) {
        return mac.toLowerCase(Locale.ROOT).replaceAll("[:-]", "").replaceAll("..(?!$)", "$0:");
    }
}
