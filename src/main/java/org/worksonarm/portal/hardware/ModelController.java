package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
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

/** The catalogue as admins keep it: its models, adding one and changing one. */
@Controller
@RequestMapping("/machines/models")
class ModelController {

    private static final String ID = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String LIST = "redirect:/machines/models";

    private final Cataloguing cataloguing;
    private final ModelLists lists;

    ModelController(Cataloguing cataloguing, ModelLists lists) {
        this.cataloguing = cataloguing;
        this.lists = lists;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("models", lists.all());
        return "hardware/models";
    }

    @GetMapping("/new")
    String begin(Model model) {
        model.addAttribute("choices", ModelChoices.of(lists));
        model.addAttribute("form", ModelForm.empty());
        return "hardware/new-model";
    }

    @PostMapping("/new")
    String add(
            @Valid @ModelAttribute("form") ModelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var choices = ModelChoices.of(lists);
        model.addAttribute("choices", choices);
        form.checkSlug(errors);
        var vendor = vendor(form, choices, errors);
        if (vendor.isEmpty() || !done(errors, () -> cataloguing.add(form.slug(), form.facts(vendor.get())))) {
            return "hardware/new-model";
        }
        redirect.addFlashAttribute(
                "notice", "Model %s is in the catalogue.".formatted(form.name().strip()));
        return LIST;
    }

    @GetMapping(ID)
    String show(@PathVariable UUID id, Model model) {
        var found = find(id);
        model.addAttribute("found", found);
        model.addAttribute("choices", ModelChoices.of(lists));
        model.addAttribute("form", ModelForm.of(found));
        return "hardware/model";
    }

    @PostMapping(ID)
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ModelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var choices = ModelChoices.of(lists);
        model.addAttribute("choices", choices);
        model.addAttribute("found", find(id));
        var vendor = vendor(form, choices, errors);
        if (vendor.isEmpty()
                || !done(
                        errors,
                        () -> cataloguing.change(new ModelId(id), form.facts(vendor.get()), form.seenVersion()))) {
            return "hardware/model";
        }
        redirect.addFlashAttribute("notice", "Saved.");
        return LIST;
    }

    private ModelView find(UUID id) {
        return lists.find(new ModelId(id)).orElseThrow(() -> new NotFound("model " + id));
    }

    /** Empty where anything is wrong. */
    private static Optional<Option> vendor(ModelForm form, ModelChoices choices, BindingResult errors) {
        var chosen = choices.vendors().stream()
                .filter(vendor -> !form.vendor().isEmpty() && vendor.value().equals(form.vendor()))
                .findFirst();
        if (chosen.isEmpty() && !errors.hasFieldErrors("vendor")) {
            errors.rejectValue("vendor", "modelForm.vendor.missing");
        }
        return errors.hasErrors() ? Optional.empty() : chosen;
    }

    private static boolean done(BindingResult errors, Runnable change) {
        try {
            change.run();
        } catch (DataIntegrityViolationException e) {
            if (Violation.of(e, "machine_model_slug_key")) {
                errors.rejectValue("slug", "modelForm.slug.taken");
            } else if (Violation.of(e, "machine_model_name_key")) {
                errors.rejectValue("name", "modelForm.name.taken");
            } else {
                throw e;
            }
        }
        return !errors.hasErrors();
    }

    /** What the form of a model lets choose. */
    record ModelChoices(List<Option> vendors, List<Option> aarch32, List<Option> kvm) {

        private static final Option UNKNOWN = new Option("", "Not known");

        static ModelChoices of(ModelLists lists) {
            return new ModelChoices(
                    Stream.concat(Stream.of(new Option("", "Choose")), lists.vendors().stream())
                            .toList(),
                    List.of(
                            UNKNOWN,
                            new Option(Aarch32.NONE.name(), "No"),
                            new Option(Aarch32.USER.name(), "Programs in user space only"),
                            new Option(Aarch32.FULL.name(), "Yes, kernels too")),
                    List.of(UNKNOWN, new Option("true", "Yes"), new Option("false", "No")));
        }
    }
}
