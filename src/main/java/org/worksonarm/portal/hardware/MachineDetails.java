package org.worksonarm.portal.hardware;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a machine beside its name, model, place and state. Null means "not known".
 *
 * @param macs its network cards, the one that it boots from first
 */
public record MachineDetails(
        @Nullable String serial,
        @Nullable String rack,
        @Nullable String firmware,
        @Nullable String note,
        List<MacAddress> macs,
        List<String> labels) {

    public static final MachineDetails UNKNOWN = new MachineDetails(null, null, null, null, List.of(), List.of());

    public MachineDetails {
        macs = macs.stream().distinct().toList();
        labels = labels.stream().distinct().sorted().toList();
    }

    static String joined(Collection<?> words) {
        return String.join(", ", words.stream().map(Object::toString).toList());
    }
}
