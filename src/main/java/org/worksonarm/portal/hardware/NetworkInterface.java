package org.worksonarm.portal.hardware;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.ColumnTransformer;

/** One network card of a machine, as it is stored; the first is the one that it boots from. */
@Embeddable
record NetworkInterface(
        @Column(columnDefinition = "macaddr")
        @ColumnTransformer(read = "cast(mac as text)", write = "cast(? as macaddr)")
        String mac,

        int position) {}
