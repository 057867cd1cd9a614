package org.worksonarm.portal.hardware;

import org.jspecify.annotations.Nullable;

/** A model of the catalogue. Null means "not known", never "none". {@code ramGib} in GiB, {@code cores} in all sockets. */
public record MachineModel(
        String slug,
        String vendor,
        String name,
        String aliases,
        @Nullable String processor,
        @Nullable Integer sockets,
        @Nullable Integer cores,
        @Nullable Integer ramGib,
        @Nullable String disk,
        @Nullable String network,
        @Nullable String isa,
        @Nullable Aarch32 aarch32,
        @Nullable Boolean kvm,
        @Nullable String note) {}
