package org.worksonarm.portal.applying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Draft;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.application.FormTask;
import org.worksonarm.portal.application.FormTask.Progress;
import org.worksonarm.portal.application.ResourceNeed;

/** The sections of the form with how far each is, those that other modules keep, and what stands in the way of submitting. */
record TaskList(Draft draft, List<Task> tasks, List<FormTask.Task> others, String fresh) {

    TaskList {
        tasks = List.copyOf(tasks);
        others = List.copyOf(others);
    }

    enum State {
        NOT_STARTED("neutral"),
        STARTED("warn"),
        COMPLETE("good"),
        OPTIONAL("neutral"),
        CLOSED("neutral");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    /**
     * A section of the form.
     *
     * @param path of its page; null for the hardware, which has a page for each request
     */
    record Task(
            FormSection section, @Nullable String path, State state, List<Request> requests, List<Problem> problems) {

        boolean is(State wanted) {
            return state == wanted;
        }
    }

    /** A request for hardware; its need is in words in the dossier, here only its kind and number count. */
    record Request(String path, ResourceNeed need, State state) {}

    /** What stands in the way of submitting, and the address of the field. */
    record Problem(String href, String message) {}

    public List<Problem> problems() {
        return tasks.stream().flatMap(task -> task.problems().stream()).toList();
    }

    public boolean isReady() {
        return problems().isEmpty();
    }

    /** How many of the sections that have to be answered need nothing more. */
    public long done() {
        return tasks.stream().filter(task -> task.is(State.COMPLETE)).count() + others(Progress.DONE);
    }

    public long needed() {
        return tasks.stream().filter(task -> !task.is(State.OPTIONAL)).count()
                + others(Progress.DONE)
                + others(Progress.WISHED_FOR);
    }

    private long others(Progress progress) {
        return others.stream().filter(other -> other.progress() == progress).count();
    }
}
