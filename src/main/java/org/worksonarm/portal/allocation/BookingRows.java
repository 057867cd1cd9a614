package org.worksonarm.portal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.worksonarm.portal.allocation.Booking.Claim;
import org.worksonarm.portal.allocation.Booking.Upkeep;

/** Reads rows of what is booked. */
final class BookingRows {

    private BookingRows() {}

    static Booking booking(ResultSet row, int index) throws SQLException {
        return new Booking(
                row.getObject("allocation_id", UUID.class),
                row.getObject("machine_id", UUID.class),
                portion(row),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                AllocationStatus.valueOf(row.getString("status")),
                row.getString("holder"),
                claim(row));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        var heldUntil = row.getObject("held_until", OffsetDateTime.class);
        var upkeep = row.getString("upkeep");
        return new Claim(
                row.getObject("tenant", UUID.class),
                row.getInt("cleaning_days"),
                row.getBoolean("strangers"),
                heldUntil == null ? null : heldUntil.toInstant(),
                upkeep == null ? null : new Upkeep(upkeep, row.getBoolean("loans_run_on")));
    }

    static Portion portion(ResultSet row) throws SQLException {
        return new Portion(
                AllocationKind.valueOf(row.getString("kind")),
                row.getInt("vcpu"),
                row.getInt("ram_gib"),
                row.getInt("disk_gib"),
                row.getInt("ci_slots"));
    }
}
