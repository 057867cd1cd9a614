-- A question of the committee reopens one section of the form until it is answered.
alter table application add asked_section text
    constraint application_asked_section_known check (asked_section in
        ('PROJECT', 'USE_CASE', 'BENEFICIARIES', 'OPEN_SOURCE', 'FOCUS_AREAS', 'HARDWARE', 'CI', 'CREDIT', 'CONTRIBUTIONS')),
    add constraint application_asked_while_a_question_waits check ((status = 'QUESTION') = (asked_section is not null));
