package org.worksonarm.portal.hardware;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.kernel.UuidV7;

/** Who makes machines. An admin adds a vendor, and may change how it is called. */
@Entity
class Vendor extends AbstractAggregateRoot<Vendor> {

    @Id
    private UUID vendorId;

    private String name;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Vendor() {}

    Vendor(String name) {
        this.vendorId = UuidV7.create();
        this.name = name;
        registerEvent(new VendorNamed(vendorId, null, name));
    }

    void rename(String next) {
        registerEvent(new VendorNamed(vendorId, name, next));
        name = next;
    }
}
