package org.worksonarm.portal.usage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;

/**
 * The question how a loan goes, asked 90 days after its first day and every 90 days. Its team answers whenever it likes,
 * and may change or add to the answer later: what came of a loan is often known only then. Without an answer nothing
 * happens but two reminders and a line on the list of the admins.
 */
@Entity
class CheckIn extends AbstractAggregateRoot<CheckIn> {

    @EmbeddedId
    private CheckInId id;

    private AllocationId allocationId;
    private LocalDate dueOn;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable StillNeeded need;

    @Enumerated(EnumType.STRING)
    private @Nullable Condition condition;

    private String note = "";

    @ElementCollection
    @CollectionTable(name = "outcome", joinColumns = @JoinColumn(name = "check_in_id"))
    @OrderColumn(name = "position")
    private List<Outcome> outcomes = new ArrayList<>();

    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;

    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected CheckIn() {}

    CheckIn(AllocationId loan, LocalDate dueOn, LocalDate askedOn) {
        this.id = CheckInId.create();
        this.allocationId = loan;
        this.dueOn = dueOn;
        this.askedOn = askedOn;
    }

    /** The first answer or a later one, which takes its place. */
    void answer(Answer answer, AccountId by, Instant at) {
        need = answer.need();
        condition = answer.condition();
        note = answer.note();
        outcomes.clear();
        outcomes.addAll(answer.outcomes());
        answeredBy = by;
        answeredAt = at;
        registerEvent(new CheckInAnswered(id, answer.need(), outcomes.size()));
    }

    CheckInId id() {
        return id;
    }

    AllocationId loan() {
        return allocationId;
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    String note() {
        return note;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** What a team says. */
    record Answer(StillNeeded need, Condition condition, String note, List<Outcome> outcomes) {

        static final int MOST = 20;

        Answer {
            outcomes = List.copyOf(outcomes);
            if (outcomes.size() > MOST) {
                throw new IllegalArgumentException("at most %d outcomes".formatted(MOST));
            }
        }
    }
}
