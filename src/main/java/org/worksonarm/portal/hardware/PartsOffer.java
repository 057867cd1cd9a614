package org.worksonarm.portal.hardware;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a host offers in parts: the size of all virtual machines together, and slots of hosted CI. */
@Embeddable
public record PartsOffer(
        int vcpu,
        @Column(name = "ram_gib") int ramGib,
        @Column(name = "disk_gib") int diskGib,
        int ciSlots) {

    public PartsOffer {
        if (vcpu <= 0 || ramGib <= 0 || diskGib <= 0 || ciSlots < 0) {
            throw new IllegalArgumentException("a host shares some of its processors, memory and disk");
        }
    }
}
