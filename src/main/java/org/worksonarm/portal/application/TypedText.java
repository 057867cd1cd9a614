package org.worksonarm.portal.application;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;

/**
 * How the forms of this module take what is sent: by their constructors alone, and text trimmed, null for empty, and
 * without NUL, which PostgreSQL cannot store.
 */
final class TypedText {

    private TypedText() {}

    static void register(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.registerCustomEditor(String.class, new StringTrimmerEditor("\u0000", true));
    }
}
