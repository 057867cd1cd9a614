package org.worksonarm.portal.web;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Refuses names of rows that no page of the portal sends, such as {@code rows[x].months}: binding them would fail. */
@ControllerAdvice
class RowNames {

    private static final Pattern OF_A_ROW = Pattern.compile("[^\\[\\]]+(\\[\\d{1,2}][^\\[\\]]*)+");

    @InitBinder
    void refuseOthers(WebRequest request) {
        for (var name : request.getParameterMap().keySet()) {
            if (name.contains("[") && !OF_A_ROW.matcher(name).matches()) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        }
    }
}
