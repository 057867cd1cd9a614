package org.worksonarm.portal.hardware;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.worksonarm.portal.hardware.ModelLists.VendorRow;
import org.worksonarm.portal.kernel.NotFound;

/** Who makes the machines: the list, adding a vendor, and changing its name. */
@Controller
@RequestMapping("/machines/vendors")
class VendorController {

    private static final String LIST = "redirect:/machines/vendors";

    private final Cataloguing cataloguing;
    private final ModelLists lists;

    VendorController(Cataloguing cataloguing, ModelLists lists) {
        this.cataloguing = cataloguing;
        this.lists = lists;
    }

    @ModelAttribute("section")
    String section() {
        return "machines";
    }

    @ModelAttribute("vendors")
    List<VendorRow> vendors() {
        return lists.vendorRows();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new VendorForm(""));
        return "hardware/vendors";
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") VendorForm form, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()
                || !done(errors, () -> cataloguing.addVendor(form.name().strip()))) {
            return "hardware/vendors";
        }
        redirect.addFlashAttribute(
                "notice", "%s is on the list.".formatted(form.name().strip()));
        return LIST;
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("vendors") List<VendorRow> vendors, Model model) {
        model.addAttribute("form", new VendorForm(one(id, vendors).name()));
        return "hardware/vendor";
    }

    @PostMapping("/{id}")
    String rename(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VendorForm form,
            BindingResult errors,
            @ModelAttribute("vendors") List<VendorRow> vendors,
            RedirectAttributes redirect) {
        var vendor = one(id, vendors);
        if (errors.hasErrors()
                || !done(
                        errors,
                        () -> cataloguing.renameVendor(
                                vendor.vendorId(), form.name().strip()))) {
            return "hardware/vendor";
        }
        redirect.addFlashAttribute("notice", "Saved.");
        return LIST;
    }

    private static boolean done(BindingResult errors, Runnable change) {
        try {
            change.run();
        } catch (DataIntegrityViolationException e) {
            if (!Violation.of(e, "vendor_name_key")) {
                throw e;
            }
            errors.rejectValue("name", "vendorForm.name.taken");
        }
        return !errors.hasErrors();
    }

    private static VendorRow one(UUID id, List<VendorRow> vendors) {
        return vendors.stream()
                .filter(vendor -> vendor.vendorId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("vendor " + id));
    }

    /** How a vendor is called. */
    record VendorForm(
            @NotBlank(message = "{vendorForm.name.missing}") @Size(max = 80, message = "{vendorForm.name.long}")
            String name) {

        VendorForm {
            name = Objects.requireNonNullElse(name, "");
        }
    }
}
