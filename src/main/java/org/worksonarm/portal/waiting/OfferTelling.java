package org.worksonarm.portal.waiting;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.HistoryTeller;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;

/** Tells a team what was offered to it, and what became of that. */
@Component
@Transactional(readOnly = true)
class OfferTelling implements HistoryTeller {

    private final JdbcClient jdbc;
    private final RecordKeeping record;

    OfferTelling(JdbcClient jdbc, RecordKeeping record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    @Override
    public List<Told> historyOf(ApplicationId application) {
        var machines = machines(application);
        return record.of(OfferMade.SUBJECT, machines.keySet()).entrySet().stream()
                .flatMap(offer -> offer.getValue().stream()
                        .map(entry -> Told.of(entry, words(entry, machines.getOrDefault(offer.getKey(), "")))))
                .toList();
    }

    private Map<UUID, String> machines(ApplicationId application) {
        return jdbc
                .sql("""
                select o.waiting_offer_id, a.machine from waiting_offer o join allocation_card a using (allocation_id)
                where o.application_id = ?""")
                .param(application.value())
                .query((row, _) -> Map.entry(row.getObject("waiting_offer_id", UUID.class), row.getString("machine")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String words(RecordEntry entry, String machine) {
        return switch (OfferState.valueOf("" + entry.stateAfter())) {
            case OPEN -> machine + " offered to you";
            case CONFIRMED -> "Offer of %s confirmed".formatted(machine);
            case PASSED -> "Offer of %s passed to the next".formatted(machine);
            case EXPIRED -> "Offer of %s not answered in time".formatted(machine);
            case TAKEN_BACK -> "Offer of %s taken back".formatted(machine);
        };
    }
}
