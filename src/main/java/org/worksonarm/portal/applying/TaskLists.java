package org.worksonarm.portal.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.Draft;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.application.FormTask;
import org.worksonarm.portal.application.RequestLine;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.applying.Faults.Fault;
import org.worksonarm.portal.applying.TaskList.Problem;
import org.worksonarm.portal.applying.TaskList.Request;
import org.worksonarm.portal.applying.TaskList.State;
import org.worksonarm.portal.applying.TaskList.Task;

/** Tells of a draft how far it is. */
@Component
class TaskLists {

    private final Fields fields;
    private final MessageSource messages;
    private final ObjectProvider<FormTask> others;

    TaskLists(Fields fields, MessageSource messages, ObjectProvider<FormTask> others) {
        this.fields = fields;
        this.messages = messages;
        this.others = others;
    }

    TaskList of(Draft draft) {
        var tasks = Stream.of(FormSection.values())
                .map(section -> section == FormSection.HARDWARE ? hardware(draft) : task(draft, section))
                .toList();
        return new TaskList(
                draft,
                tasks,
                others.orderedStream().map(other -> other.taskOf(draft)).toList(),
                ResourceRequestId.create().toString());
    }

    private Task task(Draft draft, FormSection section) {
        var part = Part.Section.of(section, draft.content());
        var entries = part.entries(draft.content()).orElseThrow();
        var faults = fields.inTheWay(part, entries);
        return draft.isOpen(section)
                ? new Task(section, part.path(), state(part, entries, faults), List.of(), problems(draft, part, faults))
                : new Task(section, part.path(), State.CLOSED, List.of(), List.of());
    }

    private Task hardware(Draft draft) {
        if (!draft.isOpen(FormSection.HARDWARE)) {
            return new Task(FormSection.HARDWARE, null, State.CLOSED, List.of(), List.of());
        }
        var lines = draft.content().requests();
        var requests = lines.stream().map(line -> request(draft, line)).toList();
        var problems = new ArrayList<Problem>();
        lines.forEach(line -> problems.addAll(problems(draft, part(line), faults(line))));
        if (lines.isEmpty()) {
            problems.add(new Problem("#hardware", text(new Fault("missing.requests"))));
        }
        var state = lines.isEmpty() ? State.NOT_STARTED : problems.isEmpty() ? State.COMPLETE : State.STARTED;
        return new Task(FormSection.HARDWARE, null, state, requests, problems);
    }

    private Request request(Draft draft, RequestLine line) {
        var state = faults(line).isEmpty() ? State.COMPLETE : State.STARTED;
        return new Request(path(draft, part(line)), line.need(), state);
    }

    private Map<String, Fault> faults(RequestLine line) {
        return fields.inTheWay(part(line), NeedTexts.of(line.need()));
    }

    private static Part part(RequestLine line) {
        return new Part.Request(line.id(), line.need().kind());
    }

    private static State state(Part part, Map<String, String> entries, Map<String, Fault> faults) {
        var empty = entries.values().stream().allMatch(String::isEmpty);
        if (!faults.isEmpty()) {
            return empty ? State.NOT_STARTED : State.STARTED;
        }
        return empty && part.questions().stream().allMatch(Question::isOptional) ? State.OPTIONAL : State.COMPLETE;
    }

    private List<Problem> problems(Draft draft, Part part, Map<String, Fault> faults) {
        return faults.entrySet().stream()
                .map(fault -> new Problem(path(draft, part) + "#" + fault.getKey(), text(fault.getValue())))
                .toList();
    }

    private static String path(Draft draft, Part part) {
        return "/applications/" + draft.id() + "/edit/" + part.path();
    }

    private String text(Fault fault) {
        return Objects.requireNonNull(messages.getMessage(fault, Locale.ENGLISH));
    }
}
