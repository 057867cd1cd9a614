package org.worksonarm.portal.stocktaking;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.kernel.UnreadableSheet;
import org.worksonarm.portal.stocktaking.FileTaking.Taken;

/** Where admins bring machines as a file: it is shown line by line what it would do, and then done once. */
@Controller
@RequestMapping("/machines/files")
class MachineFileController {

    private final FileTaking taking;
    private final MachineFiles files;

    MachineFileController(FileTaking taking, MachineFiles files) {
        this.taking = taking;
        this.files = files;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("form", FileForm.empty());
        model.addAttribute("files", files.latest());
        return "stocktaking/files";
    }

    @PostMapping
    String bring(
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model)
            throws IOException {
        try {
            if (!form.name().isEmpty()) {
                return "redirect:/machines/files/" + taking.bring(form.name(), form.bytes(), person);
            }
            errors.rejectValue("file", "machineFile.file.missing");
        } catch (UnreadableSheet e) {
            errors.rejectValue("file", "machineFile.file.unreadable", e.why());
        }
        model.addAttribute("files", files.latest());
        return "stocktaking/files";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable FileOutcome only,
            @RequestParam(defaultValue = "0") long after,
            @AuthenticationPrincipal SignedIn reader,
            Model model) {
        var file = files.find(id);
        model.addAttribute("file", file);
        var lines = file.lines();
        if (lines == null) {
            var plan = taking.plan(file, reader);
            model.addAttribute("fingerprint", plan.fingerprint());
            lines = plan.shown();
        }
        model.addAttribute("page", new FilePage(id, lines, only, after));
        model.addAttribute("only", only);
        return "stocktaking/file";
    }

    @PostMapping("/{id}")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fingerprint,
            @AuthenticationPrincipal SignedIn by,
            Model model,
            RedirectAttributes flash) {
        return switch (taken(id, fingerprint, by)) {
            case NOW -> back(id, flash, "Done, as it was shown.");
            case BEFORE -> back(id, flash, "This file was taken in before. Nothing was changed this time.");
            case NOT_AS_SHOWN -> {
                model.addAttribute("changed", true);
                yield new ModelAndView(show(id, null, 0, by, model), model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }

    /** The database refuses what came in between unseen, such as a loan of a machine that retires. */
    private Taken taken(UUID id, String fingerprint, SignedIn by) {
        try {
            return taking.take(id, fingerprint, by);
        } catch (DataIntegrityViolationException e) {
            return Taken.NOT_AS_SHOWN;
        }
    }

    private static ModelAndView back(UUID id, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/machines/files/" + id);
    }
}
