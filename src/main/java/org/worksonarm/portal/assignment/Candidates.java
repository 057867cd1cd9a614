package org.worksonarm.portal.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.application.Dossier.Area;

/** Who could review an application, those first who know its areas best and have the least to do. */
@Component
@Transactional(readOnly = true)
class Candidates {

    private final JdbcClient jdbc;
    private final Reviewers reviewers;
    private final Skills skills;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Reviewers reviewers, Skills skills, Clock clock) {
        this.jdbc = jdbc;
        this.reviewers = reviewers;
        this.skills = skills;
        this.clock = clock;
    }

    List<Choice> of(Dossier dossier, AccountId reader) {
        var excluded = excluded(dossier);
        var known = skills.of(reader);
        var declined = declined(dossier);
        return reviewers.all(reader).stream()
                .filter(card -> !excluded.contains(card.id()))
                .map(card -> candidate(card, known.getOrDefault(new AccountId(card.id()), Map.of()), dossier, declined))
                .sorted(Candidate.BEST_FIRST)
                .map(Candidate::choice)
                .toList();
    }

    private Candidate candidate(ReviewerCard card, Map<String, Expertise> skills, Dossier dossier, Set<UUID> declined) {
        var best = dossier.areas().stream()
                .max(Comparator.comparing(area -> skills.getOrDefault(slug(area), Expertise.NONE)));
        var level = best.map(area -> skills.getOrDefault(slug(area), Expertise.NONE))
                .orElse(Expertise.NONE);
        var area = best.map(one -> one.focusArea().name()).orElse("");
        return new Candidate(card, level, area, declined.contains(card.id()), card.isAway(LocalDate.now(clock)));
    }

    private Set<UUID> excluded(Dossier dossier) {
        return jdbc.sql("""
                select account_id from conflict_of_interest where application_id = :application
                union select reviewer from assignment
                where application_id = :application and status in ('ASSIGNED', 'DONE')""").param("application", dossier.id().value()).query(UUID.class).stream()
                .collect(Collectors.toSet());
    }

    private Set<UUID> declined(Dossier dossier) {
        return jdbc
                .sql("select reviewer from assignment where application_id = ? and status = 'DECLINED'")
                .param(dossier.id().value())
                .query(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    private static String slug(Area area) {
        return area.focusArea().slug();
    }
}
