package org.worksonarm.portal.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.Overtaken;

/**
 * One request of a project for hardware. It begins as a draft that its team writes; submitted, it can no longer be
 * changed and waits for reviewers, the first of whom takes it up. A question of theirs reopens one section of it until
 * the team hands in the answer, as the next revision. The programme accepts or declines it, or puts it on the
 * waiting list, from where it is decided again; a decision may be reopened. Its team may withdraw it until it is
 * accepted or declined. One that came closed and undecided with the old record can be opened again. No timer ever closes it.
 */
@Entity
class Application extends AbstractAggregateRoot<Application> {
    @EmbeddedId
    private ApplicationId id;

    private long number;
    private ProjectId project;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private @Nullable AccountId createdBy;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable FormSection askedSection;

    private Answers answers = Answers.empty();
    private OldAnswers oldAnswers = OldAnswers.none();

    @ElementCollection
    @CollectionTable(name = "application_area", joinColumns = @JoinColumn(name = "application_id"))
    private Set<ChosenArea> areas = new HashSet<>();

    private Requests requests = Requests.none();
    private int revision;
    private Timeline timeline;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Application() {}

    /** Begins a draft that says nothing yet. */
    Application(ProjectId project, long number, AccountId createdBy, Instant at) {
        this.id = ApplicationId.create();
        this.number = number;
        this.project = project;
        this.origin = Origin.PORTAL;
        this.createdBy = createdBy;
        this.timeline = new Timeline(at, null);
        registerEvent(new ApplicationStatusChanged(id, null, status, null));
    }

    /** Takes over one of the old record: submitted long ago, and decided or closed since where the record says so. */
    Application(OldApplication old, Answers answers, long number, Instant at) {
        this.id = ApplicationId.create();
        this.number = number;
        this.project = old.project();
        this.origin = Origin.IMPORT;
        this.status = old.status();
        this.answers = answers;
        this.oldAnswers = OldAnswers.of(old);
        this.timeline = new Timeline(at, old.submittedAt());
        this.revision = 1;
        old.areas().forEach((area, evidence) -> areas.add(new ChosenArea(area, true, evidence)));
        this.requests = Requests.of(old.needs());
        registerEvent(new ApplicationStatusChanged(id, null, status, "imported from the old record"));
    }

    ApplicationId id() {
        return id;
    }

    ApplicationNumber number() {
        return new ApplicationNumber(number);
    }

    ProjectId project() {
        return project;
    }

    ApplicationStatus status() {
        return status;
    }

    Answers answers() {
        return answers;
    }

    OldAnswers oldAnswers() {
        return oldAnswers;
    }

    Set<ChosenArea> areas() {
        return Set.copyOf(areas);
    }

    int revision() {
        return revision;
    }

    Timeline timeline() {
        return timeline;
    }

    boolean isImported() {
        return origin == Origin.IMPORT;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** The only section that may be written while a question waits for its answer; null for all of a draft. */
    @Nullable
    FormSection askedSection() {
        return askedSection;
    }

    Content content() {
        return new Content(answers, ChosenArea.slugs(areas), requests.lines());
    }

    /** Keeps what the team wrote, finished or not; of an application that was asked about, only the section in question. */
    void write(Content typed, Instant at) {
        require(status.isEditable(), "written");
        var content = FormSection.taken(askedSection, content(), typed);
        answers = content.answers();
        ChosenArea.renew(areas, content.areas());
        requests.write(content.requests());
        timeline.touch(at);
    }

    /** Hands it in; or hands in the answer to a question, which leaves its place in the queue as it was. */
    void submit(Instant at) {
        require(status.isEditable(), "submitted");
        revision++;
        timeline.handIn(status == ApplicationStatus.DRAFT, at);
        become(status == ApplicationStatus.DRAFT ? ApplicationStatus.SUBMITTED : ApplicationStatus.UNDER_REVIEW, null);
    }

    /** Asks its team about one section, which they may write again until they hand in the answer. */
    void ask(FormSection section, Instant at) {
        require(status.isOpenForQuestions(), "asked about");
        timeline.touch(at);
        askedSection = section;
        become(ApplicationStatus.QUESTION, null);
    }

    void dropQuestion(Instant at) {
        require(status == ApplicationStatus.QUESTION, "freed of a question");
        timeline.touch(at);
        become(ApplicationStatus.UNDER_REVIEW, "question taken back");
    }

    void takeUp() {
        if (status == ApplicationStatus.SUBMITTED) {
            become(ApplicationStatus.UNDER_REVIEW, null);
        }
    }

    void decide(Outcome outcome, String reason, Instant at) {
        require(status.isOpenForReview(), "decided");
        timeline.decide(at);
        become(ApplicationStatus.of(outcome), reason);
    }

    /** Changes one line of what was awarded, as its team asked and the programme agreed. */
    void amend(ResourceRequestId request, Consumer<ResourceRequest> change, Instant at) {
        require(status == ApplicationStatus.ACCEPTED, "amended");
        registerEvent(requests.amend(request, change));
        revision++;
        timeline.touch(at);
    }

    void reconsider(String reason) {
        require(status.isDecided(), "looked at again");
        become(ApplicationStatus.UNDER_REVIEW, reason);
    }

    void withdraw(@Nullable String reason) {
        require(status.isWithdrawable(), "withdrawn");
        become(ApplicationStatus.WITHDRAWN, reason);
    }

    void reopen(Instant at) {
        var undecided = timeline.decidedAt() == null && !oldAnswers.tellADecision();
        require(status == ApplicationStatus.CLOSED && undecided, "opened again");
        timeline.submit(at);
        become(ApplicationStatus.SUBMITTED, "opened again");
    }

    private void become(ApplicationStatus next, @Nullable String reason) {
        registerEvent(new ApplicationStatusChanged(id, status, next, reason));
        askedSection = next == ApplicationStatus.QUESTION ? askedSection : null;
        status = next;
    }

    private void require(boolean allowed, String done) {
        if (!allowed) {
            throw new Overtaken(number() + " is " + status + " and cannot be " + done);
        }
    }
}
