package org.worksonarm.portal.web;

/**
 * Something that the environment should have said.
 *
 * @param variable the name of the environment variable
 * @param purpose what it is for, to be read after its name
 * @param example a line as it might stand in an environment file
 */
record MissingSetting(String variable, String purpose, String example) {

    /** With the name of the variable before the example's value. */
    static MissingSetting of(String variable, String purpose, String exampleValue) {
        return new MissingSetting(variable, purpose, variable + "=" + exampleValue);
    }
}
