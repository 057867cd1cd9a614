package org.worksonarm.portal.kernel;

/**
 * What was asked for was possible when the page was shown, and is no longer: somebody else was first. Nothing was done.
 * Pages offer nothing that they know to be impossible, so this is no wrong input.
 */
public class Overtaken extends IllegalStateException {

    public Overtaken(String what) {
        super(what);
    }
}
