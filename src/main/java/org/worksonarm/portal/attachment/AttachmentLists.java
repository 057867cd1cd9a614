package org.worksonarm.portal.attachment;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;

/** Reads which files applications have and had. */
@Component
@Transactional(readOnly = true)
class AttachmentLists {

    private final JdbcClient jdbc;

    AttachmentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were ever handed in or will be, in the order in which they came. */
    List<AttachedFile> all(ApplicationId application) {
        return jdbc.sql("""
                select f.attachment_id as id, f.name, f.kind, f.size, a.display_name as added_by, f.added_at,
                       f.first_revision, f.last_revision
                from attachment f join account a on a.account_id = f.added_by
                where f.application_id = ? order by f.added_at, f.attachment_id""")
                .param(application.value())
                .query(AttachedFile.class)
                .list();
    }

    /** Those that are handed in next. */
    List<AttachedFile> current(ApplicationId application) {
        return all(application).stream().filter(file -> !file.isTakenOut()).toList();
    }

    List<AttachedFile> of(ApplicationId application, int revision) {
        return all(application).stream().filter(file -> file.isOf(revision)).toList();
    }

    Optional<AttachedFile> find(ApplicationId application, AttachmentId id) {
        return all(application).stream()
                .filter(file -> file.id().equals(id.value()))
                .findFirst();
    }

    /** The number of the newest revision; 0 while nothing was handed in. */
    int handedIn(ApplicationId application) {
        return jdbc.sql("select revision from application_card where application_id = ?")
                .param(application.value())
                .query(Integer.class)
                .single();
    }

    boolean isAttached(ApplicationId application, String digest) {
        return jdbc.sql("""
                select exists (select 1 from attachment where application_id = ? and digest = ? and last_revision is null)""")
                .params(application.value(), digest)
                .query(Boolean.class)
                .single();
    }
}
