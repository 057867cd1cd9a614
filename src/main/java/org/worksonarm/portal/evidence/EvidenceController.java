package org.worksonarm.portal.evidence;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.util.UrlPathHelper;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;

/** The evidence on the page of an application, which asks for it anew while somebody looks. */
@Controller
@RequestMapping({
    EvidenceController.TEAM + EvidenceController.REST,
    "/review" + EvidenceController.REST,
    "/ranking" + EvidenceController.REST
})
class EvidenceController {

    static final String TEAM = "/applications";
    static final String REST = "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/evidence";

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
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            Model model) {
        var page = page(request);
        var application = check(page, id, person);
        if (script == null) {
            return "redirect:" + page;
        }
        var card = panel.card(application, page);
        model.addAttribute("card", card.orElseThrow(() -> new NotFound("evidence of " + id)));
        return "evidence/card";
    }

    @PostMapping
    String look(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var page = page(request);
        var begun = wishes.look(check(page, id, person), person.accountId());
        flash.addFlashAttribute("notice", messages.getMessage("Begun." + begun, null, Locale.ENGLISH));
        return "redirect:" + page;
    }

    /** The page that the evidence stands on, which its own address begins with. */
    private static String page(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return path.substring(0, path.lastIndexOf('/'));
    }

    private ApplicationId check(String page, UUID id, SignedIn person) {
        var application = new ApplicationId(id);
        if (page.startsWith(TEAM)) {
            access.checkTeam(application, person.accountId());
        } else {
            access.checkJudge(application, person.accountId());
        }
        return application;
    }
}
