package org.worksonarm.portal.hardware;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that the list of machines knows of one.
 *
 * @param model slug of the catalogue
 * @param site code
 * @param parts null for a machine that is lent whole
 */
public record MachineFacts(
        String name,
        String model,
        String site,
        MachineState state,
        @Nullable PartsOffer parts,
        MachineDetails details) {

    public Sharing sharing() {
        return parts == null ? Sharing.WHOLE : Sharing.PARTS;
    }

    /** As the record and files tell them, by column. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("model", model);
        fields.put("site", site);
        fields.put("state", state.name());
        fields.put("sharing", sharing().name());
        fields.put("vcpu", parts == null ? "" : Objects.toString(parts.vcpu()));
        fields.put("ram_gib", parts == null ? "" : Objects.toString(parts.ramGib()));
        fields.put("disk_gib", parts == null ? "" : Objects.toString(parts.diskGib()));
        fields.put("ci_slots", parts == null ? "" : Objects.toString(parts.ciSlots()));
        fields.putAll(details.fields());
        return fields;
    }
}
