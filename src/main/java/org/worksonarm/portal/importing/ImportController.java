package org.worksonarm.portal.importing;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.NotFound;

@Controller
@RequestMapping("/import")
class ImportController {

    private final ImportPreviews previews;
    private final ImportPages pages;
    private final ImportConfirmation confirmation;
    private final Clock clock;

    ImportController(ImportPreviews previews, ImportPages pages, ImportConfirmation confirmation, Clock clock) {
        this.previews = previews;
        this.pages = pages;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "import";
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("form", ImportForm.empty());
        return "importing/upload";
    }

    @PostMapping
    String upload(
            @ModelAttribute("form") ImportForm form, BindingResult errors, @AuthenticationPrincipal SignedIn person)
            throws IOException {
        var file = form.chosen();
        if (file == null) {
            errors.rejectValue("file", "choose");
            return "importing/upload";
        }
        return switch (new RecordReader(clock).read(file.getInputStream())) {
            case IssueFile.Read read ->
                "redirect:/import/" + previews.add(name(file), Judgement.of(read.issues()), person.accountId());
            case IssueFile.Unreadable unreadable -> refused(unreadable, errors);
        };
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable ImportStep only,
            @RequestParam(defaultValue = "0") int from,
            @AuthenticationPrincipal SignedIn admin,
            Model model) {
        var page = pages.of(find(id), admin.accountId(), only, from);
        model.addAttribute("page", page);
        model.addAttribute("only", only);
        model.addAttribute("steps", ImportStep.values());
        return page.confirmedAt() == null ? "importing/preview" : "importing/imported";
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable UUID id, RedirectAttributes flash) {
        var added = confirmation.confirm(find(id));
        flash.addFlashAttribute(
                "notice",
                added.map(NewApplications::notice)
                        .orElse("This file was already imported. Nothing was changed this time."));
        return "redirect:/import/" + id;
    }

    private ImportPreview find(UUID id) {
        return previews.find(id).orElseThrow(() -> new NotFound("import " + id));
    }

    private static String refused(IssueFile.Unreadable unreadable, BindingResult errors) {
        unreadable.faults().forEach(fault -> errors.rejectValue("file", "fault", fault.message()));
        return "importing/upload";
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "file" : new Redaction().of(name.replaceAll("\\p{Cntrl}", ""));
    }
}
