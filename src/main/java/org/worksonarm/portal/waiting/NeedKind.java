package org.worksonarm.portal.waiting;

import java.util.List;

/** A kind of thing that is waited for, by the name that the database gives it: what it is, and what it must be able to do. */
record NeedKind(String name) {

    private List<String> parts() {
        return List.of(name.split(" ", -1));
    }

    public String title() {
        var able = parts().stream().skip(1).map(NeedKind::able).toList();
        var what = what(parts().getFirst());
        return able.isEmpty() ? what : what + " with " + String.join(", ", able);
    }

    private static String what(String kind) {
        return switch (kind) {
            case "VM" -> "Virtual machine";
            case "HOSTED_CI" -> "Hosted CI";
            default -> "Whole machine";
        };
    }

    private static String able(String feature) {
        return switch (feature) {
            case "AARCH32" -> "32-bit Arm code";
            case "ARMV82" -> "Armv8.2 or newer";
            default -> feature;
        };
    }

    /** As in the middle of a sentence. */
    public String inSentence() {
        return title().replaceFirst("^Hosted", "hosted")
                .replaceFirst("^Whole", "a whole")
                .replaceFirst("^Virtual", "a virtual");
    }
}
