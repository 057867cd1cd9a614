package org.worksonarm.portal.conversation;

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
import org.worksonarm.portal.application.FormSection;

/**
 * Something said about an application, by its team or for the programme. It begins a thread or answers one, and never
 * changes. The programme also writes internal notes, which the team never reads, and questions, which stay open until
 * the team hands in its answer, the one who asked takes them back, or the application is decided or withdrawn.
 */
@Entity
class Message extends AbstractAggregateRoot<Message> {

    @EmbeddedId
    private MessageId id;

    private ApplicationId application;

    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private AccountId author;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private Instant writtenAt;
    private String body;

    @AttributeOverride(name = "value", column = @Column(name = "reply_to"))
    private @Nullable MessageId replyTo;

    @Enumerated(EnumType.STRING)
    private @Nullable FormSection asksAbout;

    @Enumerated(EnumType.STRING)
    private @Nullable QuestionState question;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Message() {}

    Message(MessageId id, ApplicationId application, Speaker by, Statement said, Instant at) {
        if (!by.reaches(said.audience()) || (said.isQuestion() && by.voice() != Voice.PROGRAMME)) {
            throw new IllegalArgumentException("notes and questions are the programme's");
        }
        this.id = id;
        this.application = application;
        this.author = by.account();
        this.voice = by.voice();
        this.audience = said.audience();
        this.writtenAt = at;
        this.body = said.body();
        this.asksAbout = said.asksAbout();
        this.question = said.isQuestion() ? QuestionState.OPEN : null;
        registerEvent(new MessageWritten(id, application, author, audience, asksAbout));
    }

    /** Adds an answer to the thread of this message, for the same readers or fewer. */
    Message answer(MessageId id, Speaker by, Statement said, Instant at) {
        if (!by.reaches(audience) || !mayBeAnswered(said)) {
            throw new IllegalArgumentException("an answer is read by no more people than what it answers");
        }
        var answer = new Message(id, application, by, said, at);
        answer.replyTo = replyTo == null ? this.id : replyTo;
        return answer;
    }

    boolean mayBeAnswered(Statement said) {
        return !said.isQuestion() && (!isInternal() || said.audience() == Audience.INTERNAL);
    }

    MessageId id() {
        return id;
    }

    @Nullable
    MessageId replyTo() {
        return replyTo;
    }

    boolean isInternal() {
        return audience == Audience.INTERNAL;
    }

    boolean isOpenQuestion() {
        return question == QuestionState.OPEN;
    }

    @Nullable
    QuestionState question() {
        return question;
    }

    boolean isAbout(ApplicationId other) {
        return application.equals(other);
    }

    boolean isBy(AccountId person) {
        return author.equals(person);
    }

    /** Whether this is what the same form sent before. */
    boolean says(Statement said) {
        return said.equals(new Statement(body, audience, asksAbout));
    }

    void close(QuestionState became) {
        if (!isOpenQuestion() || became == QuestionState.OPEN) {
            throw new IllegalStateException("message " + id + " is no open question");
        }
        question = became;
        registerEvent(new QuestionClosed(id, application, became));
    }
}
