package org.worksonarm.portal.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;

/** Lays out what a reviewer reads beside the form of the profile. */
@Component
class ProfilePages {

    private final FocusAreas focusAreas;
    private final Skills skills;
    private final Reviewers reviewers;
    private final MessageSource messages;

    ProfilePages(FocusAreas focusAreas, Skills skills, Reviewers reviewers, MessageSource messages) {
        this.focusAreas = focusAreas;
        this.skills = skills;
        this.reviewers = reviewers;
        this.messages = messages;
    }

    List<FocusArea> areas() {
        return focusAreas.all();
    }

    ProfilePage of(AccountId reviewer, List<FocusArea> areas) {
        var learned = skills.learned(reviewer);
        var done = reviewers.finished(reviewer);
        return new ProfilePage(
                areas.stream()
                        .map(area -> new ProfilePage.Area(area.name(), words(learned.get(area.slug()))))
                        .toList(),
                Arrays.stream(Expertise.values())
                        .map(level -> new Choice(level.name(), name(level)))
                        .toList(),
                Arrays.stream(DigestWish.values())
                        .map(wish -> new Choice(wish.name(), words("DigestWish." + wish)))
                        .toList(),
                done,
                done < ReviewerCard.EXPERIENCED,
                ReviewerProfile.HIGHEST_LOAD);
    }

    private @Nullable String words(@Nullable Expertise learned) {
        return learned == null || learned == Expertise.NONE ? null : name(learned);
    }

    private String name(Expertise level) {
        return words("Expertise." + level);
    }

    private String words(String key) {
        return String.valueOf(messages.getMessage(key, null, Locale.ENGLISH));
    }
}
