package org.worksonarm.portal.handover;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.HistoryTeller;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;

/** Tells a team how its machines were handed over: access details, that somebody got in, what they start with. */
@Component
@Transactional(readOnly = true)
class HandoverTelling implements HistoryTeller {

    private final JdbcClient jdbc;
    private final RecordKeeping record;

    HandoverTelling(JdbcClient jdbc, RecordKeeping record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    @Override
    public List<Told> historyOf(ApplicationId application) {
        var machines = machines(application);
        return record.of("hand-over", machines.keySet()).entrySet().stream()
                .flatMap(loan -> told(loan.getValue(), machines.getOrDefault(loan.getKey(), "")))
                .toList();
    }

    /** Of the last entry first, for what was withdrawn since names the machine of those before. */
    private static Stream<Told> told(List<RecordEntry> entries, String last) {
        var told = new ArrayList<Told>();
        var machine = last;
        for (var entry : entries.reversed()) {
            machine = entry.action().equals(AccessDetailsWithdrawn.ACTION) ? entry.stateBefore() : machine;
            told.add(Told.of(entry, words(entry, Objects.requireNonNullElse(machine, ""))));
        }
        return told.reversed().stream();
    }

    private Map<UUID, String> machines(ApplicationId application) {
        return jdbc
                .sql("select allocation_id, machine from allocation_card where application_id = ?")
                .param(application.value())
                .query((row, _) -> Map.entry(row.getObject("allocation_id", UUID.class), row.getString("machine")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String words(RecordEntry entry, String machine) {
        return switch (entry.action()) {
            case "access details given" -> "Access details of %s given".formatted(machine);
            case "access details corrected" -> "Access details of %s corrected".formatted(machine);
            case AccessDetailsWithdrawn.ACTION -> "Access details of %s no longer hold".formatted(machine);
            case "acknowledged" -> "Logged in to " + machine;
            case "boot choice changed" -> "%s starts with: %s".formatted(machine, entry.stateAfter());
            default -> "Asked whether you can log in to " + machine;
        };
    }
}
