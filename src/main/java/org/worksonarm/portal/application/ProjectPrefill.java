package org.worksonarm.portal.application;

import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;

/** Knows what a repository says of its project, so that nobody has to type it again. */
public interface ProjectPrefill {

    /** Asks the host of the repository, which takes some seconds at most. */
    Answer ask(String repository, AccountId person);

    /** What came of it. */
    sealed interface Answer {

        /** What the repository says; {@code from} names it for people. */
        record Description(
                String from,
                String name,
                String summary,
                @Nullable String website) implements Answer {}

        /** Why there is nothing to fill in, in plain words. */
        record Refusal(String because) implements Answer {}
    }
}
