package org.worksonarm.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Finds the page for whatever a handler throws. What is thrown elsewhere, {@link ErrorPages} catches. */
@ControllerAdvice
class Failures {

    private final FailureLog log;

    Failures(FailureLog log) {
        this.log = log;
    }

    /** The filters of Spring Security decide between the sign-in page and 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refusal) {
        throw refusal;
    }

    /** An id that cannot be one is unknown like any other; another value that cannot be read is a bad request. */
    @ExceptionHandler
    ModelAndView answerUnreadableValue(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? ErrorPages.page(HttpStatus.NOT_FOUND)
                : ErrorPages.page(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView answer(Exception failure, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        var status = status(failure);
        if (status.is5xxServerError()) {
            var errorId = log.note(request, request.getRequestURI(), failure);
            return new ModelAndView("error/5xx", Map.of("errorId", errorId), status);
        }
        return ErrorPages.page(status);
    }

    private static HttpStatusCode status(Exception failure) {
        if (failure instanceof ErrorResponse response) {
            return response.getStatusCode();
        }
        if (failure instanceof TypeMismatchException
                || failure instanceof HttpMessageNotReadableException
                || failure instanceof MultipartException) {
            return HttpStatus.BAD_REQUEST;
        }
        var declared = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
        return declared == null ? HttpStatus.INTERNAL_SERVER_ERROR : declared.code();
    }
}
