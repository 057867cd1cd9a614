package org.worksonarm.portal.discussion;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Posts extends Repository<Post, PostId> {

    Post save(Post post);

    Optional<Post> findById(PostId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Post p where p.id = :id")
    Optional<Post> findLocked(PostId id);
}
