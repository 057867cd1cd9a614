package org.worksonarm.portal.hardware;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What tells one machine from another, as it is typed; all of it may stay empty. */
record FactsForm(
        @Size(max = 80, message = "{factsForm.serial.long}") String serial,
        @Size(max = 60, message = "{factsForm.rack.long}") String rack,

        @Size(max = 80, message = "{factsForm.firmware.long}")
        String firmware,

        @Size(max = 1000, message = "{factsForm.macs.many}") String macs,

        @Size(max = 500, message = "{factsForm.labels.many}")
        String labels) {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    FactsForm {
        serial = Objects.requireNonNullElse(serial, "");
        rack = Objects.requireNonNullElse(rack, "");
        firmware = Objects.requireNonNullElse(firmware, "");
        macs = Objects.requireNonNullElse(macs, "");
        labels = Objects.requireNonNullElse(labels, "");
    }

    static FactsForm empty() {
        return of(MachineDetails.UNKNOWN);
    }

    static FactsForm of(MachineDetails details) {
        return new FactsForm(
                Objects.toString(details.serial(), ""),
                Objects.toString(details.rack(), ""),
                Objects.toString(details.firmware(), ""),
                String.join("\n", details.macs().stream().map(MacAddress::value).toList()),
                MachineDetails.joined(details.labels()));
    }

    void check(BindingResult errors) {
        words(macs)
                .filter(mac -> MacAddress.parse(mac).isEmpty())
                .forEach(
                        mac -> errors.rejectValue("facts.macs", "factsForm.macs.unreadable", new Object[] {mac}, null));
        words(labels)
                .filter(label -> !LABEL.matcher(small(label)).matches())
                .forEach(label ->
                        errors.rejectValue("facts.labels", "factsForm.labels.plain", new Object[] {label}, null));
    }

    List<MacAddress> addresses() {
        return words(macs).map(MacAddress::parse).flatMap(Optional::stream).toList();
    }

    MachineDetails details(@Nullable String note) {
        return new MachineDetails(
                known(serial),
                known(rack),
                known(firmware),
                note,
                addresses(),
                words(labels).map(FactsForm::small).toList());
    }

    /** By form field name, as the page about a stale edit compares them. */
    Map<String, String> fields() {
        return Map.of(
                "facts.serial", serial,
                "facts.rack", rack,
                "facts.firmware", firmware,
                "facts.macs", macs,
                "facts.labels", labels);
    }

    private static Stream<String> words(String typed) {
        return Stream.of(typed.split("[\\s,;]+")).filter(word -> !word.isEmpty());
    }

    private static String small(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String known(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
