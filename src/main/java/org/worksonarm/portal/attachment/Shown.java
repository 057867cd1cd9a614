package org.worksonarm.portal.attachment;

import java.util.List;

/** The files of an application beside what else is said of it. */
record Shown(String application, List<AttachedFile> files) {

    Shown {
        files = List.copyOf(files);
    }
}
