package org.worksonarm.portal.application;

/** How far the code that is going to run is open source. */
public enum OpenSource {
    YES,
    PARTLY,
    NO,
    NOT_SURE
}
