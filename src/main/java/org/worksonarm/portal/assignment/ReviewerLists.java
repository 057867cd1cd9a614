package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.FocusAreas;

/** Lists the reviewers for admins. */
@Component
@Transactional(readOnly = true)
class ReviewerLists {

    private final Reviewers reviewers;
    private final Skills skills;
    private final FocusAreas areas;
    private final LastReminders reminders;

    ReviewerLists(Reviewers reviewers, Skills skills, FocusAreas areas, LastReminders reminders) {
        this.reminders = reminders;
        this.reviewers = reviewers;
        this.skills = skills;
        this.areas = areas;
    }

    ReviewerList of(ReviewerFilter show, AccountId reader, LocalDate today) {
        var cards = reviewers.all(reader);
        var known = skills.of(reader);
        var focusAreas = areas.all();
        var reminded = reminders.seenBy(reader);
        var lines = cards.stream()
                .filter(card -> show.matches(card, today))
                .map(card -> line(
                        card,
                        knows(known.getOrDefault(new AccountId(card.id()), Map.of()), focusAreas),
                        reminded.get(card.id()),
                        today))
                .toList();
        return new ReviewerList(show, cards.size(), lines);
    }

    private static ReviewerList.Line line(
            ReviewerCard card, List<String> knows, @Nullable LocalDate reminded, LocalDate today) {
        return new ReviewerList.Line(
                card.id(),
                card.name(),
                card.isNewcomer(),
                knows,
                card.open(),
                card.loadLimit(),
                card.late(),
                card.done(),
                card.absence().orElse(null),
                card.isAway(today),
                reminded);
    }

    private static List<String> knows(Map<String, Expertise> skills, List<FocusArea> areas) {
        return areas.stream()
                .filter(area -> skills.getOrDefault(area.slug(), Expertise.NONE).compareTo(Expertise.GOOD) >= 0)
                .map(FocusArea::name)
                .toList();
    }
}
