package org.worksonarm.portal.handover;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

/** The SSH public keys of whoever is signed in. */
@Controller
@RequestMapping("/keys")
class KeysController {

    private final KeyKeeping keeping;
    private final KeyLists lists;

    KeysController(KeyKeeping keeping, KeyLists lists) {
        this.keeping = keeping;
        this.lists = lists;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "keys";
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", KeysForm.empty());
        return page(person, model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") KeysForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var lines = form.read(errors);
        if (!errors.hasErrors()) {
            keeping.add(lines, person.accountId()).forEach(why -> errors.rejectValue("lines", "keysForm.refused", why));
        }
        if (errors.hasErrors()) {
            return page(person, model);
        }
        flash.addFlashAttribute("notice", lines.size() == 1 ? "Key added." : lines.size() + " keys added.");
        return "redirect:/keys";
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        keeping.remove(new SshKeyId(id), person.accountId());
        flash.addFlashAttribute(
                "notice", "Key removed. Where it opens machines now, an operator is asked to take it off them.");
        return "redirect:/keys";
    }

    private String page(SignedIn person, Model model) {
        model.addAttribute("keys", lists.of(person.accountId()));
        return "handover/keys";
    }
}
