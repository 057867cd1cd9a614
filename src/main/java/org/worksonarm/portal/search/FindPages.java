package org.worksonarm.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.program.FocusAreas;

/** Lays out what somebody finds. */
@Component
@Transactional(readOnly = true)
class FindPages {

    private final FocusAreas areas;
    private final Finding finding;
    private final Spelling spelling;
    private final ViewLists views;

    FindPages(FocusAreas areas, Finding finding, Spelling spelling, ViewLists views) {
        this.areas = areas;
        this.finding = finding;
        this.spelling = spelling;
        this.views = views;
    }

    Vocabulary vocabulary(SignedIn reader) {
        return Vocabulary.of(areas.all(), reader.is(Role.ADMIN));
    }

    FindPage of(FindRequest request, SignedIn reader) {
        var vocabulary = vocabulary(reader);
        var search = QueryParser.parse(request.words(), vocabulary);
        var kept = views.of(reader.accountId());
        if (search.isWrong()) {
            return new FindPage(request, search, vocabulary, 0, List.of(), null, kept, null);
        }
        var rows = finding.page(search, request.sorted(), request.after(), reader);
        var count = finding.count(search, reader);
        var instead = count == 0 ? spelling.instead(search, reader).orElse(null) : null;
        var shown = rows.stream().limit(Finding.PAGE).toList();
        return new FindPage(request, search, vocabulary, count, shown, instead, kept, next(request, rows));
    }

    private static @Nullable String next(FindRequest request, List<Row> rows) {
        return rows.size() > Finding.PAGE
                ? request.from(rows.get(Finding.PAGE - 1).place().toString()).at("/find")
                : null;
    }
}
