package org.worksonarm.portal.applying;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel.Panel;
import org.worksonarm.portal.application.SupplyPanel;
import org.worksonarm.portal.applying.FormDesk.Reply;

/** The pages of the application form: sections, and resource requests. */
@Controller
class PartController {

    private final FormDesk desk;
    private final ObjectProvider<SupplyPanel> supply;

    PartController(FormDesk desk, ObjectProvider<SupplyPanel> supply) {
        this.desk = desk;
        this.supply = supply;
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    /** Once wished for, previews are shown anew with whatever the page sends, until it is left. */
    @ModelAttribute("previewing")
    boolean previewing(@RequestParam(defaultValue = "false") boolean preview) {
        return preview;
    }

    @GetMapping({"/applications/{id}/edit/{part}", "/applications/{id}/edit/requests/{part}"})
    ModelAndView open(@PathVariable UUID id, @PathVariable String part, @AuthenticationPrincipal SignedIn person) {
        var page = desk.open(new ApplicationId(id), person.accountId(), part);
        return page.open() ? view("part", page, HttpStatus.OK) : new ModelAndView("redirect:/applications/" + id);
    }

    @PostMapping({"/applications/{id}/edit/{part}", "/applications/{id}/edit/requests/{part}"})
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        return switch (desk.take(new ApplicationId(id), person.accountId(), part, new SentForm(sent))) {
            case Reply.Saved(var page) when !sent.containsKey("action") -> view("part", page, HttpStatus.OK);
            case Reply.Saved(var page) -> goOn(page, "continue".equals(sent.getFirst("action")), flash);
            case Reply.Refused(var page) -> view("part", page, HttpStatus.UNPROCESSABLE_CONTENT);
            case Reply.Closed(var page) -> view("part", page, HttpStatus.UNPROCESSABLE_CONTENT);
            case Reply.Conflicting(var page) -> view("merge", page, HttpStatus.CONFLICT);
        };
    }

    /** Saves while somebody types, and answers with a line that tells so. */
    @PostMapping(
            path = {"/applications/{id}/edit/{part}", "/applications/{id}/edit/requests/{part}"},
            headers = "HX-Request")
    ModelAndView saveAsTyped(
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        var reply = desk.take(new ApplicationId(id), person.accountId(), part, new SentForm(sent));
        var status = switch (reply) {
            case Reply.Saved _ -> HttpStatus.OK;
            case Reply.Refused _, Reply.Closed _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Reply.Conflicting _ -> HttpStatus.CONFLICT;
        };
        return view("saved", reply.page(), status);
    }

    private static ModelAndView goOn(PartPage page, boolean next, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "Saved.");
        return new ModelAndView("redirect:" + (next ? page.next() : page.path()));
    }

    private ModelAndView view(String name, PartPage page, HttpStatusCode status) {
        return new ModelAndView("applying/" + name, Map.of("page", page, "supply", supply(page)), status);
    }

    /** What could serve a request as it is typed. */
    private List<Panel> supply(PartPage page) {
        return page.need().stream()
                .flatMap(need -> supply.orderedStream().map(panel -> panel.supplyFor(need)))
                .toList();
    }
}
