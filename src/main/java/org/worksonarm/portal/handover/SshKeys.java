package org.worksonarm.portal.handover;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SshKeys extends Repository<SshKey, SshKeyId> {

    /** Flushes, because what follows in the same transaction reads by SQL. */
    SshKey saveAndFlush(SshKey key);

    Optional<SshKey> findById(SshKeyId id);

    /** Publishes the events of the key. */
    void delete(SshKey key);
}
