package org.worksonarm.portal.application;

import org.jspecify.annotations.Nullable;

/** A section of the application form, in the order in which it is asked; a question of the committee reopens just one. */
public enum FormSection {
    PROJECT,
    USE_CASE,
    BENEFICIARIES,
    OPEN_SOURCE,
    FOCUS_AREAS,
    HARDWARE,
    CI,
    CREDIT,
    CONTRIBUTIONS;

    /** What {@code before} becomes when only this section of {@code typed} is taken over; null takes all of it. */
    static Content taken(@Nullable FormSection section, Content before, Content typed) {
        return switch (section) {
            case null -> typed;
            case HARDWARE -> new Content(before.answers(), before.areas(), typed.requests());
            case FOCUS_AREAS ->
                new Content(section.merge(before.answers(), typed.answers()), typed.areas(), before.requests());
            case PROJECT, USE_CASE, BENEFICIARIES, OPEN_SOURCE, CI, CREDIT, CONTRIBUTIONS ->
                new Content(section.merge(before.answers(), typed.answers()), before.areas(), before.requests());
        };
    }

    private Answers merge(Answers before, Answers typed) {
        return new Answers(
                pick(PROJECT, before.title(), typed.title()),
                pick(PROJECT, before.description(), typed.description()),
                pick(USE_CASE, before.useCase(), typed.useCase()),
                pick(BENEFICIARIES, before.beneficiaries(), typed.beneficiaries()),
                choose(OPEN_SOURCE, before.openSource(), typed.openSource()),
                pick(OPEN_SOURCE, before.licence(), typed.licence()),
                pick(OPEN_SOURCE, before.sourceUrls(), typed.sourceUrls()),
                pick(CI, before.ciSystem(), typed.ciSystem()),
                choose(CI, before.ciOnly(), typed.ciOnly()),
                pick(CI, before.dashboardUrl(), typed.dashboardUrl()),
                choose(CREDIT, before.logoPermission(), typed.logoPermission()),
                pick(CONTRIBUTIONS, before.contributions(), typed.contributions()),
                this == FOCUS_AREAS ? typed.patterns() : before.patterns(),
                pick(CONTRIBUTIONS, before.foundation(), typed.foundation()));
    }

    private String pick(FormSection section, String before, String typed) {
        return this == section ? typed : before;
    }

    private <T> @Nullable T choose(FormSection section, @Nullable T before, @Nullable T typed) {
        return this == section ? typed : before;
    }
}
