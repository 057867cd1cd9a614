package org.worksonarm.portal.stocktaking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.Fact;
import org.worksonarm.portal.hardware.MacAddress;
import org.worksonarm.portal.hardware.MachineState;

/**
 * A machine as another inventory tells it; what it does not tell is empty or null.
 *
 * @param name without a domain, in small letters
 * @param state null where what it says there has no word here
 */
record ForeignMachine(
        String name,
        String model,
        String site,
        String rack,
        String serial,
        String firmware,
        @Nullable MachineState state,
        List<MacAddress> macs) {

    ForeignMachine {
        macs = List.copyOf(macs);
    }

    /** What it tells, by fact. */
    Map<Fact, String> told() {
        var told = new EnumMap<Fact, String>(Fact.class);
        told.put(Fact.NAME, name);
        told.put(Fact.MODEL, model);
        told.put(Fact.SITE, site);
        told.put(Fact.STATE, state == null ? "" : state.name());
        told.put(Fact.SERIAL, serial);
        told.put(Fact.RACK, rack);
        told.put(Fact.FIRMWARE, firmware);
        told.put(
                Fact.MACS,
                String.join(", ", macs.stream().map(MacAddress::value).toList()));
        told.values().removeIf(String::isEmpty);
        return told;
    }

    /** What it tells beside its name. */
    public String words() {
        var told = told();
        told.keySet().removeAll(Set.of(Fact.NAME, Fact.STATE));
        return String.join(", ", told.values());
    }
}
