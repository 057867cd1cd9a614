package org.worksonarm.portal.decision;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Outcome;

/** Tells other modules what is held on many applications at once, and what may be decided on them. */
@Component
@Transactional(readOnly = true)
public class OpenCases {

    private final Decisions decisions;
    private final SecondLook secondLook;
    private final JdbcClient jdbc;

    OpenCases(Decisions decisions, SecondLook secondLook, JdbcClient jdbc) {
        this.decisions = decisions;
        this.secondLook = secondLook;
        this.jdbc = jdbc;
    }

    /** One for each application; whoever asks has seen to it that the admin may know of them. */
    public Map<ApplicationId, OpenCase> of(Map<ApplicationId, ApplicationStatus> applications, AccountId admin) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        var made = decisions.findByApplicationInOrderById(applications.keySet()).stream()
                .collect(groupingBy(Decision::application));
        var left = leftToOthers(admin);
        var cases = new HashMap<ApplicationId, OpenCase>();
        applications.forEach((id, status) ->
                cases.put(id, lay(status, made.getOrDefault(id, List.of()), left.contains(id))));
        return cases;
    }

    private static OpenCase lay(ApplicationStatus status, List<Decision> decisions, boolean leftToOthers) {
        var choices = leftToOthers
                ? DecisionChoices.none()
                : DecisionChoices.of(status, Case.in(DecisionState.STANDS, decisions));
        return new OpenCase(
                Case.in(DecisionState.HELD, decisions).map(Decision::verdict).orElse(null),
                choices.outcomes(),
                leftToOthers,
                decisions.stream().mapToLong(Decision::writings).sum());
    }

    /** Few decisions are appealed, and fewer to the one who made them. */
    private Set<ApplicationId> leftToOthers(AccountId admin) {
        var left = new HashSet<ApplicationId>();
        jdbc.sql("""
                select a.application_id from appeal a join decision d using (decision_id)
                where a.state = 'FILED' and d.decided_by = ?""").param(admin.value()).query(UUID.class).stream()
                .map(ApplicationId::new)
                .filter(application -> secondLook.isLeftToOthers(application, admin))
                .forEach(left::add);
        return left;
    }

    /**
     * How one application stands.
     *
     * @param held what is decided and not released
     * @param allowed what may be decided now
     * @param leftToOthers whether another admin answers an appeal against what this one decided
     * @param version grows with whatever is decided
     */
    public record OpenCase(@Nullable Verdict held, List<Outcome> allowed, boolean leftToOthers, long version) {

        public OpenCase {
            allowed = List.copyOf(allowed);
        }
    }
}
