package org.worksonarm.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.worksonarm.portal.kernel.StaleEdit;

/** Answers an edit that came too late: with both versions to choose from, where the form told them. */
@ControllerAdvice
@Order(0)
class StaleEdits {

    private final MessageSource messages;

    StaleEdits(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView showBothVersions(StaleEdit edit, HttpServletRequest request) {
        var action = request.getRequestURI().substring(request.getContextPath().length());
        var page = StalePage.of(edit, request.getParameterMap(), action, this::label);
        return new ModelAndView("error/409", Map.of("stale", page), HttpStatus.CONFLICT);
    }

    /** Two requests at the very same time, of which the database let one through. */
    @ExceptionHandler(ObjectOptimisticLockingFailureException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String tellOfCollision() {
        return "error/collision";
    }

    /** The label of {@code requests[2].ramGib} is the message {@code field.requests.ramGib}, else "Ram gib (3)". */
    private String label(String field) {
        var name = field.replaceAll("\\[[^]]*]", "");
        var words = name.substring(name.lastIndexOf('.') + 1).replaceAll("(?<=[a-z])(?=[A-Z])|[-_]", " ");
        var label = messages.getMessage(
                "field." + name, null, StringUtils.capitalize(words.toLowerCase(Locale.ROOT)), Locale.ENGLISH);
        return label + row(field);
    }

    private static String row(String field) {
        var start = field.indexOf('[');
        var index = start < 0 ? "" : field.substring(start + 1, field.indexOf(']', start));
        return index.matches("\\d{1,6}") ? " (%d)".formatted(Integer.parseInt(index) + 1) : "";
    }
}
