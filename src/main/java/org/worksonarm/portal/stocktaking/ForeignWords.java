package org.worksonarm.portal.stocktaking;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MachineState;

/** What other inventories say, in words of the portal. */
final class ForeignWords {

    /** What firmware says where nobody filled in a serial number. */
    private static final Pattern NO_SERIAL = Pattern.compile(
            "(?i)|unknown|none|n/?a|0+|not specified|default string|to be filled.*|system serial number|123456789\\d*");

    private ForeignWords() {}

    static String name(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
    }

    static String serial(String told) {
        return NO_SERIAL.matcher(told.strip()).matches() ? "" : told.strip();
    }

    static String known(String told) {
        return told.strip().equalsIgnoreCase("unknown") ? "" : told.strip();
    }

    /** Offline says nothing of why. */
    static @Nullable MachineState ofNetBox(String status) {
        return switch (status.strip().toLowerCase(Locale.ROOT)) {
            case "active" -> MachineState.AVAILABLE;
            case "planned", "staged", "inventory" -> MachineState.COMMISSIONING;
            case "failed" -> MachineState.FAULTY;
            case "decommissioning" -> MachineState.RETIRED;
            default -> null;
        };
    }

    static @Nullable MachineState ofMaas(String status) {
        return switch (status.strip().toLowerCase(Locale.ROOT)) {
            case "ready", "reserved", "allocated", "deploying", "deployed", "releasing", "disk erasing" ->
                MachineState.AVAILABLE;
            case "new", "commissioning", "testing" -> MachineState.COMMISSIONING;
            case "broken", "failed commissioning", "failed testing", "failed deployment", "failed disk erasing" ->
                MachineState.FAULTY;
            case "rescue mode", "entering rescue mode", "exiting rescue mode" -> MachineState.MAINTENANCE;
            case "retired" -> MachineState.RETIRED;
            default -> null;
        };
    }
}
