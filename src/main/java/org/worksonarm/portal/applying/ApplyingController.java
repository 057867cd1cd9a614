package org.worksonarm.portal.applying;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProspectPanel;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.program.Intake;
import org.worksonarm.portal.program.IntakeNow;

/** From the decision to apply to the submission. */
@Controller
class ApplyingController {

    private final ApplicationDrafts drafts;
    private final Submitting submitting;
    private final ObjectProvider<ProspectPanel> prospects;
    private final Intake intake;

    ApplyingController(
            ApplicationDrafts drafts, Submitting submitting, ObjectProvider<ProspectPanel> prospects, Intake intake) {
        this.drafts = drafts;
        this.submitting = submitting;
        this.prospects = prospects;
        this.intake = intake;
    }

    @ModelAttribute("intake")
    Supplier<IntakeNow> intake() {
        return intake::now;
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping("/projects/{id}/applications/new")
    String before(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("project", drafts.projectName(new ProjectId(id), person.accountId()));
        model.addAttribute("projectId", id);
        model.addAttribute(
                "prospects",
                prospects.orderedStream().map(ProspectPanel::prospect).toList());
        return "applying/before";
    }

    @PostMapping("/projects/{id}/applications/new")
    String begin(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return edit(drafts.begin(new ProjectId(id), person.accountId()).value());
    }

    @PostMapping("/applications/{id}/copy")
    String copy(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return drafts.copy(new ApplicationId(id), person.accountId())
                .map(copy -> edit(copy.value()))
                .orElse("redirect:/applications/" + id);
    }

    @GetMapping("/applications/{id}/edit")
    ModelAndView list(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        var list = submitting.list(new ApplicationId(id), person.accountId());
        return list.draft().isOpen()
                ? new ModelAndView("applying/tasks", Map.of("list", list))
                : new ModelAndView("redirect:/applications/" + id);
    }

    @PostMapping("/applications/{id}/submit")
    ModelAndView submit(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        var attempt = submitting.submit(new ApplicationId(id), person.accountId());
        var list = attempt.list();
        if (attempt.isRefused()) {
            var model = Map.of("list", list, "refused", !attempt.turnedAway(), "turnedAway", attempt.turnedAway());
            return new ModelAndView("applying/tasks", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", notice(list));
        return new ModelAndView("redirect:/applications/" + id);
    }

    @PostMapping("/applications/{id}/edit/requests")
    String add(
            @PathVariable UUID id,
            @RequestParam RequestKind kind,
            @RequestParam UUID fresh,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        if (submitting.add(new ApplicationId(id), person.accountId(), kind, new ResourceRequestId(fresh))) {
            return edit(id) + "/requests/" + fresh;
        }
        flash.addFlashAttribute("notice", "Not added: there are ten already, or this can no longer be changed.");
        return edit(id);
    }

    @PostMapping("/applications/{id}/edit/requests/{request}/remove")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var gone = submitting.remove(new ApplicationId(id), person.accountId(), new ResourceRequestId(request));
        flash.addFlashAttribute("notice", gone ? "Request removed." : "Not removed: this can no longer be changed.");
        return edit(id);
    }

    private static String notice(TaskList list) {
        return switch (list.draft().status()) {
            case DRAFT -> "Submitted. This page tells you who acts next.";
            case QUESTION -> "Answer handed in. This page tells you who acts next.";
            case WITHDRAWN -> "Not submitted: it was withdrawn.";
            case SUBMITTED, UNDER_REVIEW, ACCEPTED, DECLINED, WAITING_LIST, CLOSED ->
                "It was handed in already. This page tells you who acts next.";
        };
    }

    private static String edit(UUID application) {
        return "redirect:/applications/" + application + "/edit";
    }
}
