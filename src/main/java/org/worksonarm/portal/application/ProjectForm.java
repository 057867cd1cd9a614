package org.worksonarm.portal.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a project says of itself, as typed. */
record ProjectForm(
        @NotBlank(message = "{project.name}") @Size(max = 120, message = "{project.name.long}") @Nullable
        String name,

        @Size(max = 500, message = "{text.long}") @Nullable String summary,

        @Size(max = 500, message = "{text.long}") @WebAddresses(message = "{website.invalid}") @Nullable
        String website,

        @Size(max = 500, message = "{text.long}") @WebAddresses(message = "{repository.invalid}") @Nullable
        String repository,

        @Nullable String version) {

    static ProjectForm empty() {
        return new ProjectForm(null, null, null, null, null);
    }

    static ProjectForm of(Project project) {
        var profile = project.profile();
        return new ProjectForm(
                profile.name(),
                profile.summary(),
                profile.website(),
                profile.repository(),
                String.valueOf(project.version()));
    }

    long knownVersion() {
        return version == null || !version.matches("[0-9]{1,18}") ? -1 : Long.parseLong(version);
    }

    ProjectProfile profile() {
        return new ProjectProfile(
                name == null ? "" : name.strip(), summary == null ? "" : summary.strip(), website, repository);
    }
}
