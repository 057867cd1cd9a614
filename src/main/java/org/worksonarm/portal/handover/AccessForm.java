package org.worksonarm.portal.handover;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** How to reach what is lent, as typed. */
record AccessForm(
        String host,
        String port,
        String userName,
        String jumpHost,
        String notes,
        String firstSteps,
        @Nullable Long version) {

    private static final int LONGEST_NOTES = 4000;
    private static final int LONGEST_STEPS = 20_000;
    private static final String HOST = "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:]{2,39}";
    private static final String JUMP = "([A-Za-z_][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]{0,200}(:[0-9]{1,5})?";

    AccessForm(
            @Nullable String host,
            @Nullable String port,
            @Nullable String userName,
            @Nullable String jumpHost,
            @Nullable String notes,
            @Nullable String firstSteps,
            @Nullable Long version) {
        this.host = typed(host);
        this.port = typed(port);
        this.userName = typed(userName);
        this.jumpHost = typed(jumpHost);
        this.notes = typed(notes);
        this.firstSteps = typed(firstSteps);
        this.version = version;
    }

    static AccessForm empty() {
        return new AccessForm("", "22", "", "", "", "", -1L);
    }

    static AccessForm of(Access access, long version) {
        return new AccessForm(
                access.hostName(),
                "" + access.port(),
                access.userName(),
                access.jumpHost(),
                access.notes(),
                access.firstSteps(),
                version);
    }

    void check(BindingResult errors) {
        require(errors, "host", host.matches(HOST));
        require(errors, "port", port.matches("[1-9][0-9]{0,4}") && Integer.parseInt(port) <= 65535);
        require(errors, "userName", userName.matches("[A-Za-z_][A-Za-z0-9._-]{0,63}"));
        require(errors, "jumpHost", jumpHost.isEmpty() || jumpHost.matches(JUMP));
        require(errors, "notes", notes.length() <= LONGEST_NOTES);
        require(errors, "firstSteps", firstSteps.length() <= LONGEST_STEPS);
        Map.of("notes", notes, "firstSteps", firstSteps).forEach((field, text) -> {
            if (SecretWords.in(text)) {
                errors.rejectValue(field, "accessForm.secret");
            }
        });
    }

    Access access() {
        return new Access(host, Integer.parseInt(port), userName, jumpHost, notes, firstSteps);
    }

    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }

    private static void require(BindingResult errors, String field, boolean fine) {
        if (!fine) {
            errors.rejectValue(field, "accessForm." + field);
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
