package org.worksonarm.portal.hardware;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that can change about a model. Null means "not known", never "none".
 *
 * @param vendor its id and name
 */
record ModelFacts(
        Option vendor,
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
        @Nullable String note) {

    UUID vendorId() {
        return UUID.fromString(vendor.value());
    }

    /** As the record keeps them, one by one. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("vendor", vendor.label());
        fields.put("name", name);
        fields.put("aliases", aliases);
        put(fields, "processor", processor);
        put(fields, "sockets", sockets);
        put(fields, "cores", cores);
        put(fields, "threads", threads);
        put(fields, "ramGib", ramGib);
        put(fields, "disk", disk);
        put(fields, "network", network);
        put(fields, "isa", isa);
        put(fields, "aarch32", aarch32);
        put(fields, "kvm", kvm);
        put(fields, "note", note);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        fields.put(name, Objects.toString(value, ""));
    }
}
