-- Who was asked to join the team of a project, and what became of it. Whoever holds the link may accept.
create table invitation (
    invitation_id uuid        primary key,
    project_id    uuid        not null references project,
    address       text        not null constraint invitation_address_plain check
        (address = lower(address) and length(address) <= 254 and address ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$'),
    role          text        not null constraint invitation_role_known check (role = 'MEMBER'),
    invited_by    uuid        not null references account,
    invited_at    timestamptz not null,
    expires_at    timestamptz not null,
    token_hash    text        not null constraint invitation_token_unique unique
        constraint invitation_token_hashed check (token_hash ~ '^[0-9a-f]{64}$'),
    state         text        not null constraint invitation_state_known check
        (state in ('OPEN', 'ACCEPTED', 'WITHDRAWN', 'DECLINED')),
    accepted_by   uuid        references account,
    version       bigint      not null,
    constraint invitation_expires_later check (expires_at > invited_at),
    constraint invitation_accepted_by_somebody check ((state = 'ACCEPTED') = (accepted_by is not null))
);

comment on column invitation.token_hash is 'SHA-256 of the token in the link, which is kept nowhere';
comment on column invitation.invited_at is 'when it was sent last';

create unique index invitation_open_once on invitation (project_id, address) where state = 'OPEN';
create index invitation_project on invitation (project_id, state);

-- Each time that one was sent: what a project sends a day is limited.
create table invitation_sending (
    invitation_id uuid        not null references invitation,
    position      int         not null,
    sent_at       timestamptz not null,
    primary key (invitation_id, position)
);
