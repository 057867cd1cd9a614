package org.worksonarm.portal.applying;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Draft;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.application.ResourceNeed;

/**
 * One page of the form.
 *
 * @param before what it knows to be saved, as JSON
 * @param seen the same once its reader has seen what others saved meanwhile
 * @param tab identifies this open page
 * @param turn of the last thing that it sent
 * @param open whether it can still be saved
 * @param savedAt when its entries were saved now; null where nothing was
 */
record PartPage(
        Draft draft,
        Part part,
        List<Field> fields,
        String before,
        String seen,
        UUID tab,
        long turn,
        boolean open,
        @Nullable Instant savedAt) {

    PartPage {
        fields = List.copyOf(fields);
    }

    public ApplicationId id() {
        return draft.id();
    }

    public FormSection section() {
        return part.section();
    }

    public String path() {
        return "/applications/" + draft.id() + "/edit/" + part.path();
    }

    /** What the page is about: the section, or the kind of request. */
    public String heading() {
        return switch (part) {
            case Part.Section section -> "FormSection." + section.section();
            case Part.Request request -> "RequestKind.heading." + request.kind();
        };
    }

    /** What a request asks for, as far as it is typed without fault; empty for a section, and once it is removed. */
    Optional<ResourceNeed> need() {
        return part instanceof Part.Request request
                ? draft.content().need(request.id()).map(before -> NeedTexts.need(before, sound()))
                : Optional.empty();
    }

    private Map<String, String> sound() {
        return fields.stream()
                .filter(field -> field.fault() == null)
                .collect(Collectors.toMap(Field::name, Field::entry));
    }

    public boolean isRequest() {
        return part instanceof Part.Request;
    }

    /** The texts that a preview can be shown of. */
    public List<Field> texts() {
        return fields.stream().filter(Field::isMarkdown).toList();
    }

    public List<Field> faulty() {
        return fields.stream().filter(field -> field.fault() != null).toList();
    }

    public List<Field> conflicting() {
        return fields.stream().filter(field -> field.conflict() != null).toList();
    }

    public List<Field> agreeing() {
        return fields.stream().filter(field -> field.conflict() == null).toList();
    }

    /** Where "save and continue" leads: to the next section, or back to the list. */
    public String next() {
        var list = "/applications/" + draft.id() + "/edit";
        return Stream.of(FormSection.values())
                .filter(section -> part instanceof Part.Section && section.compareTo(section()) > 0)
                .filter(section -> section != FormSection.HARDWARE && draft.isOpen(section))
                .findFirst()
                .map(section ->
                        list + "/" + Part.Section.of(section, draft.content()).path())
                .orElse(list);
    }
}
