package org.worksonarm.portal.filing;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.filing.FileBringing.Brought;

/** Where admins take assignments along as a file, and bring one back. */
@Controller
@RequestMapping("/assignments/files")
class FilesController {

    private static final String FORM = "fileForm";

    private final AssignmentExport export;
    private final AssignmentFiles files;
    private final FileBringing bringing;

    FilesController(AssignmentExport export, AssignmentFiles files, FileBringing bringing) {
        this.export = export;
        this.files = files;
        this.bringing = bringing;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(FORM, FileForm.empty());
        return show(person, model);
    }

    @GetMapping("/assignments.csv")
    ResponseEntity<String> takeAlong(@AuthenticationPrincipal SignedIn person) {
        return export.of(person.accountId()).download("assignments.csv");
    }

    @PostMapping
    String bring(
            @ModelAttribute(FORM) FileForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model)
            throws IOException {
        if (form.isEmpty()) {
            errors.rejectValue("file", "fileForm.nothing");
            return show(person, model);
        }
        return switch (bringing.bring(form.name(), form.bytes(), person.accountId())) {
            case Brought.Kept(var id) -> "redirect:/assignments/files/" + id;
            case Brought.Refused(var why) -> {
                errors.rejectValue(form.field(), "fileForm.unreadable", why);
                yield show(person, model);
            }
        };
    }

    private String show(SignedIn person, Model model) {
        model.addAttribute("files", files.latest(person.accountId()));
        model.addAttribute("section", "ranking");
        return "filing/files";
    }
}
