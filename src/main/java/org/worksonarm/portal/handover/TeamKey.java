package org.worksonarm.portal.handover;

/** A key of somebody on a team. */
public record TeamKey(String owner, String algorithm, String blob, int bits, String fingerprint, String comment) {

    /** As it stands in a file named authorized_keys, with the name of its owner as comment. */
    public String line() {
        return "%s %s %s".formatted(algorithm, blob, owner.replaceAll("\\p{Cntrl}", " "));
    }
}
