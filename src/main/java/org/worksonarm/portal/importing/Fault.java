package org.worksonarm.portal.importing;

/** What is wrong with a file, and where. */
record Fault(String where, String what) {

    String message() {
        return where + ": " + what;
    }
}
