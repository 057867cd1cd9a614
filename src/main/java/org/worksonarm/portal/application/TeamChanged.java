package org.worksonarm.portal.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody joined a team, is no longer on it, or took its lead. People are told by the ids of their accounts. */
public record TeamChanged(
        ProjectId project,
        Change change,
        @Nullable AccountId previous,
        @Nullable AccountId next) implements RecordedEvent {

    /** What became of the team. */
    public enum Change {
        JOINED,
        LEFT,
        REMOVED,
        HANDED_OVER
    }

    static TeamChanged joined(ProjectId project, AccountId account) {
        return new TeamChanged(project, Change.JOINED, null, account);
    }

    static TeamChanged left(ProjectId project, AccountId account) {
        return new TeamChanged(project, Change.LEFT, account, null);
    }

    static TeamChanged removed(ProjectId project, AccountId account) {
        return new TeamChanged(project, Change.REMOVED, account, null);
    }

    static TeamChanged handedOver(ProjectId project, AccountId from, AccountId to) {
        return new TeamChanged(project, Change.HANDED_OVER, from, to);
    }

    @Override
    public String subjectKind() {
        return "project";
    }

    @Override
    public UUID subjectId() {
        return project.value();
    }

    @Override
    public String action() {
        return switch (change) {
            case JOINED -> "member joined";
            case LEFT -> "member left";
            case REMOVED -> "member removed";
            case HANDED_OVER -> "lead handed over";
        };
    }

    @Override
    public @Nullable String before() {
        return previous == null ? null : previous.toString();
    }

    @Override
    public @Nullable String after() {
        return next == null ? null : next.toString();
    }
}
