package org.worksonarm.portal.handover;

import jakarta.persistence.Embeddable;

/**
 * How to reach what is lent. Never a password.
 *
 * @param jumpHost what to go through first; may be empty
 * @param notes of the console and other ways in; may be empty
 * @param firstSteps what to do first on this one, in Markdown; may be empty
 */
@Embeddable
record Access(String hostName, int port, String userName, String jumpHost, String notes, String firstSteps) {

    private static final int SSH = 22;

    /** As one types it. */
    public String command() {
        return "ssh%s%s %s@%s"
                .formatted(
                        jumpHost.isEmpty() ? "" : " -J " + jumpHost,
                        port == SSH ? "" : " -p " + port,
                        userName,
                        hostName);
    }
}
