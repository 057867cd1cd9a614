package org.worksonarm.portal.board;

import org.worksonarm.portal.application.ApplicationId;

/**
 * One step down the board.
 *
 * @param told whether what it takes is to be told line by line
 */
public record Step(ApplicationId application, Kind kind, boolean told) {

    /** What is done about the application. */
    public enum Kind {
        ACCEPT,
        /** Only where there are machines for all that it asks for. */
        ACCEPT_IF_ALL_FITS,
        /** Tells what it would take, and takes nothing. */
        LOOK
    }
}
