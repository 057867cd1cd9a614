package org.worksonarm.portal.assignment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** Each find makes others wait who would end the same assignment. */
interface Assignments extends Repository<Assignment, AssignmentId> {

    Assignment save(Assignment assignment);

    /** The open one or the finished one: there is never more than one of both. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Assignment a
            where a.application = :application and a.reviewer = :reviewer and a.status in (ASSIGNED, DONE)""")
    Optional<Assignment> findLive(ApplicationId application, AccountId reviewer);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.application = :application and a.status = ASSIGNED order by a.id")
    List<Assignment> findOpen(ApplicationId application);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.reviewer = :reviewer and a.status = ASSIGNED order by a.id")
    List<Assignment> findOpen(AccountId reviewer);
}
