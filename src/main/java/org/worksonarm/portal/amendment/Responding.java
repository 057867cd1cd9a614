package org.worksonarm.portal.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.amendment.CarryingOut.Outcome.Clash;
import org.worksonarm.portal.amendment.CarryingOut.Outcome.Done;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** What an admin does with change requests. What is agreed to is carried out in the same transaction, or nothing is. */
@Service
@Transactional
class Responding {

    private final Amendments amendments;
    private final AmendmentLists lists;
    private final CarryingOut carryingOut;
    private final Clock clock;

    Responding(Amendments amendments, AmendmentLists lists, CarryingOut carryingOut, Clock clock) {
        this.amendments = amendments;
        this.lists = lists;
        this.carryingOut = carryingOut;
        this.clock = clock;
    }

    /**
     * Says in words why it cannot be carried out, and then changes nothing; empty once it is.
     *
     * @throws NotFound where there is no such request, or the person has a conflict of interest
     * @throws StaleEdit where it was answered or withdrawn meanwhile
     */
    Optional<String> agree(AmendmentId id, Agreement agreement, long version, AccountId by) {
        var amendment = open(id, version, by);
        var until = agreement.until();
        return switch (carryingOut.of(amendment, until, by)) {
            case Clash clash -> Optional.of(clash.because());
            case Done done -> {
                if (until != null) {
                    amendment.shorten(until);
                }
                amendment.agree(by, agreement.words(), done.nextStep(), clock.instant());
                amendments.saveAndFlush(amendment);
                yield Optional.empty();
            }
        };
    }

    /**
     * Refuses it with a reason that the team reads.
     *
     * @throws NotFound where there is no such request, or the person has a conflict of interest
     * @throws StaleEdit where it was answered or withdrawn meanwhile
     */
    void refuse(AmendmentId id, String why, long version, AccountId by) {
        var amendment = open(id, version, by);
        amendment.refuse(by, why, clock.instant());
        amendments.saveAndFlush(amendment);
    }

    private Amendment open(AmendmentId id, long version, AccountId by) {
        lists.claim(id, by);
        var amendment = amendments.findLocked(id).orElseThrow(() -> new NotFound("change request " + id));
        if (!amendment.isOpen() || amendment.version() != version) {
            throw new StaleEdit(
                            "This change request",
                            amendment.version(),
                            AmendmentQuery.PATH + "/" + id,
                            Map.of("words", amendment.answer()))
                    .standing(!amendment.isOpen());
        }
        return amendment;
    }

    /** With which words an admin agrees; {@code until} where a loan is to last until then and no longer. */
    record Agreement(String words, @Nullable LocalDate until) {}
}
