package org.worksonarm.portal.usage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.HistoryTeller;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;

/** Tells a team what it was asked while it used its machines, and what it told. */
@Component
@Transactional(readOnly = true)
class UsageTelling implements HistoryTeller {

    private final JdbcClient jdbc;
    private final RecordKeeping record;

    UsageTelling(JdbcClient jdbc, RecordKeeping record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    @Override
    public List<Told> historyOf(ApplicationId application) {
        var kinds = subjects(application).stream().collect(groupingBy(Subject::kind));
        return kinds.entrySet().stream()
                .flatMap(kind -> told(kind.getKey(), kind.getValue()))
                .toList();
    }

    private List<Subject> subjects(ApplicationId application) {
        return jdbc.sql("""
                select 'check-in' as kind, k.check_in_id as id, l.machine
                from check_in k join allocation_card l using (allocation_id) where l.application_id = :application
                union all
                select 'fault report', f.fault_report_id, m.name
                from fault_report f join allocation_card l using (allocation_id)
                join machine_card m on m.machine_id = f.machine_id where l.application_id = :application
                union all
                select 'heartbeat', l.allocation_id, l.machine from allocation_card l
                where l.application_id = :application""")
                .param("application", application.value())
                .query(Subject.class)
                .list();
    }

    private Stream<Told> told(String kind, List<Subject> subjects) {
        var machines = subjects.stream().collect(toMap(Subject::id, Subject::machine));
        return record.of(kind, machines.keySet()).entrySet().stream()
                .flatMap(about -> lines(kind, about, machines.getOrDefault(about.getKey(), "")));
    }

    private static Stream<Told> lines(String kind, Map.Entry<UUID, List<RecordEntry>> about, String machine) {
        return about.getValue().stream().map(entry -> Told.of(entry, words(kind, entry, machine)));
    }

    private static String words(String kind, RecordEntry entry, String machine) {
        return switch (kind) {
            case CheckInAsked.SUBJECT -> ofCheckIn(entry, machine);
            case FaultReported.SUBJECT -> ofFault(entry, machine);
            default -> ofHeartbeat(entry, machine);
        };
    }

    private static String ofCheckIn(RecordEntry entry, String machine) {
        return switch (entry.action()) {
            case "asked" -> "Asked how it goes with " + machine;
            case "reminded" -> "Reminded of the question how it goes with " + machine;
            default ->
                "Said of %s: %s"
                        .formatted(
                                machine,
                                StillNeeded.valueOf("" + entry.stateAfter()).words());
        };
    }

    private static String ofFault(RecordEntry entry, String machine) {
        return switch (FaultStatus.valueOf("" + entry.stateAfter())) {
            case OPEN -> "Fault of %s reported".formatted(machine);
            case FIXED -> "Fault of %s fixed".formatted(machine);
            case SUBSTITUTED -> "Fault of %s answered with another machine".formatted(machine);
            case WITHDRAWN -> machine + " works again";
        };
    }

    private static String ofHeartbeat(RecordEntry entry, String machine) {
        return switch (entry.action()) {
            case "given a secret" -> "Heartbeat of %s given an address".formatted(machine);
            case "turned off" -> "Heartbeat of %s turned off".formatted(machine);
            case "asked about silence" ->
                "Asked whether %s is still in use, for its heartbeat is silent".formatted(machine);
            default -> "The programme told that the heartbeat of %s stays silent".formatted(machine);
        };
    }

    /** What the record has lines about. */
    record Subject(String kind, UUID id, String machine) {}
}
