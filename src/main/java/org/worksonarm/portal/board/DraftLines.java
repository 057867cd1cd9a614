package org.worksonarm.portal.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.application.ApplicationId;

interface DraftLines extends Repository<DraftLine, DraftLineId> {

    DraftLine save(DraftLine line);

    void saveAll(Iterable<DraftLine> lines);

    Optional<DraftLine> findByDraftAndApplication(BoardDraftId draft, ApplicationId application);

    List<DraftLine> findByDraftIn(Collection<BoardDraftId> drafts);
}
