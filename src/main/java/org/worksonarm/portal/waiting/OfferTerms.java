package org.worksonarm.portal.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Whether offers are made by themselves, how long they last, and how long a team that passed is left alone. There is one. */
@Entity
class OfferTerms extends AbstractAggregateRoot<OfferTerms> {

    @Id
    @Column(name = "offer_terms_id")
    private UUID id;

    private boolean automatic;

    private int days;

    private int restDays;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected OfferTerms() {}

    void change(boolean nowAutomatic, int nextDays, int nextRest) {
        var before = words();
        automatic = nowAutomatic;
        days = nextDays;
        restDays = nextRest;
        registerEvent(new OfferTermsChanged(id, before, words()));
    }

    boolean isAutomatic() {
        return automatic;
    }

    int days() {
        return days;
    }

    int restDays() {
        return restDays;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Whoever gets an offer on that day has all of the last day to answer. */
    Instant openUntil(LocalDate today) {
        return today.plusDays(days + 1L).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String words() {
        return "%s, open for %d days, %d days of rest".formatted(automatic ? "automatic" : "by hand", days, restDays);
    }
}
