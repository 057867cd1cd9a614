package org.worksonarm.portal.handover;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Admins tell how to reach what is lent, and its team says that it can. */
@Service
@Transactional
class HandingOver {

    private final Handovers handovers;
    private final Lendings lendings;
    private final ConflictWall wall;
    private final Clock clock;

    HandingOver(Handovers handovers, Lendings lendings, ConflictWall wall, Clock clock) {
        this.handovers = handovers;
        this.lendings = lendings;
        this.wall = wall;
        this.clock = clock;
    }

    /**
     * Says whether anything is new to the team.
     *
     * @param version of what was shown; -1 where there was nothing
     * @throws NotFound where there is no such loan, or the admin has a conflict of interest
     * @throws StaleEdit where somebody else gave the details meanwhile
     */
    boolean give(AllocationId id, Access access, long version, AccountId admin) {
        var lending = lendings.forAdmin(id, admin);
        wall.claim(lending.application(), admin);
        var given = handovers.findLocked(id);
        if (given.isEmpty()) {
            handovers.saveAndFlush(new Handover(id, lending.application(), access, admin, clock.instant()));
            return true;
        }
        var handover = given.get();
        if (handover.version() != version) {
            throw stale(handover);
        }
        var changed = handover.correct(access, admin, clock.instant());
        handovers.saveAndFlush(handover);
        return changed;
    }

    /**
     * Says whether nobody on the team had done so before.
     *
     * @throws NotFound where there is nothing to acknowledge, or the person is not on the team
     */
    boolean acknowledge(ApplicationId application, AllocationId id, AccountId member) {
        lendings.forTeam(application, id, member);
        var handover = handovers.findLocked(id).orElseThrow(() -> new NotFound("hand-over " + id));
        var first = handover.acknowledge(member, clock.instant());
        handovers.saveAndFlush(handover);
        return first;
    }

    private static StaleEdit stale(Handover handover) {
        var access = handover.access();
        return new StaleEdit(
                "Access details",
                handover.version(),
                "/hand-overs/" + handover.id(),
                Map.of(
                        "host", access.hostName(),
                        "port", "" + access.port(),
                        "userName", access.userName(),
                        "jumpHost", access.jumpHost(),
                        "notes", access.notes(),
                        "firstSteps", access.firstSteps()));
    }
}
