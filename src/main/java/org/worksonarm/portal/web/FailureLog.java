package org.worksonarm.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.kernel.UuidV7;

/** Logs what went wrong under a number that its reader can tell us. */
@Component
class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final int START_OF_RANDOM_DIGITS = 24;

    String note(HttpServletRequest request, String path, @Nullable Throwable failure) {
        var errorId = UuidV7.create().toString().substring(START_OF_RANDOM_DIGITS);
        LOG.error("Failure {} at {} {}", errorId, request.getMethod(), withoutSecret(path), failure);
        return errorId;
    }

    /** The link of an invitation is all that somebody needs to join a team. */
    private static String withoutSecret(String path) {
        return path.replaceFirst("/invitations/[^/]+", "/invitations/…");
    }
}
