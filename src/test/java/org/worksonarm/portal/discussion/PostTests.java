package org.worksonarm.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

class PostTests {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LAST_MOMENT = WRITTEN.plus(Post.EDITABLE);

    private final Post post =
            new Post(PostId.create(), ApplicationId.create(), AccountId.create(), "Ask for numbers.", WRITTEN);

    @Test
    void isEditedForAShortWhile() {
        post.edit("Ask for their numbers.", LAST_MOMENT);

        assertThat(post.body()).isEqualTo("Ask for their numbers.");
    }

    @Test
    void isNotEditedLater() {
        var late = LAST_MOMENT.plus(Duration.ofNanos(1));

        assertThat(post.isEditable(late)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> post.edit("Never mind.", late));
    }

    @Test
    void losesItsWordsOnceItIsTakenBack() {
        post.takeBack(LAST_MOMENT.plus(Duration.ofDays(9)));

        assertThat(post.body()).isEmpty();
        assertThat(post.isEditable(WRITTEN)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> post.takeBack(LAST_MOMENT));
    }

    @Test
    void saysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> post.edit(" ", WRITTEN));
        assertThatIllegalArgumentException().isThrownBy(() -> post.edit("x".repeat(10_001), WRITTEN));
    }
}
