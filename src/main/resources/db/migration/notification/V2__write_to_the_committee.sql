-- Mails to those who act on an application: its team does not see to whom they went.
alter table mail add committee boolean not null default false;

create index mail_project on mail (project_id, mail_id) where application_id is null and project_id is not null;
