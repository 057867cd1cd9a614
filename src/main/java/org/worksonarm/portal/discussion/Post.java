package org.worksonarm.portal.discussion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.discussion.PostChanged.Change;
import org.worksonarm.portal.kernel.Overtaken;

/**
 * Something said in the discussion of an application. Its author may edit it for a short while, which shows, and take it
 * back at any time: its words are gone then, and that it was there stays.
 */
@Entity
class Post extends AbstractAggregateRoot<Post> {

    static final Duration EDITABLE = Duration.ofMinutes(15);
    static final int LONGEST = 10_000;

    @EmbeddedId
    private PostId id;

    private ApplicationId application;

    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private AccountId author;

    private Instant writtenAt;
    private String body;
    private @Nullable Instant editedAt;
    private @Nullable Instant takenBackAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Post() {}

    Post(PostId id, ApplicationId application, AccountId author, String body, Instant at) {
        this.id = id;
        this.application = application;
        this.author = author;
        this.body = checked(body);
        this.writtenAt = at;
        registerEvent(new PostWritten(id, application, author));
    }

    PostId id() {
        return id;
    }

    String body() {
        return body;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isAbout(ApplicationId other) {
        return application.equals(other);
    }

    boolean isBy(AccountId person) {
        return author.equals(person);
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    boolean isEditable(Instant at) {
        return !isTakenBack() && isEditable(writtenAt, at);
    }

    static boolean isEditable(Instant writtenAt, Instant at) {
        return !at.isAfter(writtenAt.plus(EDITABLE));
    }

    void edit(String body, Instant at) {
        if (!isEditable(at)) {
            throw new Overtaken("post " + id + " can no longer be edited");
        }
        if (!body.equals(this.body)) {
            this.body = checked(body);
            editedAt = at;
            registerEvent(new PostChanged(id, Change.EDITED));
        }
    }

    void takeBack(Instant at) {
        if (isTakenBack()) {
            throw new Overtaken("post " + id + " is taken back already");
        }
        body = "";
        takenBackAt = at;
        registerEvent(new PostChanged(id, Change.TAKEN_BACK));
    }

    private static String checked(String body) {
        if (body.isBlank() || body.length() > LONGEST) {
            throw new IllegalArgumentException("a post has 1 to " + LONGEST + " characters");
        }
        return body;
    }
}
