package org.worksonarm.portal.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A view as a form.
 *
 * @param version of the view that the form was opened on
 */
record ViewForm(
        @NotBlank(message = "{viewForm.name.missing}") @Size(max = 80, message = "{viewForm.name.long}") @Nullable
        String name,

        @Nullable String query,
        @Nullable List<Column> columns,
        @Nullable Sort sort,
        @Nullable Boolean shared,
        @Nullable Long version) {

    static ViewForm of(SavedView view) {
        var layout = view.layout();
        return new ViewForm(
                view.name(), layout.query(), layout.chosen(), layout.sort(), view.isShared(), view.version());
    }

    static ViewForm of(FindRequest request) {
        return new ViewForm("", request.words(), request.shown(), request.sorted(), false, null);
    }

    public List<Column> shown() {
        return new FindRequest(query, columns, sort, null).shown();
    }

    String named() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    Layout layout() {
        var request = new FindRequest(query, columns, sort, null);
        return Layout.of(request.words(), request.shown(), request.sorted());
    }

    boolean isShared() {
        return shared != null && shared;
    }

    long known() {
        return version == null ? 0 : version;
    }

    /** A view whose words nobody understands would find nothing for anybody. */
    void reject(Vocabulary vocabulary, Errors errors) {
        QueryParser.parse(Objects.requireNonNullElse(query, ""), vocabulary)
                .faults()
                .forEach(fault ->
                        errors.rejectValue("query", "viewForm.query.wrong", new Object[] {fault.text()}, null));
    }
}
