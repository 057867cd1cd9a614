package org.worksonarm.portal.search;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.assignment.Reviewers;

/** Lays out a change of many applications. */
@Component
@Transactional(readOnly = true)
class BulkPages {

    private final FindPages pages;
    private final Finding finding;
    private final BulkPreviews previews;
    private final Reviewers reviewers;

    BulkPages(FindPages pages, Finding finding, BulkPreviews previews, Reviewers reviewers) {
        this.pages = pages;
        this.finding = finding;
        this.previews = previews;
        this.reviewers = reviewers;
    }

    /** What a query finds, as far as it can be changed at once. */
    List<UUID> found(String query, SignedIn admin) {
        var search = QueryParser.parse(query, pages.vocabulary(admin));
        return search.isWrong() ? List.of() : finding.ids(search, BulkPreviews.MOST, admin);
    }

    BulkPage choosing(BulkForm form, SignedIn admin) {
        return BulkPage.of(previews.list(form, admin), reviewers.all(admin.accountId()), false, false);
    }

    BulkPage previewing(BulkForm form, boolean overtaken, SignedIn admin) {
        return BulkPage.of(previews.preview(form, admin), reviewers.all(admin.accountId()), true, overtaken);
    }
}
