package org.worksonarm.portal.importing;

import java.util.List;

/** Records that belong to one project, oldest first, and why they were put together. */
record ProjectGroup(String name, List<OldRecord> records, List<String> reasons) {

    ProjectGroup {
        records = List.copyOf(records);
        reasons = List.copyOf(reasons);
    }
}
