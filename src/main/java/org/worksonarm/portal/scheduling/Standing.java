package org.worksonarm.portal.scheduling;

/**
 * What is to be said of a line now.
 *
 * @param words why it cannot be held, where it cannot
 */
record Standing(State state, String words) {

    static final Standing READY = new Standing(State.READY, "");
    static final Standing ACCEPT_FIRST = new Standing(State.ACCEPT_FIRST, "");
    static final Standing UNSERVED = new Standing(State.UNSERVED, "");
    static final Standing HELD = new Standing(State.HELD, "");

    static Standing impossible(String words) {
        return new Standing(State.IMPOSSIBLE, words);
    }

    public boolean isReady() {
        return state == State.READY;
    }

    public boolean isImpossible() {
        return state == State.IMPOSSIBLE;
    }

    /** What can be done with it. */
    enum State {
        READY,
        ACCEPT_FIRST,
        IMPOSSIBLE,
        UNSERVED,
        HELD
    }
}
