package org.worksonarm.portal.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Reads the keys of a person, for that person alone. */
@Component
@Transactional(readOnly = true)
class KeyLists {

    private final JdbcClient jdbc;

    KeyLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept> of(AccountId owner) {
        return jdbc.sql("""
                select ssh_key_id as id, algorithm, bits, fingerprint, comment, added_at from ssh_key
                where account_id = ? order by added_at, ssh_key_id""").param(owner.value()).query(Kept.class).list();
    }

    List<String> fingerprints(AccountId owner) {
        return jdbc.sql("select fingerprint from ssh_key where account_id = ?")
                .param(owner.value())
                .query(String.class)
                .list();
    }

    /** A key as its owner sees it. */
    record Kept(UUID id, String algorithm, int bits, String fingerprint, String comment, Instant addedAt) {}
}
