package org.worksonarm.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.worksonarm.portal.kernel.Overtaken;
import org.worksonarm.portal.kernel.StaleEdit;

/** Answers an edit that came too late: with both versions to choose from, where the form told them. */
@ControllerAdvice
@Order(0)
class StaleEdits {

    private final FieldLabels labels;

    StaleEdits(FieldLabels labels) {
        this.labels = labels;
    }

    @ExceptionHandler
    ModelAndView showBothVersions(StaleEdit edit, HttpServletRequest request) {
        var action = request.getRequestURI().substring(request.getContextPath().length());
        var page = StalePage.of(edit, request.getParameterMap(), action, labels);
        return new ModelAndView("error/409", Map.of("stale", page), HttpStatus.CONFLICT);
    }

    /** Two requests at the very same time, of which the database let one through. */
    @ExceptionHandler({ObjectOptimisticLockingFailureException.class, PessimisticLockingFailureException.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    String tellOfCollision() {
        return "error/collision";
    }

    /** What was possible when the page was shown, and is no longer. */
    @ExceptionHandler(Overtaken.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String tellOfWhoWasFirst() {
        return "error/overtaken";
    }
}
