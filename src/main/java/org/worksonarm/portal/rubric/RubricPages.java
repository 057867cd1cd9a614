package org.worksonarm.portal.rubric;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.RubricDraft;
import org.worksonarm.portal.program.RubricEdition;
import org.worksonarm.portal.program.Rubrics;

/** Lays out the versions of the rubric to be read. */
@Component
@Transactional(readOnly = true)
class RubricPages {

    private final Rubrics rubrics;
    private final Clock clock;

    RubricPages(Rubrics rubrics, Clock clock) {
        this.rubrics = rubrics;
        this.clock = clock;
    }

    Overview overview() {
        var editions = rubrics.editions();
        var current = current(editions);
        return new Overview(
                current,
                CriterionCard.of(rubrics.version(current.id()), null),
                editions.subList(0, editions.indexOf(current)),
                editions.subList(editions.indexOf(current) + 1, editions.size()),
                rubrics.draft().map(draft -> draft.rubric().version()).orElse(null));
    }

    VersionPage version(int number) {
        var editions = rubrics.editions();
        var edition = edition(editions, number).orElseThrow(() -> new NotFound("version of the rubric " + number));
        var before = edition(editions, number - 1)
                .map(earlier -> rubrics.version(earlier.id()))
                .orElse(null);
        return VersionPage.of(edition, rubrics.version(edition.id()), before, state(edition, current(editions)));
    }

    /** Compared with the newest version that is published, from which it began. */
    Optional<DraftPage> draft() {
        return rubrics.draft().map(draft -> {
            var before = rubrics.editions().getFirst();
            return DraftPage.of(draft, before.version(), rubrics.version(before.id()));
        });
    }

    private RubricEdition current(List<RubricEdition> editions) {
        Instant now = clock.instant();
        return editions.stream()
                .filter(edition -> !edition.activeFrom().isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<RubricEdition> edition(List<RubricEdition> editions, int version) {
        return editions.stream().filter(edition -> edition.version() == version).findFirst();
    }

    private static State state(RubricEdition edition, RubricEdition current) {
        if (edition.version() == current.version()) {
            return State.CURRENT;
        }
        return edition.version() < current.version() ? State.EARLIER : State.COMING;
    }

    /** How a version stands to the one that reviews begin with today. */
    enum State {
        COMING,
        CURRENT,
        EARLIER
    }

    /**
     * All versions.
     *
     * @param next the version that is being written; null where none is
     */
    record Overview(
            RubricEdition current,
            List<CriterionCard> criteria,
            List<RubricEdition> coming,
            List<RubricEdition> earlier,
            @Nullable Integer next) {}

    /** One version that is published, beside the one before. */
    record VersionPage(RubricEdition edition, State state, List<CriterionCard> criteria, List<String> retired) {

        static VersionPage of(RubricEdition edition, Rubric rubric, @Nullable Rubric before, State state) {
            return new VersionPage(
                    edition,
                    state,
                    CriterionCard.of(rubric, before),
                    before == null ? List.of() : CriterionCard.retired(rubric, before));
        }
    }

    /** The version that is being written, beside the newest one that is published. */
    record DraftPage(
            int version,
            int before,
            long edits,
            boolean publishable,
            List<CriterionCard> criteria,
            List<String> retired) {

        static DraftPage of(RubricDraft draft, int version, Rubric before) {
            return new DraftPage(
                    draft.rubric().version(),
                    version,
                    draft.edits(),
                    draft.isPublishable(),
                    CriterionCard.of(draft.rubric(), before),
                    CriterionCard.retired(draft.rubric(), before));
        }

        public boolean isChanged() {
            return !retired.isEmpty()
                    || criteria.stream()
                            .anyMatch(card -> card.isNew() || !card.changes().isEmpty());
        }
    }
}
