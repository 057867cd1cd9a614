package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.program.FocusArea;

/** Everything in an application that its reviewers read. Holds no contact data. */
public record Dossier(
        ApplicationId id,
        ApplicationNumber number,
        ApplicationStatus status,
        int revision,
        @Nullable Instant submittedAt,
        @Nullable Instant answerBy,
        ProjectId projectId,
        String projectName,
        boolean imported,
        String title,
        List<Section> sections,
        List<String> sourceUrls,
        List<Area> areas,
        List<RequestLine> requests,
        Map<String, String> modelNames,
        long version) {

    /** The name of the model that a request prefers; null where any will do. */
    public @Nullable String preferredModel(ResourceNeed need) {
        var model = need.preferredModel();
        return model == null ? null : modelNames.getOrDefault(model, model);
    }

    /** One answered question: its heading in the words of the form, and the answer as typed. */
    public record Section(String heading, String text) {}

    /** A focus area of the application; {@code evidence} tells what made the importer guess it. */
    public record Area(FocusArea focusArea, boolean guessed, String evidence) {}

    public Dossier {
        sections = List.copyOf(sections);
        sourceUrls = List.copyOf(sourceUrls);
        areas = List.copyOf(areas);
        requests = List.copyOf(requests);
        modelNames = Map.copyOf(modelNames);
    }
}
