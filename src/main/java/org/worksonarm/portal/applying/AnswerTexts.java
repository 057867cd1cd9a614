package org.worksonarm.portal.applying;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.Answers;
import org.worksonarm.portal.application.Content;
import org.worksonarm.portal.application.OpenSource;
import org.worksonarm.portal.application.WorkPattern;

/** The answers of an application as texts by the names of their questions, and back. */
final class AnswerTexts {

    private AnswerTexts() {}

    static Map<String, String> of(Content content) {
        var answers = content.answers();
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", answers.title());
        texts.put("description", answers.description());
        texts.put("useCase", answers.useCase());
        texts.put("beneficiaries", answers.beneficiaries());
        texts.put("openSource", text(answers.openSource()));
        texts.put("licence", answers.licence());
        texts.put("sourceUrls", answers.sourceUrls());
        texts.put("areas", String.join(",", new TreeSet<>(content.areas())));
        texts.put(
                "patterns",
                String.join(
                        ",",
                        answers.patterns().stream().map(Enum::name).sorted().toList()));
        texts.put("ciSystem", answers.ciSystem());
        texts.put("ciOnly", text(answers.ciOnly()));
        texts.put("dashboardUrl", answers.dashboardUrl());
        texts.put("logoPermission", text(answers.logoPermission()));
        texts.put("contributions", answers.contributions());
        texts.put("foundation", answers.foundation());
        texts.replaceAll((_, text) -> Typed.normal(text));
        return texts;
    }

    static Content content(Content before, Map<String, String> changes) {
        var texts = of(before);
        texts.putAll(changes);
        return new Content(answers(texts), Set.copyOf(list(texts.get("areas"))), before.requests());
    }

    private static Answers answers(Map<String, String> texts) {
        var openSource = texts.getOrDefault("openSource", "");
        return new Answers(
                texts.getOrDefault("title", ""),
                texts.getOrDefault("description", ""),
                texts.getOrDefault("useCase", ""),
                texts.getOrDefault("beneficiaries", ""),
                openSource.isEmpty() ? null : OpenSource.valueOf(openSource),
                texts.getOrDefault("licence", ""),
                texts.getOrDefault("sourceUrls", ""),
                texts.getOrDefault("ciSystem", ""),
                answer(texts.get("ciOnly")),
                texts.getOrDefault("dashboardUrl", ""),
                answer(texts.get("logoPermission")),
                texts.getOrDefault("contributions", ""),
                list(texts.get("patterns")).stream().map(WorkPattern::valueOf).toList(),
                texts.getOrDefault("foundation", ""));
    }

    private static String text(@Nullable Enum<?> answer) {
        return answer == null ? "" : answer.name();
    }

    private static @Nullable Answer answer(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Answer.valueOf(text);
    }

    static List<String> list(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).distinct().sorted().toList();
    }
}
