package org.worksonarm.portal.hardware;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** As the record and files tell them, by column. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("serial", Objects.toString(serial, ""));
        fields.put("rack", Objects.toString(rack, ""));
        fields.put("firmware", Objects.toString(firmware, ""));
        fields.put("macs", joined(macs));
        fields.put("labels", joined(labels));
        fields.put("note", Objects.toString(note, ""));
        return fields;
    }

    static String joined(Collection<?> words) {
        return String.join(", ", words.stream().map(Object::toString).toList());
    }
}
