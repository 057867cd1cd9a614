package org.worksonarm.portal.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.JointAssignment;
import org.worksonarm.portal.conflict.ConflictWall;

/** Carries out a change of many applications: exactly as its preview said, all of it or nothing. */
@Service
@Transactional
class BulkChanging {

    private final BulkPreviews previews;
    private final Tagging tagging;
    private final JointAssignment assignment;
    private final ConflictWall wall;

    BulkChanging(BulkPreviews previews, Tagging tagging, JointAssignment assignment, ConflictWall wall) {
        this.previews = previews;
        this.tagging = tagging;
        this.assignment = assignment;
        this.wall = wall;
    }

    /** How many were changed; empty, and nothing changed, where the preview no longer tells what would be. */
    Optional<Integer> apply(BulkForm form, SignedIn admin) {
        form.applications().stream()
                .map(ApplicationId::new)
                .sorted(Comparator.comparing(ApplicationId::toString))
                .forEach(wall::awaitTurn);
        var preview = previews.preview(form, admin);
        if (!form.isSealed(preview.seal())) {
            return Optional.empty();
        }
        var changed =
                preview.changed().stream().map(BulkPreview.Line::application).toList();
        if (!changed.isEmpty()) {
            change(changed, form, admin.accountId());
        }
        return Optional.of(changed.size());
    }

    private void change(List<ApplicationId> applications, BulkForm form, AccountId admin) {
        switch (form.chosen()) {
            case ADD_TAG -> applications.forEach(each -> tagging.add(each, form.label(), admin));
            case REMOVE_TAG -> applications.forEach(each -> tagging.remove(each, form.label()));
            case ASSIGN ->
                assignment.assign(applications, form.asked(), form.due().orElseThrow(), admin);
        }
    }
}
