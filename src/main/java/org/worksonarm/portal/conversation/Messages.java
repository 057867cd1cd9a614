package org.worksonarm.portal.conversation;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.worksonarm.portal.application.ApplicationId;

interface Messages extends Repository<Message, MessageId> {

    Message save(Message message);

    Optional<Message> findById(MessageId id);

    @Query("select m from Message m where m.application = :application and m.question = OPEN")
    Optional<Message> openQuestion(ApplicationId application);
}
