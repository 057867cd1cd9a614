package org.worksonarm.portal.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.HistoryTeller;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;

/** Tells a team what became of its loans: what people did with them, and the days on which they began and ended. */
@Component
@Transactional(readOnly = true)
class LoanTelling implements HistoryTeller {

    private final Loans loans;
    private final RecordKeeping record;

    LoanTelling(Loans loans, RecordKeeping record) {
        this.loans = loans;
        this.record = record;
    }

    @Override
    public List<Told> historyOf(ApplicationId application) {
        var found = loans.of(application);
        var entries =
                record.of(MachineAllocated.SUBJECT, found.stream().map(Loan::id).toList());
        return found.stream()
                .flatMap(loan ->
                        Stream.concat(byPeople(loan, entries.getOrDefault(loan.id(), List.of())), byCalendar(loan)))
                .toList();
    }

    private static Stream<Told> byPeople(Loan loan, List<RecordEntry> entries) {
        return entries.stream()
                .map(entry -> new Told(entry.at(), account(entry.actor()), words(loan, entry), entry.reason()));
    }

    private static Stream<Told> byCalendar(Loan loan) {
        var begun = !loan.isHeld() && !loan.neverBegan() && !loan.isAhead();
        var over = loan.status() == AllocationStatus.ENDED;
        return Stream.concat(
                begun ? day(loan.startsOn(), "First day of the loan of " + loan.machine()) : Stream.empty(),
                over ? day(loan.endsOn().plusDays(1), "Loan of %s ended".formatted(loan.machine())) : Stream.empty());
    }

    private static Stream<Told> day(LocalDate day, String text) {
        return Stream.of(new Told(startOf(day), null, text, null));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable AccountId account(@Nullable UUID actor) {
        return actor == null ? null : new AccountId(actor);
    }

    private static String words(Loan loan, RecordEntry entry) {
        var machine = loan.machine();
        return switch (entry.action()) {
            case AllocationRescheduled.ACTION ->
                "Period of the loan of %s changed: %s".formatted(machine, entry.stateAfter());
            case LoanShortened.ACTION -> "Loan of %s ends earlier, on %s (UTC)".formatted(machine, entry.stateAfter());
            case AllocationMoved.ACTION ->
                "Loan moved from %s to %s".formatted(entry.stateBefore(), entry.stateAfter());
            case LoanHeldOver.ACTION ->
                "%s stays yours until %s (UTC) at the latest, while you wait for an answer"
                        .formatted(machine, entry.stateAfter());
            case HoldOverEnded.ACTION -> "Last day of the loan of %s: %s (UTC)".formatted(machine, entry.stateAfter());
            case MachineHeld.ACTION -> machine + " held for you";
            case HoldEnded.ACTION -> "Hold of %s ended without a loan".formatted(machine);
            case AllocationCutShort.ACTION -> cutShort(machine, String.valueOf(entry.stateAfter()));
            default -> machine + " lent to you";
        };
    }

    private static String cutShort(String machine, String became) {
        return switch (AllocationStatus.valueOf(became)) {
            case RELEASED_EARLY -> machine + " given back early";
            case CANCELLED -> "Loan of %s cancelled before its first day".formatted(machine);
            case REVOKED -> machine + " taken back early";
            case HELD, UPCOMING, ACTIVE, ENDING, ENDED, RELEASED, LAPSED, MOVED ->
                "Loan of %s ended early".formatted(machine);
        };
    }
}
