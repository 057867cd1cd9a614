package org.worksonarm.portal.board;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.conflict.SharedNames;
import org.worksonarm.portal.kernel.NotFound;

/** Lists drafts with those who made them. All admins see all. */
@Component
@Transactional(readOnly = true)
class DraftList {

    private static final String NAMELESS = "A draft";

    private final BoardDrafts drafts;
    private final People people;
    private final SharedNames shared;

    DraftList(BoardDrafts drafts, People people, SharedNames shared) {
        this.drafts = drafts;
        this.people = people;
        this.shared = shared;
    }

    /** The latest first. One whose name would tell its reader of what hides from them shows none. */
    List<Entry> all(AccountId reader) {
        var all = drafts.all();
        var makers = people.names(all.stream().map(BoardDraft::madeBy).collect(toSet()));
        var telling = shared.telling(all.stream().map(BoardDraft::name).toList(), reader);
        return all.stream()
                .map(draft -> entry(draft, telling.contains(draft.name()) ? NAMELESS : draft.name(), makers))
                .toList();
    }

    String name(BoardDraftId id, AccountId reader) {
        return Objects.requireNonNull(find(all(reader), id.value())).name();
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

    private static Entry entry(BoardDraft draft, String name, Map<AccountId, String> makers) {
        return new Entry(draft.id().value(), name, makers.getOrDefault(draft.madeBy(), "somebody"), draft.madeAt());
    }

    /** A draft, and by whom. Whether anything was held as it says would tell of lines that its reader must not see. */
    record Entry(UUID id, String name, String by, Instant at) {}
}
