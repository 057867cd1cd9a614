package org.worksonarm.portal.hardware;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One model as admins see it; {@code machines} counts those that are not retired. */
record ModelView(
        UUID modelId,
        String slug,
        UUID vendorId,
        String vendor,
        String name,
        String aliases,
        @Nullable String processor,
        @Nullable Integer sockets,
        @Nullable Integer cores,
        @Nullable Integer threads,
        @Nullable Integer ramGib,
        @Nullable String disk,
        @Nullable String network,
        @Nullable String isa,
        @Nullable Aarch32 aarch32,
        @Nullable Boolean kvm,
        @Nullable String note,
        long version,
        int machines) {

    ModelFacts facts() {
        return new ModelFacts(
                new Option(vendorId.toString(), vendor),
                name,
                aliases,
                processor,
                sockets,
                cores,
                threads,
                ramGib,
                disk,
                network,
                isa,
                aarch32,
                kvm,
                note);
    }
}
