package org.worksonarm.portal.discussion;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody said something in the discussion of an application. The record keeps no word of it. */
public record PostWritten(PostId post, ApplicationId application, AccountId author) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public UUID subjectId() {
        return post.value();
    }

    @Override
    public String action() {
        return "written";
    }
}
