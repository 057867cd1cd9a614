package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.kernel.NotFound;

/** One site: its place, its provider, and the day of its closing. */
@Controller
@RequestMapping("/machines/sites/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class SiteChangeController {

    private final Inventory inventory;
    private final SiteLists lists;

    SiteChangeController(Inventory inventory, SiteLists lists) {
        this.inventory = inventory;
        this.lists = lists;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("site")
    SiteView site(@PathVariable UUID id) {
        return lists.find(new SiteId(id)).orElseThrow(() -> new NotFound("site " + id));
    }

    @GetMapping
    String show(@ModelAttribute("site") SiteView site, Model model) {
        model.addAttribute("form", SiteChangeForm.of(site));
        return "hardware/site";
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SiteChangeForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.closing().check(errors);
        if (errors.hasErrors()) {
            return "hardware/site";
        }
        inventory.change(new SiteId(id), form.details(), form.seenVersion());
        redirect.addFlashAttribute("notice", "Saved.");
        return "redirect:/machines/sites";
    }
}
