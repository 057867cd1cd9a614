package org.worksonarm.portal.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.FormFields;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;

/** What reviewers say of themselves. */
@Service
@Transactional
public class ProfileKeeping {

    private final ReviewerProfiles profiles;
    private final FocusAreas areas;

    ProfileKeeping(ReviewerProfiles profiles, FocusAreas areas) {
        this.profiles = profiles;
        this.areas = areas;
    }

    @Transactional(readOnly = true)
    ProfileForm form(AccountId reviewer, List<FocusArea> areas) {
        return ProfileForm.of(find(reviewer), areas);
    }

    /** Keeps what a reviewer typed, unless it was changed elsewhere since. */
    void save(AccountId reviewer, ProfileForm form) {
        var profile = find(reviewer);
        if (form.version() == null || profile.version() != form.version()) {
            throw stale(profile, areas.all());
        }
        profile.wish(form.wish());
        describe(profile, form.expertise(), form.load(), form.absence());
    }

    /** What a reviewer knows, by the slug of the area, how many reviews they take on, and when they are away. */
    public void describe(AccountId reviewer, Map<String, Expertise> skills, int loadLimit, @Nullable Absence absence) {
        describe(find(reviewer), skills, loadLimit, absence);
    }

    private void describe(
            ReviewerProfile profile, Map<String, Expertise> skills, int loadLimit, @Nullable Absence absence) {
        profile.describe(skills, loadLimit, absence);
        profiles.save(profile);
    }

    private ReviewerProfile find(AccountId reviewer) {
        return profiles.find(reviewer).orElseGet(() -> new ReviewerProfile(reviewer));
    }

    private static StaleEdit stale(ReviewerProfile profile, List<FocusArea> areas) {
        var form = ProfileForm.of(profile, areas);
        var names = new HashMap<String, String>();
        areas.forEach(area -> names.put("skills[%d].level".formatted(names.size()), area.name()));
        return new StaleEdit("Your profile", profile.version(), "/review/profile", FormFields.of(form)).naming(names);
    }
}
