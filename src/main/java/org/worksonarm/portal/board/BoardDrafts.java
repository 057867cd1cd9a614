package org.worksonarm.portal.board;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardDrafts extends Repository<BoardDraft, BoardDraftId> {

    BoardDraft save(BoardDraft draft);

    void delete(BoardDraft draft);

    Optional<BoardDraft> findById(BoardDraftId id);

    /** Makes others who would change it wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from BoardDraft d where d.id = :id")
    Optional<BoardDraft> findLocked(BoardDraftId id);

    /** The latest first. */
    @Query("select d from BoardDraft d order by d.madeAt desc, d.id desc")
    List<BoardDraft> all();
}
