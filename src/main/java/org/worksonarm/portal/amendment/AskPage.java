package org.worksonarm.portal.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.amendment.Award.Lent;
import org.worksonarm.portal.amendment.Award.Line;

/** What a form asks that changes one thing: {@code line} or {@code loan} is what it changes. */
record AskPage(
        Award award,
        AmendmentKind kind,
        @Nullable Line line,
        @Nullable Lent loan,
        boolean askedAlready,
        List<Option> kinds,
        List<Option> models) {

    AskPage {
        kinds = List.copyOf(kinds);
        models = List.copyOf(models);
    }

    /** Where the form is sent to. */
    public String path() {
        var subject = line != null ? "?subject=" + line.id() : loan != null ? "?subject=" + loan.id() : "";
        return "/applications/%s/change-requests/new/%s%s".formatted(award.applicationId(), kind, subject);
    }

    AskForm form() {
        if (line != null) {
            return AskForm.of(line);
        }
        return loan == null ? AskForm.empty() : AskForm.of(loan);
    }

    /** One entry of a list to choose from. */
    record Option(String value, String label) {}
}
