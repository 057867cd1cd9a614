package org.worksonarm.portal.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.review.Waiting;

/** Shows an appeal to those it concerns. */
@Component
@Transactional(readOnly = true)
class AppealLook {

    private final Appeals appeals;

    AppealLook(Appeals appeals) {
        this.appeals = appeals;
    }

    boolean isOpen(ApplicationId application) {
        return appeals.findByApplication(application).filter(Appeal::isOpen).isPresent();
    }

    Optional<Shown> of(ApplicationId application) {
        return appeals.findByApplication(application).map(AppealLook::shown);
    }

    private static Shown shown(Appeal appeal) {
        var answeredAt = appeal.answeredAt();
        return new Shown(
                appeal.state(),
                Waiting.day(appeal.filedAt()),
                appeal.reasons(),
                answeredAt == null ? null : Waiting.day(answeredAt),
                appeal.answer());
    }

    /** An appeal; {@code answer} is empty unless the decision was upheld. */
    record Shown(
            AppealState state,
            LocalDate on,
            String reasons,
            @Nullable LocalDate answeredOn,
            String answer) {

        public boolean isOpen() {
            return state == AppealState.FILED;
        }
    }
}
