package org.worksonarm.portal.waiting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/** Offers what is free to the first who fits. */
@Service
@Transactional
class Matching {

    private final AllOfferTerms allTerms;
    private final NextLines lines;
    private final OfferMaking making;

    Matching(AllOfferTerms allTerms, NextLines lines, OfferMaking making) {
        this.allTerms = allTerms;
        this.lines = lines;
        this.making = making;
    }

    /**
     * Makes the next offer and says whether there was one to make. Whoever does so at the same time waits, and then sees
     * it; one that is rolled back was never made.
     */
    boolean next() {
        var terms = allTerms.inTurn();
        if (!terms.isAutomatic()) {
            return false;
        }
        var waiting = lines.inTurn(terms.restDays());
        var search = making.search(waiting);
        return waiting.stream()
                .anyMatch(line -> search.now(line.request())
                        .filter(opening -> making.offer(line, opening, terms, null) instanceof Attempt.Allocated)
                        .isPresent());
    }

    /** An admin offers what is free to one of those who wait, in turn or not; empty once it is offered, else why not. */
    Optional<String> offer(Asking line, AccountId by) {
        var terms = allTerms.inTurn();
        if (making.hasOpen(line)) {
            return Optional.of("It has an open offer already.");
        }
        var opening = making.search(List.of(line)).now(line.request());
        return opening.isEmpty()
                ? Optional.of("Nothing that fits is free now for as long as it asks for.")
                : refusal(making.offer(line, opening.get(), terms, by));
    }

    private static Optional<String> refusal(Attempt attempt) {
        return switch (attempt) {
            case Attempt.Allocated _ -> Optional.empty();
            case Attempt.Refused(String because) -> Optional.of(because);
        };
    }
}
