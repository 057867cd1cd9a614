package org.worksonarm.portal.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.reports.Listed.Row;

/** Reads the lists, without what the admin must not know of. */
@Component
@Transactional(readOnly = true)
class ListReading {

    static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    ListReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Listed first(Listing listing, AccountId admin) {
        return read(listing, SHOWN, admin);
    }

    Listed all(Listing listing, AccountId admin) {
        return read(listing, Integer.MAX_VALUE, admin);
    }

    private Listed read(Listing listing, int limit, AccountId admin) {
        ResultSetExtractor<Listed> asShown = rows -> listed(listing, rows);
        return jdbc.sql("select x.*, count(*) over () as total from (" + listing.sql(ConflictWall.NO_CONFLICT)
                        + ") x limit :limit")
                .param("me", admin.value())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(asShown);
    }

    /** The last two columns are the way and the total. */
    private static Listed listed(Listing listing, ResultSet rows) throws SQLException {
        var meta = rows.getMetaData();
        var header = new ArrayList<String>();
        for (var at = 1; at <= meta.getColumnCount() - 2; at++) {
            header.add(meta.getColumnLabel(at));
        }
        var found = new ArrayList<Row>();
        var total = 0L;
        while (rows.next()) {
            found.add(row(rows, header.size()));
            total = rows.getLong("total");
        }
        return new Listed(listing, header, found, total);
    }

    private static Row row(ResultSet rows, int columns) throws SQLException {
        var cells = new ArrayList<String>();
        for (var at = 1; at <= columns; at++) {
            cells.add(Objects.requireNonNullElse(rows.getString(at), "–"));
        }
        return new Row(List.copyOf(cells), rows.getString("url"));
    }
}
