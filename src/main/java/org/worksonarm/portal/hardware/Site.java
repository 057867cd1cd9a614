package org.worksonarm.portal.hardware;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.record.FieldChange;

/**
 * A place where machines of the programme stand. A site begins when an admin adds it, and its details may change;
 * its code stays. Once the day of its closing is known, nothing there is lent beyond that day, and loans that were
 * agreed before run on until somebody ends them.
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

    void change(SiteDetails next) {
        var before = details();
        name = next.name();
        city = next.city();
        country = next.country();
        provider = next.provider();
        closesOn = next.closesOn();
        registerEvent(new SiteChanged(
                id.value(), before.words(), next.words(), FieldChange.between(before.fields(), next.fields())));
    }

    SiteId id() {
        return id;
    }

    String code() {
        return code;
    }

    SiteDetails details() {
        return new SiteDetails(name, city, country, provider, closesOn);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
