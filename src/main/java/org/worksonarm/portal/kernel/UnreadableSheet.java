package org.worksonarm.portal.kernel;

/** A file that somebody brought cannot be read as a table. Its message says why, in words for that person. */
public class UnreadableSheet extends RuntimeException {

    public UnreadableSheet(String why) {
        super(why);
    }

    /** In words for whoever brought the file. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
