package org.worksonarm.portal.search;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.Obstacles;

/** Finds out what a change would do, of applications only that the admin may see. */
@Component
@Transactional(readOnly = true)
class BulkPreviews {

    static final int MOST = 500;

    private final Finding finding;
    private final Tagging tagging;
    private final Obstacles obstacles;

    BulkPreviews(Finding finding, Tagging tagging, Obstacles obstacles) {
        this.finding = finding;
        this.tagging = tagging;
        this.obstacles = obstacles;
    }

    /** The applications, with nothing said yet of what becomes of them. */
    BulkPreview list(BulkForm form, SignedIn admin) {
        return preview(form, finding.among(form.applications(), admin), _ -> null);
    }

    BulkPreview preview(BulkForm form, SignedIn admin) {
        var rows = finding.among(form.applications(), admin);
        return preview(
                form,
                rows,
                hindrances(form, rows.stream().map(Row::applicationId).toList()));
    }

    private static BulkPreview preview(BulkForm form, List<Row> rows, Function<UUID, @Nullable Hindrance> hindrances) {
        return new BulkPreview(
                form,
                rows.stream()
                        .map(row -> new BulkPreview.Line(
                                row.applicationId(),
                                row.called().toString(),
                                row.title(),
                                row.projectName(),
                                hindrances.apply(row.applicationId())))
                        .toList());
    }

    private Function<UUID, @Nullable Hindrance> hindrances(BulkForm form, List<UUID> ids) {
        if (ids.isEmpty()) {
            return _ -> null;
        }
        if (form.chosen() == Change.ASSIGN) {
            var found = obstacles.among(ids.stream().map(ApplicationId::new).toList(), form.asked());
            return id -> {
                var obstacle = found.get(new ApplicationId(id));
                return obstacle == null ? null : Hindrance.of(obstacle);
            };
        }
        var tagged = tagging.tagged(ids, form.label());
        return form.chosen() == Change.ADD_TAG
                ? id -> tagged.contains(id) ? Hindrance.TAGGED_ALREADY : null
                : id -> tagged.contains(id) ? null : Hindrance.NOT_TAGGED;
    }
}
