package org.worksonarm.portal.stocktaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.worksonarm.portal.hardware.MachineFacts;

/** Who has which serial number and network card; each may be only once. */
final class Owners {

    private final Map<String, String> owners = new HashMap<>();

    /** What somebody else has already. */
    List<Refusal> claim(MachineFacts facts, String who) {
        var clashes = new ArrayList<Refusal>();
        var details = facts.details();
        if (details.serial() != null) {
            claim("serial", details.serial().toLowerCase(Locale.ROOT), who, clashes);
        }
        details.macs().forEach(mac -> claim("macs", mac.value(), who, clashes));
        return clashes;
    }

    private void claim(String column, String value, String who, List<Refusal> clashes) {
        var owner = owners.putIfAbsent(column + " " + value, who);
        if (owner != null) {
            clashes.add(new Refusal(column, "%s has %s already.".formatted(owner, value)));
        }
    }
}
