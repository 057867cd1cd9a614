package org.worksonarm.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.worksonarm.portal.application.WordChange.Kind;
import org.worksonarm.portal.application.WordChange.Piece;

class WordChangeTests {

    @Test
    void marksWhatWentAndWhatCame() {
        var change = WordChange.between("Who", "It serves ten users a day.", "It serves ten thousand users.");

        assertThat(change.pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "It serves ten"),
                        new Piece(Kind.OLD, " users a day."),
                        new Piece(Kind.NEW, " thousand users."));
    }

    @Test
    void marksAllOfWhatIsNew() {
        assertThat(WordChange.between("Who", "", "All of us").pieces())
                .containsExactly(new Piece(Kind.NEW, "All of us"));
    }

    @Test
    void takesOtherLineBreaksForTheSame() {
        assertThat(WordChange.between("Who", "one\r\ntwo", "one\ntwo").pieces())
                .containsExactly(new Piece(Kind.SAME, "one\ntwo"));
    }

    @RepeatedTest(50)
    void holdsBothTextsWhole(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var before = text(random, 60, 5);
        var after = text(random, 60, 5);

        var change = WordChange.between("Who", before, after);

        assertThat(without(change, Kind.NEW)).isEqualToNormalizingWhitespace(before);
        assertThat(without(change, Kind.OLD)).isEqualToNormalizingWhitespace(after);
    }

    @Test
    @Timeout(20)
    void comparesLongTextsThatHaveLittleInCommon() {
        var random = new Random(7);

        assertThat(WordChange.between("Who", text(random, 5_000, 9_000), text(random, 5_000, 9_000))
                        .pieces())
                .isNotEmpty();
    }

    private static String text(Random random, int words, int vocabulary) {
        return IntStream.range(0, words)
                .mapToObj(_ -> "w" + random.nextInt(vocabulary))
                .collect(Collectors.joining(" "));
    }

    private static String without(WordChange change, Kind kind) {
        return change.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
