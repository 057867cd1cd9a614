package org.worksonarm.portal.conflict;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeclaredConflicts extends Repository<DeclaredConflict, DeclaredConflictId> {

    DeclaredConflict save(DeclaredConflict declared);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DeclaredConflict d where d.id = :id")
    Optional<DeclaredConflict> findLocked(DeclaredConflictId id);
}
