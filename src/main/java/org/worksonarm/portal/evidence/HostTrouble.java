package org.worksonarm.portal.evidence;

/** A host did not tell what was asked; the message says so in plain words that pages show. */
class HostTrouble extends RuntimeException {

    HostTrouble(String inPlainWords) {
        super(inPlainWords);
    }

    String inPlainWords() {
        return String.valueOf(getMessage());
    }
}
