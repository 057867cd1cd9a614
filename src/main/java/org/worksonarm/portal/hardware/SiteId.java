package org.worksonarm.portal.hardware;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.worksonarm.portal.kernel.UuidV7;

/** Identifies a site. */
@Embeddable
record SiteId(@Column(name = "site_id") UUID value) implements Serializable {

    static SiteId create() {
        return new SiteId(UuidV7.create());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
