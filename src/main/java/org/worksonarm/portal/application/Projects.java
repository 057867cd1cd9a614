package org.worksonarm.portal.application;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Projects extends Repository<Project, ProjectId> {

    Project save(Project project);

    @Query("select p from Project p left join fetch p.members where p.id = :id")
    Optional<Project> findById(ProjectId id);

    /** Makes others who would change it, or begin an application of it, wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id")
    Optional<Project> findLocked(ProjectId id);
}
