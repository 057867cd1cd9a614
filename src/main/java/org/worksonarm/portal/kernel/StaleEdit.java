package org.worksonarm.portal.kernel;

import java.util.Map;

/**
 * Somebody else saved the same thing while this form was open. The page shows what is saved now beside what was typed
 * and lets its reader choose.
 */
public class StaleEdit extends RuntimeException {

    private final String title;
    private final long version;
    private final String backUrl;
    private final transient Map<String, String> saved;
    private transient Map<String, String> labels = Map.of();
    private boolean stands;

    /**
     * @param saved what is saved now, by form field name
     * @param version the version that an edit must name to overwrite it
     */
    public StaleEdit(String title, long version, String backUrl, Map<String, String> saved) {
        super("stale edit of " + title);
        this.title = title;
        this.version = version;
        this.backUrl = backUrl;
        this.saved = Map.copyOf(saved);
    }

    /** Names fields, by form field name, that are called differently from case to case. */
    public StaleEdit naming(Map<String, String> names) {
        labels = Map.copyOf(names);
        return this;
    }

    /** Says that what is saved stands: nothing that is typed can replace it any more. */
    public StaleEdit standing(boolean stands) {
        this.stands = stands;
        return this;
    }

    public String title() {
        return title;
    }

    public long version() {
        return version;
    }

    public String backUrl() {
        return backUrl;
    }

    public Map<String, String> saved() {
        return saved;
    }

    public Map<String, String> labels() {
        return labels;
    }

    public boolean stands() {
        return stands;
    }
}
