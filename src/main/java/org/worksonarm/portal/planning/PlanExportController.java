package org.worksonarm.portal.planning;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.worksonarm.portal.account.SignedIn;

/** Gives a plan to take along. */
@Controller
class PlanExportController {

    private final PlanExport export;

    PlanExportController(PlanExport export) {
        this.export = export;
    }

    @GetMapping("/assignments/plans/{id}/plan.csv")
    ResponseEntity<String> takeAlong(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return export.of(new PlanId(id), person.accountId()).download("plan.csv");
    }
}
