package org.worksonarm.portal.board;

import java.util.List;

/** Tells what acceptances would take of the machines that there are, one after the other. Whoever knows loans tells it. */
public interface CapacityInOrder {

    /** Walks down the list once, in a fixed number of statements. */
    Outlook walk(List<Step> steps);
}
