package org.worksonarm.portal.rubric;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.FormFields;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.RubricDraft;
import org.worksonarm.portal.program.RubricDrafting;
import org.worksonarm.portal.program.RubricEdition;

/** Changes the draft of the rubric by what pages sent, unless somebody else changed the same thing since. */
@Service
@Transactional
class RubricEditing {

    private final RubricDrafting drafting;

    RubricEditing(RubricDrafting drafting) {
        this.drafting = drafting;
    }

    /** Says whether no other criterion had this name. */
    boolean change(UUID criterion, CriterionForm form) {
        claim(criterion, form.version());
        return drafting.change(criterion, form.text());
    }

    void retire(UUID criterion, @Nullable Long version) {
        claim(criterion, version);
        drafting.retire(criterion);
    }

    /** Publishes what the reader saw; empty where it was changed since, or is no draft any more. */
    Optional<RubricEdition> publish(@Nullable Long edits, Instant from) {
        return drafting.claim()
                .filter(draft -> Objects.equals(draft.edits(), edits))
                .map(draft -> drafting.publish(from));
    }

    private void claim(UUID criterion, @Nullable Long version) {
        var entry = drafting.claim()
                .flatMap(draft -> draft.entry(criterion))
                .orElseThrow(() -> new NotFound("criterion " + criterion));
        if (!Objects.equals(entry.edits(), version)) {
            throw stale(entry);
        }
    }

    private static StaleEdit stale(RubricDraft.Entry entry) {
        var saved = new HashMap<>(FormFields.of(CriterionForm.of(entry)));
        saved.remove("focusArea");
        return new StaleEdit(
                        "Criterion " + entry.criterion().name(),
                        entry.edits(),
                        "/rubric/next/criteria/" + entry.criterion().id(),
                        saved)
                .naming(anchorNames());
    }

    private static Map<String, String> anchorNames() {
        var names = new HashMap<String, String>();
        for (int points = 0; points <= Rubric.HIGHEST_POINTS; points++) {
            names.put("anchors[%d].text".formatted(points), "What %d points mean".formatted(points));
        }
        return names;
    }
}
