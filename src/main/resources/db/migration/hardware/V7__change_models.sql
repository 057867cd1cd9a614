-- Admins change models and vendors on pages. Null means "not known" here too.
alter table machine_model
    add column threads int constraint machine_model_threads_positive check (threads > 0),
    add column version bigint not null default 0;

alter table vendor add column version bigint not null default 0;
