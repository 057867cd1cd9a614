package org.worksonarm.portal.hardware;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the record tells field by field about machines, models and sites. */
public enum Fact {
    NAME,
    MODEL,
    SITE,
    STATE,
    SHARING,
    VCPU,
    RAM_GIB,
    DISK_GIB,
    CI_SLOTS,
    SERIAL,
    RACK,
    FIRMWARE,
    MACS,
    LABELS,
    NOTE,
    CITY,
    COUNTRY,
    PROVIDER,
    CLOSES_ON,
    VENDOR,
    ALIASES,
    PROCESSOR,
    SOCKETS,
    CORES,
    THREADS,
    DISK,
    NETWORK,
    ISA,
    AARCH32,
    KVM;

    /** By the name of a column or of a field of a form. */
    public static Optional<Fact> named(String field) {
        var name = field.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(fact -> fact.name().equals(name)).findFirst();
    }

    /** As columns are called. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
