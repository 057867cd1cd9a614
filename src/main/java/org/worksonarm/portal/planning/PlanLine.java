package org.worksonarm.portal.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.UuidV7;

/** One line of a plan: that somebody be asked to review an application, perhaps in place of somebody else, and why. */
@Entity
class PlanLine {

    @Id
    @Column(name = "plan_line_id")
    private UUID id;

    private ApplicationId application;

    @AttributeOverride(name = "value", column = @Column(name = "reviewer"))
    private AccountId reviewer;

    @AttributeOverride(name = "value", column = @Column(name = "replaces"))
    private @Nullable AccountId replaces;

    private String reason = "";

    private @Nullable String outcome;

    @SuppressWarnings("NullAway")
    protected PlanLine() {}

    PlanLine(ApplicationId application, AccountId reviewer, @Nullable AccountId replaces) {
        this.id = UuidV7.create();
        this.application = application;
        this.reviewer = reviewer;
        this.replaces = replaces;
    }

    UUID id() {
        return id;
    }

    ApplicationId application() {
        return application;
    }

    AccountId reviewer() {
        return reviewer;
    }

    @Nullable
    AccountId replaces() {
        return replaces;
    }

    void explain(String reason) {
        this.reason = reason;
    }

    void leaveOut(String why) {
        this.outcome = why;
    }
}
