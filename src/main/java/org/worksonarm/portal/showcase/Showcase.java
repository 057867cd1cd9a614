package org.worksonarm.portal.showcase;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.worksonarm.portal.application.ProjectId;

/**
 * What a project shows to everybody. It begins when the lead first looks for an audience, keeps its address from then on,
 * and is public only while the lead wants it to be; nothing but the chosen parts is shown.
 */
@Entity
class Showcase extends AbstractAggregateRoot<Showcase> {

    @EmbeddedId
    private ProjectId project;

    private Slug slug;

    private boolean isPublic;

    private String work = "";

    @ElementCollection
    @CollectionTable(name = "showcase_part", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Set<Part> parts = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Showcase() {}

    Showcase(ProjectId project, Slug slug) {
        this.project = project;
        this.slug = slug;
    }

    ProjectId project() {
        return project;
    }

    Slug slug() {
        return slug;
    }

    boolean isPublic() {
        return isPublic;
    }

    String work() {
        return work;
    }

    Set<Part> parts() {
        return Set.copyOf(parts);
    }

    /** Negative until it is first saved. */
    long version() {
        return version == null ? -1 : version;
    }

    void show(Set<Part> parts, String work, boolean toEverybody) {
        var before = isPublic;
        this.parts.retainAll(parts);
        this.parts.addAll(parts);
        this.work = work;
        this.isPublic = toEverybody;
        registerEvent(new ShowcaseChanged(project, before, toEverybody));
    }
}
