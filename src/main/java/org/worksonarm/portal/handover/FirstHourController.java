package org.worksonarm.portal.handover;

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
import org.worksonarm.portal.kernel.NotFound;

/** Where admins write what teams do in the first hour. */
@Controller
@RequestMapping(FirstHourController.PATH)
class FirstHourController {

    static final String PATH = HandoverQuery.PATH + "/first-hour";

    private static final String ONE = "/{kind:WHOLE|VM|HOSTED_CI}";

    private final FirstHours texts;

    FirstHourController(FirstHours texts) {
        this.texts = texts;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("texts", texts.all());
        return "handover/first-hours";
    }

    @GetMapping(ONE)
    String show(@PathVariable String kind, Model model) {
        var text = text(kind);
        model.addAttribute("form", new FirstHourForm(text.body(), text.version()));
        return "handover/first-hour";
    }

    @PostMapping(ONE)
    String rewrite(
            @PathVariable String kind,
            @ModelAttribute("form") FirstHourForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return "handover/first-hour";
        }
        texts.rewrite(text(kind), form.body(), form.seen());
        flash.addFlashAttribute("notice", "Saved. Teams read it from now on.");
        return "redirect:" + PATH;
    }

    private FirstHour text(String kind) {
        return texts.of(kind).orElseThrow(() -> new NotFound("first hour of " + kind));
    }
}
