package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;

/** A reviewer's way into the applications. */
@Controller
class PileController {

    private static final String NOTICE = "notice";

    private final Pile pile;
    private final FocusAreas areas;
    private final Deadline deadline;
    private final UnreadMarks marks;

    PileController(Pile pile, FocusAreas areas, Deadline deadline, UnreadMarks marks) {
        this.pile = pile;
        this.areas = areas;
        this.deadline = deadline;
        this.marks = marks;
    }

    @GetMapping("/review")
    String page(@ModelAttribute("query") PileQuery query, @AuthenticationPrincipal SignedIn person, Model model) {
        var rows = pile.rows(person.accountId(), query);
        var entries = entries(rows.stream().limit(Pile.PAGE).toList(), person.accountId());
        var next =
                rows.size() > Pile.PAGE ? address(query, rows.get(Pile.PAGE - 1).place()) : null;
        var first = query.after() == null ? null : address(query, null);
        model.addAttribute("pile", new PilePage(query, pile.progress(person.accountId()), entries, first, next));
        model.addAttribute("section", "review");
        return "review/pile";
    }

    /** Opens whichever application comes next for this reviewer, and passes on what was done with the last one. */
    @GetMapping("/review/next")
    String next(
            @RequestParam(required = false) @Nullable UUID after,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var next = pile.next(person.accountId(), after == null ? null : new ApplicationId(after));
        var done = Objects.toString(model.getAttribute(NOTICE), "");
        var notice = next.isPresent() ? done : (done + " Nothing is left in your pile.").strip();
        if (!notice.isEmpty()) {
            redirect.addFlashAttribute(NOTICE, notice);
        }
        return next.map(id -> "redirect:/review/" + id).orElse("redirect:/review");
    }

    private List<PilePage.Entry> entries(List<Pile.Row> rows, AccountId reviewer) {
        var names = areas.all().stream().collect(Collectors.toMap(FocusArea::slug, FocusArea::name));
        var unread = marks.of(rows.stream().map(Pile.Row::application).toList(), reviewer);
        return rows.stream()
                .map(row -> entry(row, names, unread.getOrDefault(row.application(), List.of())))
                .toList();
    }

    private PilePage.Entry entry(Pile.Row row, Map<String, String> areaNames, List<UnreadMarks.Mark> unread) {
        var state = PileState.of(row);
        return new PilePage.Entry(
                row.applicationId(),
                new ApplicationNumber(row.number()),
                row.title(),
                row.projectName(),
                areaNames(row, areaNames),
                state.name(),
                state.tone(),
                plain(row.total()),
                deadline.waiting(row.submittedAt(), row.answerBy(), row.decidedAt(), row.status()),
                deadline.due(row.dueOn()),
                row.reviews(),
                unread);
    }

    private static List<String> areaNames(Pile.Row row, Map<String, String> names) {
        return Arrays.stream(row.areas().split(" "))
                .filter(names::containsKey)
                .map(slug -> names.getOrDefault(slug, slug))
                .toList();
    }

    private static @Nullable String plain(@Nullable BigDecimal total) {
        return total == null ? null : total.toPlainString();
    }

    private static String address(PileQuery query, @Nullable Place after) {
        var address = UriComponentsBuilder.fromPath("/review")
                .queryParam("show", query.shown())
                .queryParam("sort", query.sorted());
        if (!query.words().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode().buildAndExpand(Map.of("q", query.words())).toUriString();
    }
}
