package org.worksonarm.portal.allocation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;

/** Tells what happened to a loan, from the record. */
@Component
@Transactional(readOnly = true)
class LoanHistory {

    private final RecordKeeping recordKeeping;
    private final People people;
    private final List<LoanPanel> panels;

    LoanHistory(RecordKeeping recordKeeping, People people, List<LoanPanel> panels) {
        this.recordKeeping = recordKeeping;
        this.people = people;
        this.panels = List.copyOf(panels);
    }

    List<Event> of(AllocationId id) {
        var entries = recordKeeping.of(MachineAllocated.SUBJECT, id.value());
        var actors = entries.stream()
                .map(RecordEntry::actor)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(AccountId::new)
                .toList();
        var names = people.names(actors);
        return entries.stream().map(entry -> event(entry, names)).toList();
    }

    /** What other modules tell of it. */
    List<LoanPanel.Panel> panelsOf(AllocationId id) {
        return panels.stream().flatMap(panel -> panel.panelFor(id).stream()).toList();
    }

    private static Event event(RecordEntry entry, Map<AccountId, String> names) {
        var actor = entry.actor();
        var by = actor == null ? "the portal" : names.getOrDefault(new AccountId(actor), "somebody");
        var change = change(entry);
        if (change != null) {
            return new Event(at(entry.at()), null, change, by, entry.reason());
        }
        var status = Objects.requireNonNullElse(entry.stateAfter(), AllocationStatus.ACTIVE.name());
        return new Event(at(entry.at()), status, null, by, entry.reason());
    }

    private static @Nullable String change(RecordEntry entry) {
        return switch (entry.action()) {
            case AllocationRescheduled.ACTION -> "Period changed to %s (UTC)".formatted(entry.stateAfter());
            case LoanShortened.ACTION -> "Ends earlier, on %s (UTC)".formatted(entry.stateAfter());
            case AllocationMoved.ACTION -> "Moved from %s to %s".formatted(entry.stateBefore(), entry.stateAfter());
            case LoanHeldOver.ACTION -> "Held over until %s (UTC), while a renewal waits".formatted(entry.stateAfter());
            case HoldOverEnded.ACTION -> "No longer held over, ends on %s (UTC)".formatted(entry.stateAfter());
            default -> null;
        };
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** One line: where the loan stood after it, or what changed about it. */
    record Event(
            OffsetDateTime at,
            @Nullable String status,
            @Nullable String change,
            String by,
            @Nullable String reason) {}
}
