package org.worksonarm.portal.search;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.FormFields;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Saves, changes and deletes views; each belongs to whoever saved it. */
@Service
@Transactional
class ViewKeeping {

    private final SavedViews views;
    private final Clock clock;

    ViewKeeping(SavedViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ViewForm form(UUID id, AccountId owner) {
        return ViewForm.of(own(id, owner));
    }

    /** Says whether it was saved: nobody has two of the same name. */
    boolean save(ViewForm form, AccountId owner) {
        return !views.existsByOwnerAndName(owner, form.named())
                && keep(new SavedView(owner, form.named(), form.layout(), form.isShared(), clock.instant()));
    }

    boolean change(UUID id, ViewForm form, AccountId owner) {
        var view = own(id, owner);
        if (view.version() != form.known()) {
            throw new StaleEdit(
                    "The view “%s”".formatted(view.name()),
                    view.version(),
                    "/find/views/" + id,
                    FormFields.of(ViewForm.of(view)));
        }
        if (!view.name().equals(form.named()) && views.existsByOwnerAndName(owner, form.named())) {
            return false;
        }
        view.change(form.named(), form.layout(), form.isShared(), clock.instant());
        return keep(view);
    }

    void delete(UUID id, AccountId owner) {
        views.delete(own(id, owner).deleted());
    }

    /** Two of the same name at once: the database refuses the second. */
    private boolean keep(SavedView view) {
        views.saveAndFlush(view);
        return true;
    }

    private SavedView own(UUID id, AccountId owner) {
        return views.findById(new SavedViewId(id))
                .filter(view -> view.belongsTo(owner))
                .orElseThrow(() -> new NotFound("view " + id));
    }
}
