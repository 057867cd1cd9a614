package org.worksonarm.portal.allocation;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes whoever lends at a site wait for whoever closes it, and the other way round. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SiteLocks {

    private final JdbcClient jdbc;

    SiteLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All machines of the site by that code and these others, to which its loans may go, until the transaction ends. */
    public void lock(String site, Collection<UUID> others) {
        jdbc.sql("select lock_for_leaving(?, ?)::text")
                .params(site, others.toArray(UUID[]::new))
                .query()
                .singleRow();
    }
}
