package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;

/** When reviewers were last reminded of something that the reader may know of. */
@Component
@Transactional(readOnly = true)
class LastReminders {

    private final JdbcClient jdbc;

    LastReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, LocalDate> seenBy(AccountId reader) {
        var last = new HashMap<UUID, LocalDate>();
        jdbc.sql("select c.account_id, max(c.day) as day from digest_entry c where true " + ConflictWall.NO_CONFLICT
                        + " group by c.account_id")
                .param("me", reader.value())
                .query(row -> {
                    last.put(row.getObject("account_id", UUID.class), row.getObject("day", LocalDate.class));
                });
        return last;
    }
}
