package org.worksonarm.portal.program;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.RubricDraft.Entry;

/**
 * Writing the next version of the rubric. It begins as a copy of the newest one, is changed criterion by criterion, and
 * is published or given up, once. Nothing that is published changes any more.
 */
@Service
@Transactional
public class RubricDrafting {

    private final Rubrics rubrics;
    private final DraftTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RubricDrafting(Rubrics rubrics, DraftTables tables, ApplicationEventPublisher events, Clock clock) {
        this.rubrics = rubrics;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the next version; does nothing where somebody did already. */
    public void begin() {
        tables.insertCopy().ifPresent(id -> tell(id, "begun", null, "draft"));
    }

    /** The draft where there is one, while whoever else would change it waits until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RubricDraft> claim() {
        tables.lock();
        return rubrics.draft();
    }

    /**
     * Adds a criterion: for a focus area that has none in this draft, or for all applications.
     *
     * @param focusArea null for a criterion that holds for all applications
     * @return empty where there is one of this name or area already
     */
    public Optional<UUID> add(@Nullable String focusArea, CriterionText text) {
        var draft = claimed();
        var key = focusArea == null ? tables.keyFor(draft, text.name()) : focusArea;
        if (draft.hasNamed(text.name(), null) || draft.rubric().criterion(key).isPresent()) {
            return Optional.empty();
        }
        var id = tables.insert(draft.rubric().id(), key, focusArea, text);
        tell(draft.rubric().id(), "criterion added", null, text.words());
        return Optional.of(id);
    }

    /**
     * Says a criterion anew. It stays the same one, so that scores of earlier versions carry over to it.
     *
     * @return whether no other one has this name
     */
    public boolean change(UUID criterion, CriterionText text) {
        var draft = claimed();
        var before = entry(draft, criterion).criterion();
        if (draft.hasNamed(text.name(), criterion)) {
            return false;
        }
        tables.update(draft.rubric().id(), criterion, text);
        tell(draft.rubric().id(), "criterion changed", before.text().words(), text.words());
        return true;
    }

    /** Takes a criterion out; earlier versions and their reviews keep it. */
    public void retire(UUID criterion) {
        var draft = claimed();
        var retired = entry(draft, criterion).criterion();
        tables.delete(draft.rubric().id(), criterion);
        tell(draft.rubric().id(), "criterion retired", retired.name(), null);
    }

    /** Gives the draft up. */
    public void discard() {
        var draft = claimed();
        tables.delete(draft.rubric().id());
        tell(draft.rubric().id(), "given up", "draft", null);
    }

    /**
     * Publishes the draft: from that moment on, but not from an earlier one than now, new reviews begin with it.
     *
     * @throws IllegalStateException where reviewers could not score by it
     */
    public RubricEdition publish(Instant from) {
        var draft = claimed();
        if (!draft.isPublishable()) {
            throw new IllegalStateException("the draft of the rubric has no area, or no criterion for all");
        }
        var now = clock.instant();
        var since = from.isBefore(now) ? now : from;
        var edition = new RubricEdition(draft.rubric().id(), draft.rubric().version(), since, now);
        tables.publish(edition);
        tell(edition.id(), "published", "draft", edition.words());
        return edition;
    }

    private RubricDraft claimed() {
        return claim().orElseThrow(() -> new NotFound("draft of the rubric"));
    }

    private static Entry entry(RubricDraft draft, UUID criterion) {
        return draft.entry(criterion).orElseThrow(() -> new NotFound("criterion " + criterion));
    }

    private void tell(RubricId rubric, String action, @Nullable String before, @Nullable String after) {
        events.publishEvent(new RubricChanged(rubric, action, before, after));
    }
}
