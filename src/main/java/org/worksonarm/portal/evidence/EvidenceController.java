package org.worksonarm.portal.evidence;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;

/** The evidence on the page of an application, which asks for it anew while somebody looks. */
@Controller
@RequestMapping("/{place:applications|review|ranking}/{id:" + EvidenceController.ID + "}/evidence")
class EvidenceController {

    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final EvidenceAccess access;
    private final EvidencePanel panel;
    private final EvidenceWishes wishes;
    private final MessageSource messages;

    EvidenceController(EvidenceAccess access, EvidencePanel panel, EvidenceWishes wishes, MessageSource messages) {
        this.access = access;
        this.panel = panel;
        this.wishes = wishes;
        this.messages = messages;
    }

    /** Only the card for a script that asks; anybody else is shown the page. */
    @GetMapping
    String show(
            @PathVariable String place,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var application = check(place, id, person);
        if (script == null) {
            return "redirect:/" + place + "/" + id;
        }
        var card = panel.card(application, "/" + place + "/" + id);
        model.addAttribute("card", card.orElseThrow(() -> new NotFound("evidence of " + id)));
        return "evidence/card";
    }

    @PostMapping
    String look(
            @PathVariable String place,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var begun = wishes.look(check(place, id, person), person.accountId());
        flash.addFlashAttribute("notice", messages.getMessage("Begun." + begun, null, Locale.ENGLISH));
        return "redirect:/" + place + "/" + id;
    }

    private ApplicationId check(String place, UUID id, SignedIn person) {
        var application = new ApplicationId(id);
        if (place.equals("applications")) {
            access.checkTeam(application, person.accountId());
        } else {
            access.checkJudge(application, person.accountId());
        }
        return application;
    }
}
