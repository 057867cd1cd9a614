package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.kernel.TypedDay;

/** What a schedule is made to, and what it may suppose, as typed; what is empty is not supposed. */
record ScheduleForm(
        String seed,
        String closes,
        String closesOn,
        String number,
        String model,
        String arrivesAt,
        String arrivesOn,
        String loan,
        String until) {

    private static final String NUMBER = "\\d{1,9}";
    private static final String MACHINES = "[1-9]\\d?";

    ScheduleForm(
            @Nullable String seed,
            @Nullable String closes,
            @Nullable String closesOn,
            @Nullable String number,
            @Nullable String model,
            @Nullable String arrivesAt,
            @Nullable String arrivesOn,
            @Nullable String loan,
            @Nullable String until) {
        this.seed = text(seed);
        this.closes = text(closes);
        this.closesOn = text(closesOn);
        this.number = text(number);
        this.model = text(model);
        this.arrivesAt = text(arrivesAt);
        this.arrivesOn = text(arrivesOn);
        this.loan = text(loan);
        this.until = text(until);
    }

    static ScheduleForm usual() {
        return new ScheduleForm("1", "", "", "", "", "", "", "", "");
    }

    boolean supposesClosing() {
        return isTyped(closes, closesOn);
    }

    boolean supposesArrival() {
        return isTyped(number, model, arrivesAt, arrivesOn);
    }

    boolean supposesRenewal() {
        return isTyped(loan, until);
    }

    void reject(LocalDate today, Errors errors) {
        reject(!seed.matches(NUMBER), "seed", "number", errors);
        if (supposesClosing()) {
            reject(closes.isEmpty(), "closes", "missing", errors);
            reject(isNoDay(closesOn, today), "closesOn", "day", errors);
        }
        if (supposesArrival()) {
            reject(!number.matches(MACHINES), "number", "machines", errors);
            reject(model.isEmpty(), "model", "missing", errors);
            reject(arrivesAt.isEmpty(), "arrivesAt", "missing", errors);
            reject(isNoDay(arrivesOn, today), "arrivesOn", "day", errors);
        }
        if (supposesRenewal()) {
            reject(loan.isEmpty(), "loan", "missing", errors);
            reject(isNoDay(until, today), "until", "day", errors);
        }
    }

    long seedNumber() {
        return Long.parseLong(seed);
    }

    static LocalDate day(String typed) {
        return TypedDay.parse(typed).orElseThrow();
    }

    private static void reject(boolean wrong, String field, String why, Errors errors) {
        if (wrong) {
            errors.rejectValue(field, "scheduleForm." + field + "." + why);
        }
    }

    private static boolean isNoDay(String typed, LocalDate today) {
        return TypedDay.parse(typed).filter(day -> !day.isBefore(today)).isEmpty();
    }

    private static boolean isTyped(String... fields) {
        return Stream.of(fields).anyMatch(field -> !field.isEmpty());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
