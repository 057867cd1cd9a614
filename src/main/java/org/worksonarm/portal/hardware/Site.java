package org.worksonarm.portal.hardware;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A place where machines of the programme stand. A site begins when an admin adds it. Once the day of its closing is
 * known, nothing there is lent beyond that day.
 */
@Entity
class Site extends AbstractAggregateRoot<Site> {

    @EmbeddedId
    private SiteId id;

    private String code;

    private String name;

    private String city;

    private String country;

    private String provider;

    private @Nullable LocalDate closesOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Site() {}

    Site(String code, String name, String city, String country, String provider, @Nullable LocalDate closesOn) {
        this.id = SiteId.create();
        this.code = code;
        this.name = name;
        this.city = city;
        this.country = country;
        this.provider = provider;
        this.closesOn = closesOn;
        registerEvent(new SiteAdded(id.value(), code));
    }

    SiteId id() {
        return id;
    }
}
