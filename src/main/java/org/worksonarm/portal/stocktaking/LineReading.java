package org.worksonarm.portal.stocktaking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MachineDetails;
import org.worksonarm.portal.hardware.MachineEntry;
import org.worksonarm.portal.hardware.MachineFacts;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.PartsOffer;
import org.worksonarm.portal.hardware.RegisteredMachine;
import org.worksonarm.portal.hardware.Sharing;
import org.worksonarm.portal.kernel.CsvSheet.Row;

/** What one line says of a machine, on top of what is known of it. */
record LineReading(Row row, Stock stock, @Nullable RegisteredMachine now) {

    static final String NAME = "[a-z0-9][a-z0-9-]{1,61}";

    private static final String STATES = "Write COMMISSIONING, AVAILABLE, MAINTENANCE, FAULTY or RETIRED.";

    PlannedLine read() {
        var cells = new Cells(row);
        var name = row.cell("name");
        if (!name.matches(NAME)) {
            cells.refuse("name", "Give a name of small letters, digits and hyphens.");
        }
        var next = facts(name, cells);
        checkState(next.state(), cells);
        return cells.refusals().isEmpty()
                ? new PlannedLine(row.number(), name, new MachineEntry(now, next), cells.refusals())
                : PlannedLine.refused(row.number(), name, cells.refusals());
    }

    private MachineFacts facts(String name, Cells cells) {
        var known = now == null ? null : now.facts();
        var names = stock.names();
        var model = known == null ? null : known.model();
        var site = known == null ? null : known.site();
        var state = known == null
                ? MachineState.COMMISSIONING.name()
                : known.state().name();
        return new MachineFacts(
                name,
                cells.required("model", model, names::model, "Name a model of the catalogue."),
                cells.required("site", site, names::site, "Name a site of the portal by its code."),
                state(cells.required("state", state, LineReading::stateNamed, STATES)),
                parts(known, cells),
                details(known == null ? MachineDetails.UNKNOWN : known.details(), cells));
    }

    private static MachineDetails details(MachineDetails known, Cells cells) {
        return new MachineDetails(
                cells.text("serial", known.serial(), 80),
                cells.text("rack", known.rack(), 60),
                cells.text("firmware", known.firmware(), 80),
                cells.text("note", known.note(), 1000),
                cells.macs(known.macs()),
                cells.labels(known.labels()));
    }

    private @Nullable PartsOffer parts(@Nullable MachineFacts known, Cells cells) {
        var lent = known == null ? Sharing.WHOLE : known.sharing();
        var sharing = cells.required("sharing", lent.name(), LineReading::sharingNamed, "Write WHOLE or PARTS.");
        if (known != null && row.cells().containsKey("vcpu") && sharing.equals(Sharing.PARTS.name())) {
            return sameParts(known, offered(cells), cells);
        }
        if (known != null) {
            return sharing.equals(lent.name()) || sharing.isEmpty() ? known.parts() : sameParts(known, null, cells);
        }
        return sharing.equals(Sharing.PARTS.name()) ? offered(cells) : null;
    }

    private static @Nullable PartsOffer sameParts(MachineFacts known, @Nullable PartsOffer read, Cells cells) {
        if (read == null || !read.equals(known.parts())) {
            cells.refuse("sharing", "How a machine is lent stays: loans rely on it.");
        }
        return known.parts();
    }

    private static PartsOffer offered(Cells cells) {
        return new PartsOffer(
                cells.amount("vcpu", 1),
                cells.amount("ram_gib", 1),
                cells.amount("disk_gib", 1),
                cells.amount("ci_slots", 0));
    }

    private void checkState(MachineState next, Cells cells) {
        var before = now == null ? next : now.facts().state();
        if (before == MachineState.RETIRED && next != MachineState.RETIRED) {
            cells.refuse("state", "A retired machine never comes back. Add it as a new one.");
        }
        if (before != MachineState.RETIRED && next == MachineState.RETIRED && stock.isHeld(now)) {
            cells.refuse("state", "It is lent, so it cannot retire. End its loans first.");
        }
    }

    private static MachineState state(String read) {
        return read.isEmpty() ? MachineState.COMMISSIONING : MachineState.valueOf(read);
    }

    private static Optional<String> stateNamed(String cell) {
        return named(cell, Stream.of(MachineState.values()));
    }

    private static Optional<String> sharingNamed(String cell) {
        return named(cell, Stream.of(Sharing.values()));
    }

    private static Optional<String> named(String cell, Stream<? extends Enum<?>> known) {
        return known.<String>map(Enum::name)
                .filter(cell.toUpperCase(Locale.ROOT)::equals)
                .findFirst();
    }
}
