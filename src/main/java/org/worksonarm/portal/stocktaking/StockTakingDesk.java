package org.worksonarm.portal.stocktaking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.hardware.Fact;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineRegister;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.kernel.UnreadableSheet;

/** Compares other inventories with the portal. Nothing is changed but what somebody chose and saw before. */
@Service
@Transactional
class StockTakingDesk {

    private final ForeignReading reading;
    private final StockTakings stockTakings;
    private final MachineRegister register;
    private final ApplicationEventPublisher events;

    StockTakingDesk(
            ForeignReading reading,
            StockTakings stockTakings,
            MachineRegister register,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.stockTakings = stockTakings;
        this.register = register;
        this.events = events;
    }

    /** @throws UnreadableSheet saying why the file is no inventory */
    UUID take(String name, byte[] bytes, SignedIn by) {
        var list = reading.read(bytes);
        var comparison = Comparison.of(list.machines(), register.all(), register.names());
        var id = stockTakings.add(name, list, comparison, by.accountId());
        events.publishEvent(
                new StockTaken(id, list.source(), comparison.differences().size()));
        return id;
    }

    @Transactional(readOnly = true)
    TakingOver preview(UUID id, Set<Integer> positions, SignedIn reader) {
        return takingOver(stockTakings.some(id, positions), reader);
    }

    /**
     * Takes over what was seen; false where it would not be what was seen any more.
     *
     * @param seen the fingerprint of the preview
     */
    boolean takeOver(UUID id, Set<Integer> positions, String seen, SignedIn by) {
        var chosen = stockTakings.claim(id, positions);
        register.awaitTurn();
        var takingOver = takingOver(chosen, by);
        if (!takingOver.plan().fingerprint().equals(seen)) {
            return false;
        }
        register.keep(takingOver.plan().changes());
        takingOver
                .taken(chosen)
                .forEach(kept -> stockTakings.settle(id, kept.position(), Settling.TAKEN_OVER, null, by.accountId()));
        return true;
    }

    /** How many of them were still open. */
    int note(UUID id, Set<Integer> positions, @Nullable String words, SignedIn by) {
        var open = stockTakings.claim(id, positions).stream()
                .filter(KeptDifference::isOpen)
                .toList();
        open.forEach(kept -> stockTakings.settle(id, kept.position(), Settling.KNOWN, words, by.accountId()));
        return open.size();
    }

    private TakingOver takingOver(List<KeptDifference> chosen, SignedIn reader) {
        var retiring = chosen.stream().flatMap(kept -> retiring(kept).stream()).toList();
        var stock = new Stock(register.all(), register.names(), register.held(retiring, reader));
        return TakingOver.of(chosen, stock);
    }

    private static List<MachineId> retiring(KeptDifference kept) {
        var retires = kept.difference().fact() == Fact.STATE
                && MachineState.RETIRED.name().equals(kept.difference().there());
        return retires && kept.difference().id() != null
                ? List.of(kept.difference().id())
                : List.of();
    }
}
