package org.worksonarm.portal.program;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Rounds extends Repository<Round, RoundId> {

    Round saveAndFlush(Round round);

    void delete(Round round);

    Optional<Round> findById(RoundId id);

    @Query("select r from Round r order by r.opensAt desc")
    List<Round> all();

    /** Those that take applications now or will, the nearest first. */
    @Query("select r from Round r where r.closesAt > :now order by r.opensAt")
    List<Round> notClosed(Instant now);
}
