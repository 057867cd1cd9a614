package org.worksonarm.portal.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/**
 * A file of an application. It is added while the form is open and handed in with the next revision, and with all later
 * ones until its team takes it out. What was handed in is kept, as reviews hang on it; what was not is deleted.
 */
@Entity
class Attachment extends AbstractAggregateRoot<Attachment> {

    @EmbeddedId
    private AttachmentId id;

    private ApplicationId application;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private String digest;

    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private AccountId addedBy;

    private Instant addedAt;
    private int firstRevision;
    private @Nullable Integer lastRevision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Attachment() {}

    /** {@code handedIn} is the number of the newest revision, 0 for none. */
    Attachment(AttachmentId id, ApplicationId application, int handedIn, OfferedFile file, AccountId by, Instant at) {
        this.id = id;
        this.application = application;
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.digest = file.digest();
        this.addedBy = by;
        this.addedAt = at;
        this.firstRevision = handedIn + 1;
        registerEvent(new AttachmentAdded(id, application, kind, size));
    }

    AttachmentId id() {
        return id;
    }

    boolean isOf(ApplicationId other) {
        return application.equals(other);
    }

    boolean isTakenOut() {
        return lastRevision != null;
    }

    /** Takes it out after {@code handedIn}, the newest revision, and says whether that or an earlier one has it. */
    boolean takeOut(int handedIn) {
        if (isTakenOut()) {
            throw new IllegalStateException("attachment " + id + " is taken out already");
        }
        registerEvent(new AttachmentTakenOut(id, application));
        if (firstRevision > handedIn) {
            return false;
        }
        lastRevision = handedIn;
        return true;
    }
}
