package org.worksonarm.portal.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a machine is to start with, as typed: DISK, IPXE, or the name of an image. */
record BootForm(String boot, String address, @Nullable Long version) {

    BootForm(@Nullable String boot, @Nullable String address, @Nullable Long version) {
        this.boot = boot == null ? "" : boot;
        this.address = address == null ? "" : address.strip();
        this.version = version;
    }

    static BootForm of(BootSource source, long version) {
        return switch (source.kind()) {
            case IMAGE -> new BootForm(source.image(), "", version);
            case DISK, IPXE -> new BootForm(source.kind().name(), source.address(), version);
        };
    }

    static List<Option> options(List<String> images) {
        var options = new ArrayList<Option>();
        images.forEach(image -> options.add(new Option(image, image)));
        options.add(new Option(BootSource.Kind.IPXE.name(), "An iPXE script of ours"));
        options.add(new Option(BootSource.Kind.DISK.name(), "What is on its disk"));
        return options;
    }

    Optional<BootSource> read(List<String> images, BindingResult errors) {
        if (boot.equals(BootSource.Kind.DISK.name())) {
            return Optional.of(BootSource.disk());
        }
        if (images.contains(boot)) {
            return Optional.of(BootSource.image(boot));
        }
        if (!boot.equals(BootSource.Kind.IPXE.name())) {
            errors.rejectValue("boot", "bootForm.boot");
        } else if (!BootSource.isAddress(address)) {
            errors.rejectValue("address", "bootForm.address");
        } else {
            return Optional.of(BootSource.script(address));
        }
        return Optional.empty();
    }

    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }

    /** One entry of a list to choose from. */
    record Option(String value, String label) {}
}
