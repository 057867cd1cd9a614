package org.worksonarm.portal.discussion;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.FormFields;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Writing in a discussion, editing what one wrote and taking it back. Whoever does so waits for the others. */
@Service
@Transactional
class Discussing {

    private final ConflictWall wall;
    private final Entrance entrance;
    private final Posts posts;
    private final Clock clock;

    Discussing(ConflictWall wall, Entrance entrance, Posts posts, Clock clock) {
        this.wall = wall;
        this.entrance = entrance;
        this.posts = posts;
        this.clock = clock;
    }

    /** The form chose the id, so that what is sent twice is kept once; says whether these words are kept. */
    boolean write(ApplicationId application, SignedIn person, PostId id, String body) {
        var hall = claim(application, person);
        var earlier = posts.findById(id);
        if (earlier.isPresent()) {
            return owned(earlier.get(), hall).body().equals(body);
        }
        posts.save(new Post(id, application, hall.reader(), body, clock.instant()));
        return true;
    }

    /** What its author is about to edit. */
    @Transactional(readOnly = true)
    Post open(Hall hall, PostId id) {
        return posts.findById(id)
                .map(post -> owned(post, hall))
                .filter(post -> post.isEditable(clock.instant()))
                .orElseThrow(() -> missing(id));
    }

    /** Says whether there was still time. */
    boolean edit(ApplicationId application, SignedIn person, PostId id, PostForm form) {
        var post = find(claim(application, person), id);
        if (!post.isEditable(clock.instant())) {
            return false;
        }
        if (form.version() == null || form.version() != post.version()) {
            throw stale(application, post);
        }
        post.edit(form.text(), clock.instant());
        posts.save(post);
        return true;
    }

    /** Says whether it had not been taken back before. */
    boolean takeBack(ApplicationId application, SignedIn person, PostId id) {
        var post = find(claim(application, person), id);
        if (post.isTakenBack()) {
            return false;
        }
        post.takeBack(clock.instant());
        posts.save(post);
        return true;
    }

    private Hall claim(ApplicationId application, SignedIn person) {
        wall.awaitTurn(application);
        return entrance.enter(application, person).inside();
    }

    private Post find(Hall hall, PostId id) {
        return posts.findLocked(id).map(post -> owned(post, hall)).orElseThrow(() -> missing(id));
    }

    private static Post owned(Post post, Hall hall) {
        AccountId reader = hall.inside().reader();
        if (!post.isAbout(hall.id()) || !post.isBy(reader)) {
            throw missing(post.id());
        }
        return post;
    }

    private static StaleEdit stale(ApplicationId application, Post post) {
        var back = "/discussions/%s/posts/%s".formatted(application, post.id());
        return new StaleEdit("Your post", post.version(), back, FormFields.of(PostForm.of(post)))
                .naming(Map.of("body", "Your post"));
    }

    private static NotFound missing(PostId id) {
        return new NotFound("post " + id);
    }
}
