package org.worksonarm.portal.discussion;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A post as a form.
 *
 * @param postId chosen when the form was shown, so that sending it twice is noticed
 * @param version of a post that is edited
 * @param from {@code review} where it stands beside a score sheet
 */
record PostForm(
        @Nullable String postId,
        @Nullable Long version,
        @Nullable String from,

        @Size(max = Post.LONGEST, message = "{discussion.bodyTooLong}") @Nullable
        String body) {

    static final String NAME = "postForm";

    static PostForm empty() {
        return new PostForm(PostId.create().toString(), null, null, "");
    }

    static PostForm of(Post post) {
        return new PostForm(post.id().toString(), post.version(), null, post.body());
    }

    public PostId id() {
        try {
            return new PostId(UUID.fromString(String.valueOf(postId)));
        } catch (IllegalArgumentException e) {
            return PostId.create();
        }
    }

    String text() {
        return body == null ? "" : body.replace("\r\n", "\n").strip();
    }

    void rejectText(Errors errors) {
        if (text().isEmpty()) {
            errors.rejectValue("body", "discussion.bodyMissing");
        }
    }

    /** Where its writer goes on once it is kept. */
    String leadsTo(Hall hall) {
        return ("review".equals(from) ? "/review/" : "/discussions/") + hall.id();
    }
}
