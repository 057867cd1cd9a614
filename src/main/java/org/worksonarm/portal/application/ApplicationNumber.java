package org.worksonarm.portal.application;

/** The short name by which people speak of an application. */
public record ApplicationNumber(long value) {

    @Override
    public String toString() {
        return "WOA-" + value;
    }
}
