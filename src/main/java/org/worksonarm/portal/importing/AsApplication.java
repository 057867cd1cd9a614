package org.worksonarm.portal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.Equipment;
import org.worksonarm.portal.application.OldApplication;
import org.worksonarm.portal.application.OpenSource;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.importing.OldOutcome.Status;

/**
 * An old record in the words of the application module. A guess that no application may hold, such as a machine of more
 * memory than there is, is dropped.
 */
record AsApplication(OldRecord entry, Set<String> knownModels) {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_MACHINES = 50;

    OldApplication of(ProjectId project) {
        var answers = entry.answers();
        return new OldApplication(
                project,
                shortened(entry.title()),
                joined(Question.TITLE, Question.DESCRIPTION),
                joined(Question.USE_CASE, Question.INFRASTRUCTURE, Question.DURATION),
                answers.to(Question.BENEFICIARIES),
                openSource(),
                Objects.requireNonNullElse(entry.openness().licence(), ""),
                entry.openness().sources(),
                answers.to(Question.CI),
                ciOnly(),
                logoPermission(),
                answers.to(Question.CONTRIBUTIONS),
                Objects.requireNonNullElse(entry.participants().organisation(), ""),
                within(entry.participants().count(), 1000),
                areas(),
                entry.requests().stream().map(this::need).toList(),
                furtherAnswers(),
                entry.createdAt(),
                accepted(),
                entry.outcome().status() != Status.UNDECIDED,
                entry.outcome().status() == Status.ENDED);
    }

    boolean isAccepted() {
        return switch (entry.outcome().status()) {
            case ACCEPTED, ENDED -> true;
            case NO_DECISION_RECORDED, UNDECIDED -> false;
        };
    }

    private @Nullable Outcome accepted() {
        return isAccepted() ? Outcome.ACCEPTED : null;
    }

    private @Nullable OpenSource openSource() {
        var answer = entry.openness().answer();
        return answer == null ? null : OpenSource.valueOf(answer.name());
    }

    private @Nullable Answer logoPermission() {
        var answer = entry.logoPermission();
        return answer == null ? null : Answer.valueOf(answer.name());
    }

    private @Nullable Answer ciOnly() {
        if (entry.ciOnly() == null) {
            return null;
        }
        return entry.ciOnly() ? Answer.YES : Answer.NO;
    }

    private Map<String, String> areas() {
        return entry.areas().stream()
                .collect(Collectors.toMap(
                        AreaGuess::area,
                        guess -> String.join(", ", guess.evidence()),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private ResourceNeed need(GuessedRequest guess) {
        var model = guess.preferredModel();
        return new ResourceNeed(
                RequestKind.valueOf(guess.kind().name()),
                Math.clamp(guess.quantity(), 1, MOST_MACHINES),
                within(guess.size().vcpu(), 1024),
                within(guess.size().ramGib(), 4096),
                within(guess.size().diskGib(), 100_000),
                null,
                guess.needsAarch32() ? Answer.YES : Answer.NOT_SURE,
                armv82(guess.needsArmV82()),
                model != null && knownModels.contains(model) ? model : null,
                null,
                within(guess.months(), 36),
                guess.continuing(),
                null,
                guess.isStated() ? guess.evidence() : "",
                Equipment.any(),
                true);
    }

    private static Answer armv82(GuessedRequest.ArmV82 answer) {
        return switch (answer) {
            case YES -> Answer.YES;
            case NO -> Answer.NO;
            case UNSURE -> Answer.NOT_SURE;
        };
    }

    private Map<String, String> furtherAnswers() {
        var further = new LinkedHashMap<String, String>();
        further.put("Before the first question", entry.answers().opening());
        further.put("Website", entry.answers().to(Question.WEBSITE));
        further.put("Does this project require ARMv8.2?", entry.answers().to(Question.ARMV8_2));
        further.put("Earlier use of the programme", entry.answers().to(Question.EARLIER_USE));
        further.put("Monitoring system", entry.answers().to(Question.MONITORING));
        further.put("Is the code open source?", entry.answers().to(Question.OPEN_SOURCE));
        further.put("Labels", String.join(", ", entry.outcome().tags()));
        entry.answers()
                .further()
                .forEach(answer -> further.merge(answer.heading(), answer.text(), AsApplication::both));
        further.values().removeIf(String::isBlank);
        return further;
    }

    private String joined(Question... questions) {
        return List.of(questions).stream()
                .map(entry.answers()::to)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String both(String first, String second) {
        return first + "\n\n" + second;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static @Nullable Integer within(@Nullable Integer number, int most) {
        return number == null || number < 1 || number > most ? null : number;
    }
}
