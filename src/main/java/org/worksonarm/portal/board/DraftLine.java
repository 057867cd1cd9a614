package org.worksonarm.portal.board;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/**
 * What a draft says of one application. It is written again and again, by whichever admin may know of the application, and
 * each writing notes how far the case had come, so that what somebody decides meanwhile is noticed before it is held.
 */
@Entity
class DraftLine extends AbstractAggregateRoot<DraftLine> {

    @EmbeddedId
    private DraftLineId id;

    @AttributeOverride(name = "value", column = @Column(name = "board_draft_id"))
    private BoardDraftId draft;

    private ApplicationId application;
    private DraftWords words;
    private long seen;

    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private AccountId writtenBy;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected DraftLine() {}

    DraftLine(BoardDraftId draft, ApplicationId application, DraftWords words, long seen, AccountId by, Instant at) {
        this.id = DraftLineId.create();
        this.draft = draft;
        this.application = application;
        this.words = words;
        this.seen = seen;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** One that says nothing yet. */
    DraftLine(BoardDraftId draft, ApplicationId application, AccountId by, Instant at) {
        this(draft, application, DraftWords.NONE, 0, by, at);
    }

    /** The same in another draft. */
    DraftLine copy(BoardDraftId other, AccountId by, Instant at) {
        return new DraftLine(other, application, words, seen, by, at);
    }

    void write(DraftWords next, long seen, AccountId by, Instant at) {
        var before = Objects.toString(words.outcome(), null);
        var after = Objects.toString(next.outcome(), null);
        registerEvent(new DraftLineWritten(id, before, after, next.reason().isEmpty() ? null : next.reason()));
        this.words = next;
        this.seen = seen;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    BoardDraftId draft() {
        return draft;
    }

    ApplicationId application() {
        return application;
    }

    DraftWords words() {
        return words;
    }

    /** Version of the case when this was written. */
    long seen() {
        return seen;
    }

    AccountId writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** How often it was written, so that whoever looked at it before notices any change. */
    long writings() {
        return version == null ? 0 : version + 1;
    }
}
