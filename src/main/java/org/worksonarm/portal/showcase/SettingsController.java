package org.worksonarm.portal.showcase;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectId;

/** Where the lead chooses what everybody sees. */
@Controller
@RequestMapping("/projects/{id}/showcase")
class SettingsController {

    private final ShowcaseKeeping keeping;
    private final MessageSource messages;

    SettingsController(ShowcaseKeeping keeping, MessageSource messages) {
        this.keeping = keeping;
        this.messages = messages;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", keeping.form(new ProjectId(id), person.accountId()));
        return page(id, person, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ShowcaseForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, person, model);
        }
        keeping.save(new ProjectId(id), person.accountId(), form);
        flash.addFlashAttribute(
                "notice", form.toEverybody() ? "Saved. The page is public." : "Saved. Nothing is public.");
        return "redirect:/projects/" + id + "/showcase";
    }

    private String page(UUID id, SignedIn person, Model model) {
        var settings = keeping.settings(new ProjectId(id), person.accountId());
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/showcase/" + settings.slug());
        model.addAttribute("settings", settings);
        model.addAttribute("badge", Badge.markdown(address.toUriString()));
        model.addAttribute("audiences", List.of(new Choice("TEAM", "Nobody"), new Choice("EVERYBODY", "Everybody")));
        model.addAttribute(
                "parts", Arrays.stream(Part.values()).map(this::choice).toList());
        return "showcase/settings";
    }

    private Choice choice(Part part) {
        return new Choice(part.name(), messages.getMessage("Part." + part, new Object[0], Locale.ENGLISH));
    }

    /** What can be chosen. */
    record Choice(String value, String label) {}
}
