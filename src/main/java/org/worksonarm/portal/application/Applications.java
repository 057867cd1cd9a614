package org.worksonarm.portal.application;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.account.AccountId;

interface Applications extends Repository<Application, ApplicationId> {

    Application save(Application application);

    Optional<Application> findById(ApplicationId id);

    /** Drafts of a project that somebody began under this title. */
    @Query("""
            select a from Application a where a.project = :project and a.createdBy = :by
            and a.status = ApplicationStatus.DRAFT and a.answers.title = :title""")
    List<Application> findDrafts(ProjectId project, AccountId by, String title);

    /** Makes others who would change its status wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> findLocked(ApplicationId id);

    /** Drafts that somebody began and nobody has written in. */
    @Query("""
            select a from Application a where a.project = :project and a.createdBy = :by
            and a.status = ApplicationStatus.DRAFT and a.timeline.updatedAt = a.timeline.createdAt""")
    List<Application> findUntouched(ProjectId project, AccountId by);

    @Query("select count(r) from ResourceRequest r where r.id in :ids")
    long countRequests(Collection<ResourceRequestId> ids);

    @Query(value = "select nextval('application_number')", nativeQuery = true)
    long nextNumber();

    void flush();
}
