package org.worksonarm.portal.application;

import java.util.List;

/** A section of the application form that another module keeps, such as the team. It never stands in the way of submitting. */
public interface FormTask {

    Task taskOf(Draft draft);

    /** How far a section is. */
    enum Progress {
        DONE("good"),
        WISHED_FOR("warn"),
        OPTIONAL("neutral");

        private final String tone;

        Progress(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    /**
     * What the list of sections shows.
     *
     * @param path where the section is
     * @param lines what stands in it, in a few words each
     */
    record Task(String title, String lead, String path, Progress progress, List<String> lines) {

        public Task {
            lines = List.copyOf(lines);
        }
    }
}
