package org.worksonarm.portal.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of mails. */
record MailPage(List<MailLine> mails, @Nullable String next) {

    static MailPage of(MailQuery query, List<MailLine> found) {
        var more = found.size() > MailQuery.PAGE;
        var shown = more ? found.subList(0, MailQuery.PAGE) : found;
        return new MailPage(List.copyOf(shown), more ? query.url(shown.getLast().mailId()) : null);
    }
}
