package org.worksonarm.portal.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.ReviewsAsked;
import org.worksonarm.portal.kernel.Overtaken;

/**
 * Who could be asked to review what, before anybody is asked. A plan is made by the portal, read and changed by admins,
 * and then either confirmed, which turns its lines into assignments exactly once, or discarded. Lines that the world has
 * overtaken meanwhile are left out and keep why. A closed plan never changes again.
 */
@Entity
class Plan extends AbstractAggregateRoot<Plan> {

    @EmbeddedId
    private PlanId id;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.OPEN;

    private int reviews;

    private LocalDate dueOn;

    private long seed;

    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private AccountId madeBy;

    private Instant madeAt;

    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable AccountId closedBy;

    private @Nullable Instant closedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<PlanLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_note", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<PlanNote> notes = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Plan() {}

    Plan(PlanKind kind, PlanTerms terms, AccountId madeBy, Instant at) {
        this.id = PlanId.create();
        this.kind = kind;
        this.reviews = terms.reviews();
        this.dueOn = terms.dueOn();
        this.seed = terms.seed();
        this.madeBy = madeBy;
        this.madeAt = at;
        registerEvent(new PlanChanged(id, "made", null, status));
    }

    PlanId id() {
        return id;
    }

    PlanKind kind() {
        return kind;
    }

    boolean isOpen() {
        return status == PlanStatus.OPEN;
    }

    PlanTerms terms() {
        return new PlanTerms(reviews, dueOn, seed);
    }

    List<PlanLine> lines() {
        return List.copyOf(lines);
    }

    long version() {
        return version == null ? -1 : version;
    }

    /** What the maker put in, before anybody has seen it. */
    void begin(List<PlanLine> lines, List<PlanNote> notes) {
        this.lines.addAll(lines);
        this.notes.addAll(notes);
    }

    void add(PlanLine line) {
        change();
        lines.add(line);
    }

    void drop(ApplicationId application, UUID line) {
        change();
        lines.removeIf(each -> each.id().equals(line) && each.application().equals(application));
    }

    /** Says anew what could not be filled for one application. */
    void note(ApplicationId application, List<PlanNote> remaining) {
        notes.removeIf(note -> note.application().equals(application));
        notes.addAll(remaining);
    }

    /** Closes it as carried out, but for the lines that were left out, with why. */
    void confirm(Map<UUID, String> leftOut, AccountId by, Instant at) {
        lines.forEach(line -> Optional.ofNullable(leftOut.get(line.id())).ifPresent(line::leaveOut));
        close(PlanStatus.CONFIRMED, "confirmed", by, at);
        lines.stream()
                .filter(line -> !leftOut.containsKey(line.id()))
                .collect(groupingBy(PlanLine::reviewer, mapping(PlanLine::application, toList())))
                .forEach((reviewer, asked) -> registerEvent(new ReviewsAsked(id.value(), reviewer, asked, dueOn)));
    }

    void discard(AccountId by, Instant at) {
        close(PlanStatus.DISCARDED, "discarded", by, at);
    }

    private void close(PlanStatus how, String action, AccountId by, Instant at) {
        refuseClosed();
        status = how;
        closedBy = by;
        closedAt = at;
        registerEvent(new PlanChanged(id, action, PlanStatus.OPEN, how));
    }

    private void change() {
        refuseClosed();
        registerEvent(new PlanChanged(id, "changed", status, status));
    }

    private void refuseClosed() {
        if (!isOpen()) {
            throw new Overtaken("plan " + id + " is closed: " + status);
        }
    }
}
