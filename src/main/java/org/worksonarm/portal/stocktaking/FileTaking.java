package org.worksonarm.portal.stocktaking;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.hardware.MachineRegister;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.RegisteredMachine;
import org.worksonarm.portal.kernel.CsvSheet;
import org.worksonarm.portal.kernel.CsvSheet.Row;
import org.worksonarm.portal.kernel.UnreadableSheet;

/** Says what a file of machines would do, and does it once, exactly as it was shown. */
@Service
@Transactional
class FileTaking {

    private final MachineRegister register;
    private final MachineFiles files;
    private final ApplicationEventPublisher events;

    FileTaking(MachineRegister register, MachineFiles files, ApplicationEventPublisher events) {
        this.register = register;
        this.files = files;
        this.events = events;
    }

    /** @throws UnreadableSheet saying why the file is no table of machines */
    UUID bring(String name, byte[] bytes, SignedIn by) {
        var text = CsvSheet.text(bytes);
        if (!CsvSheet.read(text).header().contains("name")) {
            throw new UnreadableSheet("The first line names no column called name.");
        }
        return files.add(name, text, by.accountId());
    }

    @Transactional(readOnly = true)
    ImportPlan plan(MachineFile file, SignedIn reader) {
        var sheet = CsvSheet.read(file.content());
        var machines = register.all();
        var retiring = sheet.rows().stream()
                .filter(FileTaking::retires)
                .map(row -> row.cell("name"))
                .collect(Collectors.toSet());
        var asked = machines.stream()
                .filter(machine -> retiring.contains(machine.facts().name()))
                .map(RegisteredMachine::id)
                .toList();
        return ImportPlan.of(sheet, new Stock(machines, register.names(), register.held(asked, reader)));
    }

    /** @param seen the fingerprint of what was shown */
    Taken take(UUID id, String seen, SignedIn by) {
        var file = files.claim(id);
        if (file.isTaken()) {
            return Taken.BEFORE;
        }
        register.awaitTurn();
        var plan = plan(file, by);
        if (!plan.fingerprint().equals(seen)) {
            return Taken.NOT_AS_SHOWN;
        }
        register.keep(plan.changes());
        files.taken(id, plan.shown(), by.accountId());
        var added = plan.changes().stream().filter(entry -> entry.now() == null).count();
        events.publishEvent(new MachinesTakenIn(id, added, plan.changes().size() - added));
        return Taken.NOW;
    }

    private static boolean retires(Row row) {
        return row.cell("state").toUpperCase(Locale.ROOT).equals(MachineState.RETIRED.name());
    }

    /** What came of asking. */
    enum Taken {
        NOW,
        BEFORE,
        NOT_AS_SHOWN
    }
}
