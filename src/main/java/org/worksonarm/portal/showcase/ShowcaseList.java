package org.worksonarm.portal.showcase;

import java.util.List;
import org.worksonarm.portal.program.FocusArea;

/** The projects that show themselves, by focus area; those that do not tell theirs stand at the end. */
record ShowcaseList(List<Group> groups, List<Entry> others) {

    public boolean isEmpty() {
        return groups.isEmpty() && others.isEmpty();
    }

    /** A focus area and its projects. */
    record Group(FocusArea area, List<Entry> entries) {}

    /** A project; its summary is empty where it is not to be shown. */
    record Entry(String slug, String name, String summary, List<String> areas) {}
}
