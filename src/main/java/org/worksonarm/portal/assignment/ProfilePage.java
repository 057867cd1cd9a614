package org.worksonarm.portal.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the form of a profile. */
record ProfilePage(
        List<Area> areas, List<Choice> levels, List<Choice> digests, long done, boolean newcomer, int highestLoad) {

    /** A focus area, and what finished reviews taught of it, if anything. */
    record Area(String name, @Nullable String learned) {}
}
