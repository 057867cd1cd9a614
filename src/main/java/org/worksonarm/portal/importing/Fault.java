package org.worksonarm.portal.importing;

import org.springframework.util.StringUtils;

/** What is wrong with a file, and where, in a sentence. */
record Fault(String message) {

    Fault {
        message = StringUtils.capitalize(message);
    }

    static Fault at(String place, String what) {
        return new Fault(place + ": " + what);
    }
}
