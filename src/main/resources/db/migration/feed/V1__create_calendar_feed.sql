-- A secret address from which calendars read the loans of a project, or those at a site as one admin may see them.
-- Only the hash of its secret is kept.
create table calendar_feed (
    feed_id      uuid        primary key,
    project_id   uuid        references project constraint calendar_feed_once_a_project unique,
    account_id   uuid        references account,
    site_id      uuid        references site,
    token_hash   bytea       not null constraint calendar_feed_token_once unique
                             constraint calendar_feed_hash_is_sha_256 check (octet_length(token_hash) = 32),
    made_by      uuid        not null references account,
    made_at      timestamptz not null,
    window_began timestamptz,
    used         int         not null default 0,
    constraint calendar_feed_once_an_admin_and_site unique (account_id, site_id),
    constraint calendar_feed_of_project_or_site check
        ((project_id is null) = (account_id is not null) and (account_id is null) = (site_id is null))
);

comment on column calendar_feed.window_began is 'the minute in which it was last read, with how often; null where never';
