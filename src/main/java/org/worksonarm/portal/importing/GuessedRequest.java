package org.worksonarm.portal.importing;

import org.jspecify.annotations.Nullable;

/** One line of what a record asks for, as far as its words tell; the evidence is redacted text of the record. */
record GuessedRequest(
        Kind kind,
        int quantity,
        @Nullable String preferredModel,
        boolean needsAarch32,
        ArmV82 needsArmV82,
        Size size,
        boolean continuing,
        @Nullable Integer months,
        String evidence) {

    static final String NOT_STATED = "not stated";

    enum Kind {
        WHOLE_MACHINE,
        VM,
        HOSTED_CI
    }

    enum ArmV82 {
        YES,
        NO,
        UNSURE
    }

    /** The size of one machine, where stated. */
    record Size(
            @Nullable Integer vcpu,
            @Nullable Integer ramGib,
            @Nullable Integer diskGib) {

        static final Size NOT_SAID = new Size(null, null, null);

        boolean isSaid() {
            return vcpu != null || ramGib != null || diskGib != null;
        }
    }

    boolean isStated() {
        return !evidence.equals(NOT_STATED);
    }
}
