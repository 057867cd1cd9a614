package org.worksonarm.portal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.kernel.WebAddress;

/**
 * What a machine starts with.
 *
 * @param image a preconfigured image, where one is meant
 * @param address of an iPXE script, where one is meant
 */
@Embeddable
public record BootSource(
        @Enumerated(EnumType.STRING) @Column(name = "source")
        Kind kind,

        @Nullable String image,
        @Nullable String address) {

    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^$\"'{}]]{1,500}");

    /** Where a machine starts from. */
    public enum Kind {
        DISK,
        IMAGE,
        IPXE
    }

    static BootSource disk() {
        return new BootSource(Kind.DISK, null, null);
    }

    static BootSource image(String name) {
        return new BootSource(Kind.IMAGE, name, null);
    }

    static BootSource script(String address) {
        return new BootSource(Kind.IPXE, null, address);
    }

    /** Whether iPXE reads it as one word, and nothing of it as its own settings. */
    static boolean isAddress(String typed) {
        return PLAIN.matcher(typed).matches() && WebAddress.isOne(typed);
    }

    public String words() {
        return switch (kind) {
            case DISK -> "what is on its disk";
            case IMAGE -> "the image " + image;
            case IPXE -> "the iPXE script at " + address;
        };
    }
}
