package org.worksonarm.portal.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.decision.LetterComposing.Message;
import org.worksonarm.portal.decision.Readers.Reader;
import org.worksonarm.portal.decision.ReleaseList.Held;
import org.worksonarm.portal.decision.ReleaseList.Line;
import org.worksonarm.portal.review.Standings;

/** Writes the letters about decisions in the words that count now, however many in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class AnswerLetters {

    private final Readers readers;
    private final Standings standings;
    private final LetterTemplates templates;
    private final LetterComposing composing;

    AnswerLetters(Readers readers, Standings standings, LetterTemplates templates, LetterComposing composing) {
        this.readers = readers;
        this.standings = standings;
        this.templates = templates;
        this.composing = composing;
    }

    Map<ApplicationId, Line> tell(List<Held> decisions) {
        var ids = decisions.stream().map(held -> held.about().id()).toList();
        var teams = readers.of(ids);
        var comments = standings.applicantComments(ids);
        var words = templates.current();
        return decisions.stream()
                .map(held -> line(
                        held,
                        words,
                        comments.getOrDefault(held.about().id(), List.of()),
                        teams.getOrDefault(held.about().id(), List.of())))
                .collect(Collectors.toMap(line -> line.held().about().id(), Function.identity()));
    }

    /** Tells a team that the decision on its application no longer stands. */
    List<TeamLetter> reopened(Facts about, String reason) {
        return letters(LetterKind.REOPENED, new Message(about, reason, "", List.of()));
    }

    /** Tells a team that a decision stands in spite of its appeal. */
    List<TeamLetter> upheld(Facts about, String words) {
        return letters(LetterKind.UPHELD, new Message(about, words, "", List.of()));
    }

    private List<TeamLetter> letters(LetterKind kind, Message message) {
        var template = requireNonNull(templates.current().get(kind));
        return composing.letters(template, message, readers.of(message.about().id()));
    }

    private Line line(Held held, Map<LetterKind, LetterTemplate> words, List<String> comments, List<Reader> team) {
        var template = requireNonNull(words.get(LetterKind.of(held.verdict().outcome())));
        var unreached = team.stream()
                .filter(reader -> !reader.isReached())
                .map(Reader::name)
                .toList();
        var message = Message.of(held.about(), held.verdict(), comments);
        return new Line(held, composing.letters(template, message, team), unreached);
    }
}
