package org.worksonarm.portal.importing;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;

/** Says in plain words why a file is not JSON, and at which line and column. */
final class BrokenJson {

    private BrokenJson() {}

    static Fault fault(JacksonException broken) {
        var location = broken.getLocation();
        return isKnown(location)
                ? Fault.at("line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()), reason(broken))
                : new Fault("the file cannot be read as JSON");
    }

    private static boolean isKnown(TokenStreamLocation location) {
        return location != null && location.getLineNr() > 0;
    }

    private static String reason(JacksonException broken) {
        return switch (broken) {
            case UnexpectedEndOfInputException _ -> "the file ends in the middle of a record";
            case StreamConstraintsException _ -> "something is nested too deeply or is too long to be read";
            case DatabindException _ -> "the list has ended, but more follows; the file must hold one list";
            default ->
                String.valueOf(broken.getOriginalMessage()).contains("UTF-")
                        ? "a letter is not written in UTF-8; save the file in that encoding"
                        : "this is not JSON; look for a comma, quotation mark or bracket that is missing or too many";
        };
    }
}
