package org.worksonarm.portal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a key that somebody keeps. */
@Embeddable
public record SshKeyId(@Column(name = "ssh_key_id") UUID value) implements Serializable {

    public static SshKeyId create() {
        return new SshKeyId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
