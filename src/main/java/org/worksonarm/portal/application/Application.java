package org.worksonarm.portal.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One request of a project for hardware. It begins as a draft that its team writes; submitted, it can no longer be
 * changed and waits for reviewers, the first of whom takes it up. The programme accepts or declines it, or puts it on the
 * waiting list, from where it is decided again. Its team may withdraw it until it is decided. One that came closed and
 * undecided with the old record can be opened again. No timer ever closes it.
 */
@Entity
class Application extends AbstractAggregateRoot<Application> {

    @EmbeddedId
    private ApplicationId id;

    private long number;
    private ProjectId project;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private Answers answers;
    private String organisation = "";
    private @Nullable Integer participants;

    @ElementCollection
    @CollectionTable(name = "application_area", joinColumns = @JoinColumn(name = "application_id"))
    private Set<ChosenArea> areas = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "application_id", nullable = false)
    @OrderColumn(name = "position")
    private List<ResourceRequest> requests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "further_answer", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<FurtherAnswer> furtherAnswers = new ArrayList<>();

    private int revision;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Application() {}

    private Application(ProjectId project, long number, Origin origin, Answers answers, Instant at) {
        this.id = ApplicationId.create();
        this.number = number;
        this.project = project;
        this.origin = origin;
        this.status = ApplicationStatus.DRAFT;
        this.answers = answers;
        this.createdAt = at;
        this.updatedAt = at;
    }

    static Application draft(ProjectId project, long number, Answers answers, Instant at) {
        var application = new Application(project, number, Origin.PORTAL, answers, at);
        application.registerEvent(new ApplicationStatusChanged(application.id, null, ApplicationStatus.DRAFT, null));
        return application;
    }

    /** One of the old record: submitted long ago, and decided or closed since where the record says so. */
    static Application of(OldApplication old, Answers answers, long number, Instant at) {
        var application = new Application(old.project(), number, Origin.IMPORT, answers, at);
        application.organisation = old.organisation();
        application.participants = old.participants();
        old.areas().forEach((area, evidence) -> application.areas.add(new ChosenArea(area, true, evidence)));
        old.needs().forEach(need -> application.requests.add(new ResourceRequest(need)));
        old.furtherAnswers()
                .forEach((heading, answer) -> application.furtherAnswers.add(new FurtherAnswer(heading, answer)));
        application.submittedAt = old.submittedAt();
        application.revision = 1;
        application.become(old.status(), "imported from the old record");
        return application;
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

    List<ResourceRequest> requests() {
        return List.copyOf(requests);
    }

    Set<ChosenArea> areas() {
        return Set.copyOf(areas);
    }

    List<FurtherAnswer> furtherAnswers() {
        return List.copyOf(furtherAnswers);
    }

    int revision() {
        return revision;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    boolean isImported() {
        return origin == Origin.IMPORT;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isEditable() {
        return status == ApplicationStatus.DRAFT || status == ApplicationStatus.QUESTION;
    }

    boolean isWithdrawable() {
        return switch (status) {
            case DRAFT, SUBMITTED, UNDER_REVIEW, QUESTION, WAITING_LIST -> true;
            case ACCEPTED, DECLINED, CLOSED, WITHDRAWN -> false;
        };
    }

    /** Keeps what the team wrote, finished or not. */
    void write(Answers answers, Collection<String> areas, List<ResourceNeed> needs, Instant at) {
        require(isEditable(), "written");
        this.answers = answers;
        this.areas.removeIf(area -> !areas.contains(area.focusArea()));
        areas.stream().filter(area -> !names(area)).map(ChosenArea::named).forEach(this.areas::add);
        for (var place = 0; place < needs.size(); place++) {
            writeRequest(place, needs.get(place));
        }
        requests.subList(needs.size(), requests.size()).clear();
        updatedAt = at;
    }

    void submit(Instant at) {
        require(isEditable(), "submitted");
        revision++;
        submittedAt = submittedAt == null ? at : submittedAt;
        updatedAt = at;
        become(ApplicationStatus.SUBMITTED, null);
    }

    /** The first reviewer began to read. */
    void takeUp() {
        if (status == ApplicationStatus.SUBMITTED) {
            become(ApplicationStatus.UNDER_REVIEW, null);
        }
    }

    void decide(Outcome outcome, String reason, Instant at) {
        require(status.isOpenForReview(), "decided");
        decidedAt = at;
        become(ApplicationStatus.of(outcome), reason);
    }

    void withdraw(@Nullable String reason) {
        require(isWithdrawable(), "withdrawn");
        become(ApplicationStatus.WITHDRAWN, reason);
    }

    /** Puts up again what was closed without a decision. */
    void reopen(Instant at) {
        require(status == ApplicationStatus.CLOSED && decidedAt == null, "opened again");
        submittedAt = at;
        become(ApplicationStatus.SUBMITTED, "opened again");
    }

    private void writeRequest(int place, ResourceNeed need) {
        if (place < requests.size()) {
            requests.get(place).become(need);
        } else {
            requests.add(new ResourceRequest(need));
        }
    }

    private boolean names(String area) {
        return areas.stream().anyMatch(chosen -> chosen.focusArea().equals(area));
    }

    private void become(ApplicationStatus next, @Nullable String reason) {
        registerEvent(new ApplicationStatusChanged(id, status, next, reason));
        status = next;
    }

    private void require(boolean allowed, String done) {
        if (!allowed) {
            throw new IllegalStateException(number() + " is " + status + " and cannot be " + done);
        }
    }
}
