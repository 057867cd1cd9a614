package org.worksonarm.portal.team;

import java.util.List;
import java.util.UUID;

/**
 * A project that the programme could not reach although something is to be told.
 *
 * @param waiting the numbers of its applications that wait for a decision
 * @param invited whether somebody holds an invitation that works
 */
record ProjectWithoutContact(
        UUID project, String name, List<Long> waiting, boolean lent, boolean invited, Fault fault) {

    ProjectWithoutContact {
        waiting = List.copyOf(waiting);
    }

    public boolean isWithoutTeam() {
        return fault == Fault.NO_TEAM;
    }

    /** Why nobody is reached. */
    enum Fault {
        NO_TEAM,
        NO_ADDRESS,
        REFUSED
    }
}
