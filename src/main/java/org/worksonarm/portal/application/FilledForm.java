package org.worksonarm.portal.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ProjectPrefill.Answer.Description;

/** A project's form whose empty fields were filled from its repository, and which fields those are. */
record FilledForm(ProjectForm form, String notice) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 500;

    static FilledForm of(ProjectForm typed, Description found) {
        var filled = new ArrayList<String>();
        var name = either(typed.name(), shortened(found.name(), LONGEST_NAME), "name", filled);
        var summary = either(typed.summary(), shortened(found.summary(), LONGEST_TEXT), "what it is", filled);
        var website = either(typed.website(), website(found), "website", filled);
        var form = new ProjectForm(name, summary, website, typed.repository(), typed.version());
        return new FilledForm(form, notice(filled, found.from()));
    }

    private static @Nullable String either(
            @Nullable String typed, @Nullable String found, String field, List<String> filled) {
        if ((typed != null && !typed.isBlank()) || found == null || found.isBlank()) {
            return typed;
        }
        filled.add(field);
        return found;
    }

    /** A shortened address would lead elsewhere. */
    private static @Nullable String website(Description found) {
        var website = found.website();
        return website != null && website.length() <= LONGEST_TEXT ? website : null;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static String notice(List<String> filled, String from) {
        return filled.isEmpty()
                ? from + " tells nothing that an empty field could take."
                : "Filled in from %s: %s. Nothing is saved yet.".formatted(from, String.join(", ", filled));
    }
}
