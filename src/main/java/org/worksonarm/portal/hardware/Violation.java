package org.worksonarm.portal.hardware;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/** Reads which rule of the database refused a change. */
public final class Violation {

    private Violation() {}

    /** Whether it was this rule. */
    public static boolean of(DataIntegrityViolationException refusal, String constraint) {
        return constraint.equals(name(refusal));
    }

    private static @Nullable String name(DataIntegrityViolationException refusal) {
        for (@Nullable Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException answer && answer.getServerErrorMessage() != null) {
                return answer.getServerErrorMessage().getConstraint();
            }
        }
        return null;
    }
}
