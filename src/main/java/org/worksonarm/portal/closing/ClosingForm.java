package org.worksonarm.portal.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an admin decides about a closing: its day, the reason, and what becomes of each loan, in the order of the plan. */
record ClosingForm(String day, String reason, List<Choice> lines, String fingerprint, String step) {

    private static final int LONGEST = 2000;

    ClosingForm(
            @Nullable String day,
            @Nullable String reason,
            @Nullable List<Choice> lines,
            @Nullable String fingerprint,
            @Nullable String step) {
        this.day = Objects.requireNonNullElse(day, "");
        this.reason = Objects.requireNonNullElse(reason, "").strip();
        this.lines = lines == null ? List.of() : List.copyOf(lines);
        this.fingerprint = Objects.requireNonNullElse(fingerprint, "");
        this.step = Objects.requireNonNullElse(step, "preview");
    }

    /** What the portal proposes. */
    static ClosingForm of(ClosingPlan plan) {
        var lines = plan.lines().stream()
                .map(line -> new Choice(line.loan().id().toString(), line.proposal()))
                .toList();
        return new ClosingForm(plan.day().toString(), "", lines, plan.fingerprint(), "preview");
    }

    boolean isConfirmed() {
        return "confirm".equals(step);
    }

    boolean isEdited() {
        return "edit".equals(step);
    }

    boolean isSound(ClosingPlan plan, Errors errors) {
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "closingForm.reason.missing");
        } else if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "closingForm.reason.long");
        }
        IntStream.range(0, plan.lines().size())
                .forEach(at -> check(at, plan.lines().get(at), errors));
        return !errors.hasErrors();
    }

    /** Why a line cannot be carried out, beside it. */
    void refuse(ClosingRefused refused, Errors errors) {
        IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).loan().equals(refused.loan().toString()))
                .forEach(at -> errors.rejectValue("lines[%d].choice".formatted(at), "refused", refused.because()));
    }

    private void check(int at, ClosingLine line, Errors errors) {
        if (!line.offers(choiceFor(line))) {
            reject(at, "closingForm.choice.gone", errors);
        }
    }

    /** Beside the list of the line. */
    private void reject(int at, String code, Errors errors) {
        if (at < lines.size()) {
            errors.rejectValue("lines[%d].choice".formatted(at), code);
        } else {
            errors.reject(code);
        }
    }

    public String choiceFor(ClosingLine line) {
        return choices().getOrDefault(line.loan().id().toString(), "");
    }

    /** Those to which something goes. */
    List<UUID> machines() {
        return lines.stream()
                .map(Choice::choice)
                .filter(choice -> !List.of(ClosingLine.END, ClosingLine.LATER).contains(choice))
                .map(UUID::fromString)
                .toList();
    }

    private Map<String, String> choices() {
        var choices = new HashMap<String, String>();
        lines.forEach(line -> choices.put(line.loan(), line.choice()));
        return choices;
    }

    /** What becomes of one loan: the id of a machine, that it ends, or that it is left for later. */
    record Choice(String loan, String choice) {

        Choice(@Nullable String loan, @Nullable String choice) {
            this.loan = Objects.requireNonNullElse(loan, "");
            this.choice = Objects.requireNonNullElse(choice, "");
        }
    }
}
