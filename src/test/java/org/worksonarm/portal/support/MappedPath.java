package org.worksonarm.portal.support;

/** Patterns of addresses as the handler mapping tells them, for tests that walk all of them. */
public final class MappedPath {

    private MappedPath() {}

    /** The pattern with the names of its variables alone, without what they have to look like; a step is one there is. */
    public static String plain(String pattern) {
        return pattern.replaceAll("\\{step:[^}]*}", "release").replaceAll("\\{(\\w+)(:([^{}]|\\{[\\d,]+})*)?}", "{$1}");
    }

    /** The pattern with the same value for every variable that is left in it. */
    public static String filled(String pattern, String value) {
        return plain(pattern).replaceAll("\\{\\w+}", value);
    }
}
