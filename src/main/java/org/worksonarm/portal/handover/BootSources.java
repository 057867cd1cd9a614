package org.worksonarm.portal.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.AllocationId;

/** Tells what machines start with. */
@Component
@Transactional(readOnly = true)
public class BootSources {

    private final JdbcClient jdbc;
    private final Clock clock;

    BootSources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As chosen, or else as asked for. */
    public BootSource of(AllocationId allocation) {
        return jdbc.sql("select * from boot_card where allocation_id = ?")
                .param(allocation.value())
                .query(BootSources::source)
                .optional()
                .orElseGet(BootSource::disk);
    }

    List<String> images() {
        return jdbc.sql("select name from boot_image order by position")
                .query(String.class)
                .list();
    }

    /** Of the machine with this card, while it is lent whole; {@code mac} with colons, in lower case. */
    Optional<BootSource> current(String mac) {
        return jdbc.sql("""
                select b.* from machine_interface_card i join boot_card b using (machine_id)
                where i.mac = :mac and b.kind = 'WHOLE' and b.live
                  and b.starts_on <= :today and b.ends_on >= :today limit 1""")
                .param("mac", mac)
                .param("today", LocalDate.now(clock))
                .query(BootSources::source)
                .optional();
    }

    /** Of the choice as it was shown; -1 where none was made. */
    long version(AllocationId allocation) {
        return Objects.requireNonNullElse(
                jdbc.sql("select max(version) from boot_choice where allocation_id = ?")
                        .param(allocation.value())
                        .query(Long.class)
                        .optional()
                        .orElse(null),
                -1L);
    }

    private static BootSource source(ResultSet row, int index) throws SQLException {
        return switch (BootSource.Kind.valueOf(row.getString("source"))) {
            case DISK -> BootSource.disk();
            case IMAGE -> BootSource.image(row.getString("image"));
            case IPXE -> BootSource.script(row.getString("address"));
        };
    }
}
