package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.worksonarm.portal.allocation.Haven;

/** One line of a plan: a loan, and what could become of it. */
record ClosingLine(LeavingLoan loan, Haven haven, LocalDate closing) {

    static final String END = "END";
    static final String LATER = "LATER";

    /** The machine that is proposed, or that it ends. */
    String proposal() {
        return haven.proposed() == null ? END : haven.proposed().toString();
    }

    public List<Option> options() {
        var moves = haven.machines().stream()
                .map(machine -> new Option(machine.id().toString(), "Moves to " + machine.label()));
        return Stream.concat(moves, Stream.of(new Option(END, ending()), new Option(LATER, "Leave for later")))
                .toList();
    }

    public boolean isWithoutMachine() {
        return haven.proposed() == null;
    }

    /** From which day the other machine would serve it. */
    public LocalDate from() {
        return loan.departing(closing).firstDay();
    }

    boolean offers(String choice) {
        return options().stream().anyMatch(option -> option.value().equals(choice));
    }

    Optional<String> nameOf(String choice) {
        return END.equals(choice) || LATER.equals(choice) ? Optional.empty() : haven.nameOf(UUID.fromString(choice));
    }

    private String ending() {
        if (loan.held()) {
            return "Is no longer held";
        }
        return loan.beginsAfter(closing) ? "Does not begin" : "Ends on " + ClosingWords.day(closing);
    }

    /** One entry of the list to choose from. */
    record Option(String value, String label) {}
}
