package org.worksonarm.portal.evidence;

import java.util.List;

/** The paths of what is in a folder of a repository. */
record Folder(List<String> files, List<String> folders) {

    Folder {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }

    static Folder empty() {
        return new Folder(List.of(), List.of());
    }
}
