package org.worksonarm.portal.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.worksonarm.portal.amendment.Award.Lent;
import org.worksonarm.portal.amendment.Award.Line;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.kernel.PlausibleYears;

/** The change that a team asks for, as typed; of the fields, each kind of change shows its own. */
record AskForm(
        String people,
        String requestKind,
        String model,
        String quantity,
        String from,
        String until,
        String outcomes,
        String reason) {

    static final int LONGEST = 4000;
    static final int LONGEST_PEOPLE = 2000;
    static final int MOST = 50;

    AskForm(
            @Nullable String people,
            @Nullable String requestKind,
            @Nullable String model,
            @Nullable String quantity,
            @Nullable String from,
            @Nullable String until,
            @Nullable String outcomes,
            @Nullable String reason) {
        this.people = typed(people);
        this.requestKind = typed(requestKind);
        this.model = typed(model);
        this.quantity = typed(quantity);
        this.from = typed(from);
        this.until = typed(until);
        this.outcomes = typed(outcomes);
        this.reason = typed(reason);
    }

    static AskForm empty() {
        return new AskForm(null, null, null, null, null, null, null, null);
    }

    static AskForm of(Line line) {
        return new AskForm(null, line.kind().name(), line.model(), "" + line.quantity(), null, null, null, null);
    }

    static AskForm of(Lent loan) {
        return new AskForm(
                null,
                null,
                null,
                null,
                loan.startsOn().toString(),
                loan.endsOn().toString(),
                null,
                null);
    }

    void checkReason(BindingResult errors) {
        check(errors, "reason", reason, LONGEST);
    }

    Optional<Change> people(BindingResult errors) {
        check(errors, "people", people, LONGEST_PEOPLE);
        return valid(errors, () -> Change.people(people));
    }

    Optional<Change> machineType(Line line, BindingResult errors) {
        var kind = Stream.of(RequestKind.values())
                .filter(known -> known.name().equals(requestKind))
                .findFirst();
        var wanted = model.isEmpty() ? null : model;
        if (kind.isEmpty()) {
            errors.rejectValue("requestKind", "askForm.requestKind");
        } else if (kind.get() == line.kind() && Objects.equals(wanted, line.model())) {
            errors.rejectValue("model", "askForm.model.same");
        }
        return valid(errors, () -> Change.machineType(line.id(), kind.orElseThrow(), wanted));
    }

    Optional<Change> quantity(Line line, BindingResult errors) {
        var number = quantity.matches("[0-9]{1,3}") ? Integer.parseInt(quantity) : 0;
        if (number < 1 || number > MOST) {
            errors.rejectValue("quantity", "askForm.quantity");
        } else if (number == line.quantity()) {
            errors.rejectValue("quantity", "askForm.quantity.same");
        }
        return valid(errors, () -> Change.quantity(line.id(), number));
    }

    Optional<Change> period(Lent loan, LocalDate today, BindingResult errors) {
        var first = loan.begun() ? Optional.of(loan.startsOn()) : day(from);
        var last = day(until);
        if (first.isEmpty() || first.get().isBefore(loan.startsOn())) {
            errors.rejectValue("from", "askForm.from");
        }
        if (last.isEmpty() || last.get().isBefore(today)) {
            errors.rejectValue("until", "askForm.until");
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            errors.rejectValue("until", "askForm.until.order");
        } else if (first.equals(Optional.of(loan.startsOn())) && last.get().equals(loan.endsOn())) {
            errors.rejectValue("until", "askForm.until.same");
        }
        checkOutcomes(last.isPresent() && last.get().isAfter(loan.endsOn()), errors);
        return valid(
                errors,
                () -> Change.period(loan.id(), first.orElseThrow(), last.orElseThrow())
                        .with(outcomes));
    }

    /** Whoever decides on more time asks what came of the time so far. */
    private void checkOutcomes(boolean longer, BindingResult errors) {
        if (longer && outcomes.isBlank()) {
            errors.rejectValue("outcomes", "askForm.outcomes");
        } else if (outcomes.length() > LONGEST) {
            errors.rejectValue("outcomes", "askForm.outcomes.long");
        }
    }

    private static void check(BindingResult errors, String field, String text, int longest) {
        if (text.isBlank()) {
            errors.rejectValue(field, "askForm." + field);
        } else if (text.length() > longest) {
            errors.rejectValue(field, "askForm." + field + ".long");
        }
    }

    private static Optional<Change> valid(BindingResult errors, Supplier<Change> change) {
        return errors.hasErrors() ? Optional.empty() : Optional.of(change.get());
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(PlausibleYears::contain);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
