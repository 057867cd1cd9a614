package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sites, and adding one. */
@Controller
@RequestMapping("/machines/sites")
class SiteController {

    private final Inventory inventory;
    private final SiteLists lists;

    SiteController(Inventory inventory, SiteLists lists) {
        this.inventory = inventory;
        this.lists = lists;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("sites", lists.all());
        return "hardware/sites";
    }

    @GetMapping("/new")
    String begin(Model model) {
        model.addAttribute("form", SiteForm.empty());
        return "hardware/new-site";
    }

    @PostMapping("/new")
    String add(@Valid @ModelAttribute("form") SiteForm form, BindingResult errors, RedirectAttributes redirect) {
        form.closing().check(errors);
        if (errors.hasErrors() || !added(form, errors)) {
            return "hardware/new-site";
        }
        redirect.addFlashAttribute(
                "notice", "Site %s is ready for machines.".formatted(form.code().strip()));
        return "redirect:/machines/sites";
    }

    private boolean added(SiteForm form, BindingResult errors) {
        try {
            inventory.add(form, form.closing().day().orElse(null));
        } catch (DataIntegrityViolationException e) {
            if (!Violation.of(e, "site_code_key")) {
                throw e;
            }
            errors.rejectValue("code", "siteForm.code.taken");
        }
        return !errors.hasErrors();
    }
}
