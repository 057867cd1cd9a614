package org.worksonarm.portal.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;

/** What people do with their keys. */
@Service
@Transactional
class KeyKeeping {

    static final int MOST = 20;

    private final SshKeys keys;
    private final KeyLists lists;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeyKeeping(SshKeys keys, KeyLists lists, JdbcClient jdbc, Clock clock) {
        this.keys = keys;
        this.lists = lists;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps all of them, or none: then it says in words why, line by line. Whoever does so at the same time waits. */
    List<String> add(List<KeyLine> lines, AccountId owner) {
        lock(owner);
        var refusals = refusals(lines, owner);
        if (refusals.isEmpty()) {
            lines.stream()
                    .flatMap(KeyLine::keys)
                    .forEach(key -> keys.saveAndFlush(new SshKey(owner, key, clock.instant())));
        }
        return refusals;
    }

    /** @throws NotFound where there is no such key, or it is somebody else's */
    void remove(SshKeyId id, AccountId owner) {
        lock(owner);
        var key = keys.findById(id)
                .filter(found -> found.belongsTo(owner))
                .orElseThrow(() -> new NotFound("SSH key " + id));
        key.remove();
        keys.delete(key);
    }

    private List<String> refusals(List<KeyLine> lines, AccountId owner) {
        var refusals = new ArrayList<String>();
        var kept = new ArrayList<>(lists.fingerprints(owner));
        for (var line : lines) {
            var key = line.key();
            if (key == null) {
                refusals.add("“%s”: %s".formatted(line.text(), line.refusal()));
            } else if (kept.contains(key.fingerprint())) {
                refusals.add("“%s”: you keep this key already.".formatted(key.fingerprint()));
            } else {
                kept.add(key.fingerprint());
            }
        }
        if (kept.size() > MOST) {
            refusals.add("Nobody keeps more than %d keys. Remove some first.".formatted(MOST));
        }
        return refusals;
    }

    private void lock(AccountId owner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('keys of ' || ?, 0))::text")
                .param(owner.toString())
                .query(String.class)
                .single();
    }
}
