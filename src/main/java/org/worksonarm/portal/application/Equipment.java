package org.worksonarm.portal.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a machine must have or let its holder do, beyond its size and its instructions.
 *
 * @param kvm whether it must run virtual machines of its own
 * @param nvme whether it needs a disk on NVMe
 * @param network what the network card must be or do; empty where any will do
 * @param boot how it is to be started
 * @param bootImage name of the image to start with; null where none was chosen
 * @param bootFrom address of the iPXE script to start with; of older requests, also the name of an image
 * @param jobs whose jobs run on it; null where nobody said
 * @param ciMinutes minutes of hosted CI a month; null where nobody said
 */
@Embeddable
public record Equipment(
        @Enumerated(EnumType.STRING) Answer kvm,
        @Enumerated(EnumType.STRING) Answer nvme,
        String network,
        @Enumerated(EnumType.STRING) Boot boot,
        @Nullable String bootImage,
        String bootFrom,
        @Enumerated(EnumType.STRING) @Nullable Jobs jobs,
        @Nullable Integer ciMinutes) {

    /** How a machine is started. */
    public enum Boot {
        ANY,
        IMAGE,
        IPXE
    }

    /** Whether strangers may make the machine run something, as with pull requests of anybody. */
    public enum Jobs {
        TRUSTED,
        UNTRUSTED,
        NOT_SURE
    }

    /** Name of the image, or address of the script, that it is started with. */
    public String bootSource() {
        return boot == Boot.IMAGE && bootImage != null ? bootImage : bootFrom;
    }

    /** Whatever there is will do. */
    public static Equipment any() {
        return new Equipment(Answer.NOT_SURE, Answer.NOT_SURE, "", Boot.ANY, null, "", null, null);
    }
}
