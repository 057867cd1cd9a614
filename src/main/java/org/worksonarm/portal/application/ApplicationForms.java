package org.worksonarm.portal.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Opens application forms for those on the team. */
@Service
@Transactional(readOnly = true)
class ApplicationForms {

    private final TeamWork work;

    ApplicationForms(TeamWork work) {
        this.work = work;
    }

    String projectName(ProjectId project, AccountId member) {
        return work.project(project, member).profile().name();
    }

    Opened open(ApplicationId id, AccountId member) {
        var application = work.application(id, member);
        var project = work.project(application.project(), member).profile().name();
        return new Opened(ApplicationForm.of(application), project, application.isEditable());
    }

    /** A form filled with what is saved. */
    record Opened(ApplicationForm form, String project, boolean editable) {}
}
