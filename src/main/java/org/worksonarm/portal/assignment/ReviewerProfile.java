package org.worksonarm.portal.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.account.AccountId;

/**
 * What reviewers say of themselves: which focus areas they know, how many reviews they take on at a time, and when they
 * are away. It begins when they first say something; before that, they know nothing in particular and take the usual load.
 */
@Entity
class ReviewerProfile extends AbstractAggregateRoot<ReviewerProfile> {

    static final int USUAL_LOAD = 8;
    static final int HIGHEST_LOAD = 50;

    @EmbeddedId
    private AccountId reviewer;

    private int loadLimit = USUAL_LOAD;

    private @Nullable Absence absence;

    @Enumerated(EnumType.STRING)
    private DigestWish digest = DigestWish.DAILY;

    @ElementCollection
    @CollectionTable(name = "reviewer_skill", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "focus_area")
    @Column(name = "level")
    @Enumerated(EnumType.STRING)
    private Map<String, Expertise> skills = new HashMap<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected ReviewerProfile() {}

    ReviewerProfile(AccountId reviewer) {
        this.reviewer = reviewer;
    }

    int loadLimit() {
        return loadLimit;
    }

    Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    DigestWish digest() {
        return digest;
    }

    Expertise in(String area) {
        return skills.getOrDefault(area, Expertise.NONE);
    }

    /** Negative until it is first saved. */
    long version() {
        return version == null ? -1 : version;
    }

    void wish(DigestWish digest) {
        this.digest = digest;
    }

    void describe(Map<String, Expertise> skills, int loadLimit, @Nullable Absence absence) {
        this.skills.keySet().retainAll(skills.keySet());
        this.skills.putAll(skills);
        this.loadLimit = loadLimit;
        this.absence = absence;
        registerEvent(new ReviewerProfileChanged(reviewer));
    }
}
