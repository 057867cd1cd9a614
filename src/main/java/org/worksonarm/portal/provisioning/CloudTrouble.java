package org.worksonarm.portal.provisioning;

/** A cloud did not do what it was asked, and may another time: its words say why. */
final class CloudTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CloudTrouble(String words) {
        super(words);
    }

    CloudTrouble(String words, Throwable cause) {
        super(words, cause);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
