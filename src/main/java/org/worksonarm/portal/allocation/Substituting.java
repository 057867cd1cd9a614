package org.worksonarm.portal.allocation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.allocation.Moving.Move;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;

/** Another machine in place of one that fails its holder: the portal proposes, a person decides. */
@Service
@Transactional
public class Substituting {

    private final Allocations allocations;
    private final Loans loans;
    private final MovePages pages;
    private final Moving moving;

    Substituting(Allocations allocations, Loans loans, MovePages pages, Moving moving) {
        this.allocations = allocations;
        this.loans = loans;
        this.pages = pages;
        this.moving = moving;
    }

    /** Machines that fit and are free for the days that are left, the best first; none where the loan is over. */
    @Transactional(readOnly = true)
    public List<Substitute> proposals(AllocationId loan, AccountId reader) {
        return loans.find(loan, reader).filter(Loan::isLent).stream()
                .flatMap(found -> pages.targets(found, reader).stream())
                .map(target -> new Substitute(target.value(), target.label()))
                .toList();
    }

    /**
     * Moves the loan there.
     *
     * @throws NotFound where there is no such loan or machine, or the person has a conflict of interest
     */
    public Attempt substitute(AllocationId loan, MachineId to, String reason, AccountId by) {
        var found = loans.find(loan, by).orElseThrow(() -> new NotFound("loan " + loan));
        if (!found.isLent()) {
            return new Attempt.Refused("This loan is over, so there is nothing to move.");
        }
        var version = allocations.findById(loan).orElseThrow().version();
        return moving.move(loan, new Move(to, reason, version), by);
    }

    /** A machine that could take its place, as an entry of a list. */
    public record Substitute(String value, String label) {}
}
