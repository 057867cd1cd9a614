package org.worksonarm.portal.waiting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.Openings;
import org.worksonarm.portal.allocation.Search;
import org.worksonarm.portal.waiting.WaitingPage.Row;
import org.worksonarm.portal.waiting.WaitingPage.Standing;
import org.worksonarm.portal.waiting.WaitingPage.Terms;

/** Puts together the waiting list. */
@Component
@Transactional(readOnly = true)
class WaitingPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final WaitingLines lines;
    private final AllOfferTerms terms;
    private final Openings openings;
    private final Clock clock;

    WaitingPages(WaitingLines lines, AllOfferTerms terms, Openings openings, Clock clock) {
        this.lines = lines;
        this.terms = terms;
        this.openings = openings;
        this.clock = clock;
    }

    /** The kind of need that is asked for, or the first. */
    WaitingPage page(String need, int after, SignedIn admin) {
        var groups = lines.groups(admin);
        var shown = groups.stream()
                .filter(group -> group.is(need))
                .findFirst()
                .orElse(groups.isEmpty() ? null : groups.getFirst());
        var now = Terms.of(terms.only());
        return shown == null
                ? new WaitingPage(groups, null, List.of(), now, null, null)
                : page(groups, shown, after, now, admin);
    }

    private WaitingPage page(List<NeedGroup> groups, NeedGroup shown, int after, Terms now, SignedIn admin) {
        var found = lines.lines(shown.need().name(), after, admin);
        var more = found.size() > WaitingLines.PAGE;
        var rows = more ? found.subList(0, WaitingLines.PAGE) : found;
        var next = more ? url(shown, rows.getLast().place()) : null;
        var first = after > 0 ? url(shown, 0) : null;
        return new WaitingPage(groups, shown, rows(rows, shown, now.restDays()), now, first, next);
    }

    private List<Row> rows(List<WaitingLine> found, NeedGroup group, int restDays) {
        var search = openings.search(
                found.stream().map(line -> line.asking().request()).toList());
        return found.stream().map(line -> row(line, group, search, restDays)).toList();
    }

    private Row row(WaitingLine line, NeedGroup group, Search search, int restDays) {
        var request = line.asking().request();
        return new Row(
                line,
                search.title(request),
                search.details(request),
                line.why(clock.instant()),
                group.until(line.place()),
                search.next(request).orElse(null),
                standing(line, search, restDays),
                until(line, restDays));
    }

    private Standing standing(WaitingLine line, Search search, int restDays) {
        if (line.offer() != null) {
            return Standing.OFFERED;
        }
        if (!line.accepted()) {
            return Standing.ACCEPT_FIRST;
        }
        return line.isOpen() ? ofOpen(line, search, restDays) : Standing.HELD;
    }

    private Standing ofOpen(WaitingLine line, Search search, int restDays) {
        var request = line.asking().request();
        if (!line.reachable()) {
            return Standing.NOBODY;
        }
        if (search.now(request).isEmpty()) {
            return search.next(request).isPresent() ? Standing.LATER : Standing.NOTHING;
        }
        return line.isResting(clock.instant(), restDays) ? Standing.RESTING : Standing.NOW;
    }

    /** The last day of an open offer, or of the rest after one. */
    private static @Nullable String until(WaitingLine line, int restDays) {
        var open = line.openUntil();
        if (open != null) {
            return day(open.minusNanos(1));
        }
        var ended = line.lastEnded();
        return ended == null ? null : day(ended.plusSeconds(restDays * 86_400L));
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(ZoneOffset.UTC));
    }

    private static String url(NeedGroup group, int after) {
        return UriComponentsBuilder.fromPath("/waiting-list")
                .queryParam("need", "{need}")
                .queryParam("after", after)
                .encode()
                .buildAndExpand(group.need().name())
                .toUriString();
    }
}
