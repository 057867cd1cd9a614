package org.worksonarm.portal.board;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.kernel.NotFound;

/** Lists drafts with those who made them. All admins see all. */
@Component
@Transactional(readOnly = true)
class DraftList {

    private final BoardDrafts drafts;
    private final People people;

    DraftList(BoardDrafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    /** The latest first. */
    List<Entry> all() {
        var all = drafts.all();
        var names = people.names(all.stream().map(BoardDraft::madeBy).collect(toSet()));
        return all.stream().map(draft -> entry(draft, names)).toList();
    }

    /** Null for none, which is what is held. */
    static @Nullable Entry find(List<Entry> all, @Nullable UUID id) {
        return id == null
                ? null
                : all.stream()
                        .filter(draft -> draft.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("draft " + id));
    }

    private static Entry entry(BoardDraft draft, Map<AccountId, String> names) {
        return new Entry(
                draft.id().value(), draft.name(), names.getOrDefault(draft.madeBy(), "somebody"), draft.madeAt());
    }

    /** A draft, and by whom. Whether anything was held as it says would tell of lines that its reader must not see. */
    record Entry(UUID id, String name, String by, Instant at) {}
}
