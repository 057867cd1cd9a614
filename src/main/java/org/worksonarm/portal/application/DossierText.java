package org.worksonarm.portal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Dossier.Section;

/** The answers of an application with their headings, in the order of the form; what was not answered is left out. */
final class DossierText {

    private final List<Section> sections = new ArrayList<>();

    private DossierText() {}

    static List<Section> of(Application application) {
        var text = new DossierText();
        text.add(application.answers());
        text.add("Organisation", application.oldAnswers().organisation());
        text.add("People taking part", application.oldAnswers().participants());
        application.oldAnswers().furtherAnswers().forEach(further -> text.add(further.heading(), further.answer()));
        return text.sections;
    }

    static List<Section> of(Answers answers, List<FurtherAnswer> further) {
        var text = new DossierText();
        text.add(answers);
        further.forEach(each -> text.add(each.heading(), each.answer()));
        return text.sections;
    }

    private void add(Answers answers) {
        add("What it is", answers.description());
        add("What the machines are for", answers.useCase());
        add("Who benefits", answers.beneficiaries());
        add("Open source", openSource(answers.openSource()));
        add("Licence", answers.licence());
        add("Work for arm64", patterns(answers.patterns()));
        add("CI system", answers.ciSystem());
        add("Only for CI", yesOrNo(answers.ciOnly()));
        add("CI dashboard", answers.dashboardUrl());
        add("The logo may be shown", yesOrNo(answers.logoPermission()));
        add("Contributions", answers.contributions());
        add("Who stands behind it", answers.foundation());
    }

    /** What a revision of long ago was not asked is null in it. */
    private void add(String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            sections.add(new Section(heading, text));
        }
    }

    private static String patterns(List<WorkPattern> patterns) {
        return patterns.stream()
                .map(pattern -> switch (pattern) {
                    case OPTIMIZE -> "optimize what runs on it";
                    case PORT -> "port what does not run on it yet";
                    case DIVERSIFY -> "add what it lacks";
                })
                .collect(Collectors.joining(", "));
    }

    private static String openSource(@Nullable OpenSource answer) {
        return switch (answer) {
            case null -> "";
            case YES -> "Yes, all of it";
            case PARTLY -> "Partly";
            case NO -> "No";
            case NOT_SURE -> "Not sure";
        };
    }

    private static String yesOrNo(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "";
            case YES -> "Yes";
            case NO -> "No";
            case NOT_SURE -> "Not sure";
        };
    }
}
