package org.worksonarm.portal.attachment;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDrafts;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.attachment.OfferedFile.Refusal;
import org.worksonarm.portal.kernel.NotFound;

/** The files of an application, as its team adds them and takes them out. */
@Controller
@RequestMapping("/applications/{id}/attachments")
class AttachmentController {

    private final ApplicationDrafts drafts;
    private final AttachmentLists lists;
    private final Uploading uploading;
    private final AttachmentKeeping keeping;

    AttachmentController(
            ApplicationDrafts drafts, AttachmentLists lists, Uploading uploading, AttachmentKeeping keeping) {
        this.drafts = drafts;
        this.lists = lists;
        this.uploading = uploading;
        this.keeping = keeping;
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping
    ModelAndView list(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        var draft = drafts.open(new ApplicationId(id), person.accountId());
        return draft.isOpen() ? page(id, person) : new ModelAndView("redirect:/applications/" + id);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash)
            throws IOException {
        drafts.open(new ApplicationId(id), person.accountId());
        var refusal = refusal(id, Inspection.of(file), person.accountId());
        if (refusal.isPresent()) {
            var again = page(id, person);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("refusal", refusal.get());
        }
        flash.addFlashAttribute("notice", "Added. It is handed in with the rest.");
        return new ModelAndView("redirect:/applications/" + id + "/attachments");
    }

    @GetMapping("/{file}/remove")
    String confirm(
            @PathVariable UUID id, @PathVariable UUID file, @AuthenticationPrincipal SignedIn person, Model model) {
        var draft = drafts.open(new ApplicationId(id), person.accountId());
        var found = lists.find(draft.id(), new AttachmentId(file))
                .filter(each -> draft.isOpen() && !each.isTakenOut())
                .orElseThrow(() -> new NotFound("attachment " + file));
        model.addAttribute("draft", draft);
        model.addAttribute("file", found);
        model.addAttribute("handedIn", found.firstRevision() <= lists.handedIn(draft.id()));
        return "attachment/remove";
    }

    @PostMapping("/{file}/remove")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var gone = keeping.takeOut(new ApplicationId(id), person.accountId(), new AttachmentId(file));
        flash.addFlashAttribute("notice", gone ? "Removed." : "Not removed: this can no longer be changed.");
        return "redirect:/applications/" + id + (gone ? "/attachments" : "");
    }

    private Optional<Refusal> refusal(UUID id, Inspection inspection, AccountId by) {
        return switch (inspection) {
            case Inspection.Refused(Refusal why) -> Optional.of(why);
            case Inspection.Sound(OfferedFile file) -> uploading.upload(new ApplicationId(id), by, file);
        };
    }

    private ModelAndView page(UUID id, SignedIn person) {
        var draft = drafts.open(new ApplicationId(id), person.accountId());
        return new ModelAndView(
                "attachment/attachments", Map.of("page", AttachmentsPage.of(draft, lists.current(draft.id()))));
    }
}
