package org.worksonarm.portal.hardware;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.kernel.FormFields;

/** What an admin types about a model; what is left empty is not known. The slug is typed for a new one only. */
record ModelForm(
        String slug,
        @NotBlank(message = "{modelForm.vendor.missing}") String vendor,

        @NotBlank(message = "{modelForm.name.missing}") @Size(max = 80, message = "{modelForm.text.long}")
        String name,

        @Size(max = 300, message = "{modelForm.text.long}") String aliases,
        @Size(max = 300, message = "{modelForm.text.long}") String processor,

        @Pattern(regexp = AMOUNT, message = "{modelForm.sockets.amount}")
        String sockets,

        @Pattern(regexp = AMOUNT, message = "{modelForm.cores.amount}")
        String cores,

        @Pattern(regexp = AMOUNT, message = "{modelForm.threads.amount}")
        String threads,

        @Pattern(regexp = AMOUNT, message = "{modelForm.ramGib.amount}")
        String ramGib,

        @Size(max = 300, message = "{modelForm.text.long}") String disk,
        @Size(max = 300, message = "{modelForm.text.long}") String network,
        @Size(max = 80, message = "{modelForm.text.long}") String isa,

        @Pattern(regexp = "|NONE|USER|FULL", message = "{modelForm.aarch32.known}")
        String aarch32,

        @Pattern(regexp = "|true|false", message = "{modelForm.kvm.known}")
        String kvm,

        @Size(max = 1000, message = "{machineForm.note.long}")
        String note,

        @Nullable Long version) {

    private static final String AMOUNT = "\\s*([1-9]\\d{0,6}\\s*)?";
    private static final java.util.regex.Pattern SLUG = java.util.regex.Pattern.compile("[a-z][a-z0-9-]{1,59}");

    ModelForm {
        slug = text(slug);
        vendor = text(vendor);
        name = text(name);
        aliases = text(aliases);
        processor = text(processor);
        sockets = text(sockets);
        cores = text(cores);
        threads = text(threads);
        ramGib = text(ramGib);
        disk = text(disk);
        network = text(network);
        isa = text(isa);
        aarch32 = text(aarch32);
        kvm = text(kvm);
        note = text(note);
    }

    static ModelForm empty() {
        return new ModelForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", null);
    }

    static ModelForm of(ModelView model) {
        return new ModelForm(
                model.slug(),
                model.vendorId().toString(),
                model.name(),
                model.aliases(),
                text(model.processor()),
                text(model.sockets()),
                text(model.cores()),
                text(model.threads()),
                text(model.ramGib()),
                text(model.disk()),
                text(model.network()),
                text(model.isa()),
                text(model.aarch32()),
                text(model.kvm()),
                text(model.note()),
                model.version());
    }

    void checkSlug(BindingResult errors) {
        if (!SLUG.matcher(slug).matches()) {
            errors.rejectValue("slug", "modelForm.slug.plain");
        }
    }

    /** To be asked of a valid form only. */
    ModelFacts facts(Option chosen) {
        return new ModelFacts(
                chosen,
                name.strip(),
                aliases.strip(),
                known(processor),
                number(sockets),
                number(cores),
                number(threads),
                number(ramGib),
                known(disk),
                known(network),
                known(isa),
                aarch32.isEmpty() ? null : Aarch32.valueOf(aarch32),
                kvm.isEmpty() ? null : Boolean.valueOf(kvm),
                known(note));
    }

    /** By form field name, as the page about a stale edit compares them; the slug stays. */
    Map<String, String> fields() {
        var fields = new TreeMap<>(FormFields.of(this));
        fields.remove("slug");
        return fields;
    }

    /** A form without a version was never shown by the portal, so it cannot be up to date. */
    long seenVersion() {
        return version == null ? -1 : version;
    }

    private static @Nullable String known(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable Integer number(String typed) {
        return typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
