package org.worksonarm.portal.reports;

import java.util.List;

/**
 * What accepted applications still wait for, beside what is free today.
 *
 * @param wanted machines, vCPU or slots
 */
record Demand(String what, int requests, int wanted, int free) {

    static final List<String> HEADER = List.of("What", "Requests", "Wanted", "Free today");

    public boolean isShort() {
        return wanted > free;
    }

    List<String> cells() {
        return List.of(what, "" + requests, "" + wanted, "" + free);
    }
}
