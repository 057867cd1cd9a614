package org.worksonarm.portal.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the old record tells that the form of today doesn't ask: answers to other questions, and the decision. */
@Embeddable
class OldAnswers {

    private String organisation = "";
    private @Nullable Integer participants;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome oldOutcome;

    @ElementCollection
    @CollectionTable(name = "further_answer", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<FurtherAnswer> furtherAnswers = new ArrayList<>();

    protected OldAnswers() {}

    static OldAnswers none() {
        return new OldAnswers();
    }

    static OldAnswers of(OldApplication old) {
        var answers = new OldAnswers();
        answers.organisation = old.organisation();
        answers.participants = old.participants();
        answers.oldOutcome = old.outcome();
        old.furtherAnswers()
                .forEach((heading, answer) -> answers.furtherAnswers.add(new FurtherAnswer(heading, answer)));
        return answers;
    }

    String organisation() {
        return organisation;
    }

    String participants() {
        return participants == null ? "" : String.valueOf(participants);
    }

    boolean tellADecision() {
        return oldOutcome != null;
    }

    List<FurtherAnswer> furtherAnswers() {
        return List.copyOf(furtherAnswers);
    }
}
