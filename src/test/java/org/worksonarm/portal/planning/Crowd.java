package org.worksonarm.portal.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.assignment.Absence;
import org.worksonarm.portal.assignment.Expertise;

/** Many invented applications and reviewers, the same in each run. */
final class Crowd {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final LocalDate DUE = TODAY.plusDays(10);
    private static final List<String> AREAS = List.of(
            "operating-systems", "cloud-native", "telco-networking", "edge", "languages", "optimization", "ci-cd");

    private static final List<Expertise> LEVELS =
            List.of(Expertise.NONE, Expertise.SOME, Expertise.GOOD, Expertise.EXPERT);

    private final Random random = new Random(7);

    /** Each fourth reviewer is a newcomer, each tenth away; one in ten pairs has a conflict of interest. */
    static Situation of(int applications, int reviewers, int limit) {
        var crowd = new Crowd();
        var people = IntStream.range(0, reviewers)
                .mapToObj(number -> crowd.reviewer(number, limit))
                .toList();
        var waiting = IntStream.range(0, applications)
                .mapToObj(number -> crowd.application(number, people))
                .toList();
        return new Situation(TODAY, waiting, people);
    }

    private PossibleReviewer reviewer(int number, int limit) {
        var skills = new HashMap<String, Expertise>();
        AREAS.forEach(area -> skills.put(area, skewed()));
        var absence = number % 10 == 9 ? new Absence(TODAY, TODAY.plusDays(20)) : null;
        var taken = random.nextInt(0, 4);
        return new PossibleReviewer(
                account(number),
                "Reviewer %02d".formatted(number),
                Map.copyOf(skills),
                limit,
                taken,
                taken,
                number % 4 == 0,
                absence);
    }

    private WaitingApplication application(int number, List<PossibleReviewer> people) {
        var areas =
                random.ints(2, 0, AREAS.size()).distinct().mapToObj(AREAS::get).toList();
        var conflicting = new HashSet<AccountId>();
        people.stream()
                .filter(_ -> random.nextInt(10) == 0)
                .map(PossibleReviewer::id)
                .forEach(conflicting::add);
        var declined = Set.of(people.get(random.nextInt(people.size())).id());
        return new WaitingApplication(
                new ApplicationId(new UUID(1, number)),
                new ApplicationNumber(number),
                "Application " + number,
                areas,
                conflicting,
                Set.of(),
                declined);
    }

    /** Most know nothing of most areas. */
    private Expertise skewed() {
        return LEVELS.get(Math.max(0, random.nextInt(-3, 4)));
    }

    static AccountId account(int number) {
        return new AccountId(new UUID(2, number));
    }
}
