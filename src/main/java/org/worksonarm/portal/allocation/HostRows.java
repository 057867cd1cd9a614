package org.worksonarm.portal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Host.Service;
import org.worksonarm.portal.hardware.Aarch32;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.Sharing;

/** Reads rows of machines with their terms. */
final class HostRows {

    private HostRows() {}

    static Host host(ResultSet row, int index) throws SQLException {
        return new Host(
                row.getObject("machine_id", UUID.class),
                row.getString("name"),
                MachineState.valueOf(row.getString("state")),
                Sharing.valueOf(row.getString("sharing")),
                number(row, "vcpu"),
                number(row, "part_ram_gib"),
                number(row, "disk_gib"),
                number(row, "ci_slots"),
                row.getString("note"),
                row.getString("model"),
                row.getString("model_name"),
                row.getInt("model_position"),
                number(row, "cores"),
                number(row, "ram_gib"),
                row.getString("model_disk"),
                row.getString("isa"),
                aarch32(row.getString("aarch32")),
                row.getString("site"),
                row.getString("site_name"),
                service(row),
                row.getObject("kvm", Boolean.class),
                row.getString("network"));
    }

    private static Service service(ResultSet row) throws SQLException {
        return new Service(
                row.getObject("closes_on", LocalDate.class),
                row.getObject("retires_on", LocalDate.class),
                row.getInt("cleaning_days"),
                number(row, "lendable_vcpu"));
    }

    private static @Nullable Aarch32 aarch32(@Nullable String name) {
        return name == null ? null : Aarch32.valueOf(name);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
