package org.worksonarm.portal.applying;

import java.util.Map;
import java.util.Set;

/** What another question of the same page must be answered with. */
record Condition(String question, Set<String> answers) {

    static Condition is(String question, String... answers) {
        return new Condition(question, Set.of(answers));
    }

    boolean holds(Map<String, String> entries) {
        return answers.contains(entries.getOrDefault(question, ""));
    }

    /** As the page says it to the script that hides what does not matter, such as {@code boot=IMAGE,IPXE}. */
    @Override
    public String toString() {
        return question + "=" + String.join(",", answers.stream().sorted().toList());
    }
}
