package org.worksonarm.portal.showcase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectProfile;
import org.worksonarm.portal.application.ProjectProfiles;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;
import org.worksonarm.portal.showcase.ShowcaseList.Entry;
import org.worksonarm.portal.showcase.ShowcaseList.Group;

/** Puts together what everybody sees of projects. */
@Service
@Transactional(readOnly = true)
class ShowcasePages {

    private final Showcases showcases;
    private final ProjectProfiles profiles;
    private final Achievements achievements;
    private final FocusAreas focusAreas;

    ShowcasePages(Showcases showcases, ProjectProfiles profiles, Achievements achievements, FocusAreas focusAreas) {
        this.showcases = showcases;
        this.profiles = profiles;
        this.achievements = achievements;
        this.focusAreas = focusAreas;
    }

    boolean isPublic(String slug) {
        return showcases.findPublic(slug).isPresent();
    }

    ShowcasePage page(String slug) {
        var showcase = showcases.findPublic(slug).orElseThrow(() -> new NotFound("public page"));
        var project = showcase.project();
        var parts = showcase.parts();
        var profile = Objects.requireNonNull(profiles.of(List.of(project)).get(project));
        var links = parts.contains(Part.LINKS);
        return new ShowcasePage(
                profile.name(),
                parts.contains(Part.SUMMARY) ? profile.summary() : "",
                parts.contains(Part.WORK) ? showcase.work() : "",
                parts.contains(Part.AREAS) ? areaNames(project) : List.of(),
                parts.contains(Part.HARDWARE) ? achievements.models(project) : List.of(),
                parts.contains(Part.OUTCOMES) ? achievements.outcomes(project) : List.of(),
                links ? safe(profile.website()) : null,
                links ? safe(profile.repository()) : null);
    }

    ShowcaseList list() {
        var shown = showcases.findAllPublic();
        var ids = shown.stream().map(Showcase::project).toList();
        var names = profiles.of(ids);
        var areas = achievements.areas(ids);
        var entries = shown.stream()
                .map(showcase -> entry(showcase, names, areas))
                .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        var groups = focusAreas.all().stream()
                .map(area -> group(area, entries))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new ShowcaseList(
                groups,
                entries.stream().filter(entry -> entry.areas().isEmpty()).toList());
    }

    private static Entry entry(
            Showcase showcase, Map<ProjectId, ProjectProfile> names, Map<ProjectId, List<String>> areas) {
        var profile = Objects.requireNonNull(names.get(showcase.project()));
        var parts = showcase.parts();
        return new Entry(
                showcase.slug().value(),
                profile.name(),
                parts.contains(Part.SUMMARY) ? profile.summary() : "",
                parts.contains(Part.AREAS) ? areas.getOrDefault(showcase.project(), List.of()) : List.of());
    }

    private static Group group(FocusArea area, List<Entry> entries) {
        return new Group(
                area,
                entries.stream()
                        .filter(entry -> entry.areas().contains(area.slug()))
                        .toList());
    }

    private List<String> areaNames(ProjectId project) {
        var slugs = achievements.areas(List.of(project)).getOrDefault(project, List.of());
        return focusAreas.all().stream()
                .filter(area -> slugs.contains(area.slug()))
                .map(FocusArea::name)
                .toList();
    }

    /** What came with the old record was never checked. */
    private static @Nullable String safe(@Nullable String address) {
        return address != null && address.matches("https?://\\S+") ? address : null;
    }
}
