package org.worksonarm.portal.evidence;

import java.util.List;
import java.util.Optional;

/** One repository, asked through the API of its host. Each question costs a request and may end in {@link HostTrouble}. */
sealed interface RepositoryHost permits GitHub, GitLab {

    static RepositoryHost of(RepositoryAddress address, ApiCalls calls) {
        return switch (address.host().kind()) {
            case GITHUB -> new GitHub(address, calls);
            case GITLAB -> new GitLab(address, calls);
        };
    }

    /** Empty where there is no such repository, or none that is public. */
    Optional<Profile> profile();

    List<Language> languages();

    Optional<Release> lastRelease();

    /** What is in a folder, the root by an empty path; nothing where there is no such folder. */
    Folder folder(String path);

    Optional<String> text(String file);

    /** Where people read the file. */
    String link(String file);
}
