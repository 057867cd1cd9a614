package org.worksonarm.portal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.StatusTone;
import org.worksonarm.portal.calibration.Calibration;
import org.worksonarm.portal.program.FocusAreas;
import org.worksonarm.portal.review.Deadline;
import org.worksonarm.portal.review.Place;

/** The ranked list, from which admins decide. */
@Controller
class RankingController {

    private final Ranking ranking;
    private final FocusAreas areas;
    private final Deadline deadline;
    private final Calibration calibration;

    RankingController(Ranking ranking, FocusAreas areas, Deadline deadline, Calibration calibration) {
        this.calibration = calibration;
        this.ranking = ranking;
        this.areas = areas;
        this.deadline = deadline;
    }

    @GetMapping("/ranking")
    String page(@ModelAttribute("query") RankingQuery query, @AuthenticationPrincipal SignedIn person, Model model) {
        calibration.refresh();
        var rows = ranking.rows(person, query);
        var entries = rows.stream().limit(Ranking.PAGE).map(this::entry).toList();
        var next = rows.size() > Ranking.PAGE
                ? address(query, rows.get(Ranking.PAGE - 1).place())
                : null;
        var first = query.after() == null ? null : address(query, null);
        var summary = ranking.summary(person, deadline.passed());
        model.addAttribute(
                "ranking",
                new RankingPage(query, summary, areas.all(), ranking.rounds(), entries, computedAt(rows), first, next));
        model.addAttribute("section", "ranking");
        return "decision/ranking";
    }

    private static @Nullable Instant computedAt(List<Ranking.Row> rows) {
        return rows.stream()
                .map(Ranking.Row::computedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private RankingPage.Entry entry(Ranking.Row row) {
        return new RankingPage.Entry(
                row.applicationId(),
                row.rank(),
                new ApplicationNumber(row.number()),
                row.title(),
                row.projectName(),
                row.status(),
                StatusTone.of(row.status()),
                row.reviews(),
                row.lie(),
                row.calibrated(),
                Objects.requireNonNullElse(row.flags(), List.of()),
                row.owed(),
                deadline.waiting(row.submittedAt(), row.answerBy(), row.answeredAt(), row.status()),
                row.held(),
                row.status().isOpenForReview() && !row.owed());
    }

    private static String address(RankingQuery query, @Nullable Place after) {
        var address = UriComponentsBuilder.fromPath("/ranking")
                .queryParam("show", query.shown())
                .queryParam("sort", query.sorted());
        if (!query.areaOrAny().isEmpty()) {
            address.queryParam("area", "{area}");
        }
        if (!query.roundOrAny().isEmpty()) {
            address.queryParam("round", "{round}");
        }
        if (!query.words().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode()
                .buildAndExpand(Map.of("q", query.words(), "area", query.areaOrAny(), "round", query.roundOrAny()))
                .toUriString();
    }
}
