package org.worksonarm.portal.allocation;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;
import org.worksonarm.portal.kernel.NotFound;

/** Accepted requests that wait for machines. */
@Controller
class RequestsController {

    private final LoanRequests requests;
    private final HardwareCatalogue catalogue;

    RequestsController(LoanRequests requests, HardwareCatalogue catalogue) {
        this.requests = requests;
        this.catalogue = catalogue;
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping("/allocations/requests")
    String list(@ModelAttribute("query") RequestQuery query, @AuthenticationPrincipal SignedIn person, Model model) {
        var found = requests.waiting(query, person.accountId());
        model.addAttribute("page", RequestPage.of(found, names(), query));
        model.addAttribute("kinds", RequestKind.values());
        return "allocation/requests";
    }

    @GetMapping(path = "/allocations/requests", params = "application")
    String ofApplication(@RequestParam UUID application, @AuthenticationPrincipal SignedIn person, Model model) {
        var found = requests.of(application, person.accountId());
        if (found.isEmpty()) {
            throw new NotFound("application " + application);
        }
        model.addAttribute("page", RequestPage.of(found, names()));
        model.addAttribute("asked", found.getFirst());
        return "allocation/requests";
    }

    private Map<String, String> names() {
        return catalogue.models().stream().collect(Collectors.toMap(MachineModel::slug, MachineModel::name));
    }
}
